import { networkNames } from '#domain/network.ts';
import type { Formats } from '#i18n/format.ts';
import { chosenText, estimateText, factText, hoursText } from '../answer-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import { outcomeWords } from '../outcome.ts';
import { agencyTerms, asksOwnHours, isOutside, workerFor } from '../work.ts';
import { type BusinessAnswers, type MeasuredAnswer, measuredMetrics } from './answers.ts';
import { bidderTexts } from './bidders.ts';
import { ratesAskedIn } from './rates.ts';
import { reachIn, reachShown } from './reach.ts';
import { type Community, communityName, goalFigure, type Worker, workerName } from './section.ts';
import { words as allWords } from './words.ts';

const row = (path: string, label: string, value: string | undefined): AnswerText => ({ path, label, value });

/** Every answer about the business, in the order asked. */
export function answerTexts(answers: BusinessAnswers, context: AnswerContext): readonly AnswerText[] {
  return [
    ...aboutTexts(answers, context),
    ...(answers.communities ?? []).flatMap((community, index) => communityTexts(community, index, answers, context)),
    ...customerTexts(answers, context),
    ...(answers.workers ?? []).flatMap((worker, index) => workerTexts(worker, index, answers, context)),
    ...hoursTexts(answers, context),
    ...baselineTexts(answers, context),
    ...bidderTexts(answers, context),
  ];
}

function aboutTexts(answers: BusinessAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { goal, startMonth } = answers;
  return [
    row('name', q.name.label, answers.name),
    row('offering', q.offering.label, answers.offering),
    row('industry', q.industry.label, answers.industry && words.industries[answers.industry]),
    row('otherTrade.sold', q.sold.label, answers.otherTrade?.sold),
    row('otherTrade.buyers', q.buyers.label, answers.otherTrade?.buyers),
    row('country', q.country.label, answers.country && words.countries[answers.country]),
    row('place.size', q.placeSize.label, answers.place?.size && words.placeSizes[answers.place.size].label),
    row(
      'place.residents',
      q.residents.label,
      answers.place?.size === 'number' ? factText(answers.place.residents, 'count', formats, currency) : undefined,
    ),
    row('currency', q.currency.label, answers.currency && words.currencies[answers.currency]),
    ...ratesAskedIn(answers.currency).map((rate) =>
      row(rate, q[rate].label, factText(answers[rate], 'decimal', formats, currency)),
    ),
    row('startMonth', q.startMonth.label, startMonth && formats.month(context.startMonth)),
    row(
      'preparationMonths',
      q.preparationMonths.label,
      factText(answers.preparationMonths, 'count', formats, currency),
    ),
    row(
      'goal.kind',
      q.goalKind.label,
      goal?.kind && words.goals(outcomeWords(context.outcome, formats.language))[goal.kind],
    ),
    row(
      'goal.amount',
      q.goalAmount.label,
      goal?.amount === undefined ? undefined : goalFigure(goal.kind ?? 'sales', goal.amount, context),
    ),
  ];
}

const communityFacts = {
  membersNow: 'count',
  membersThreeMonthsAgo: 'count',
  reachablePeople: 'count',
  postsPerWeekToday: 'decimal',
  reactionsOfTenPosts: 'count',
  viewsOfTenPosts: 'count',
  monthsWorked: 'count',
} as const;

/** What stands in for people reachable while nobody knows them. */
function guessedReach({ reachablePeople, network }: Community, answers: BusinessAnswers, formats: Formats) {
  const reach = reachablePeople === 'unknown' ? reachIn(answers, network) : undefined;
  return reach && allWords[formats.language].reach.guessed(reachShown(reach, formats).text);
}

function communityTexts(
  community: Community,
  index: number,
  answers: BusinessAnswers,
  context: AnswerContext,
): readonly AnswerText[] {
  const { formats, currency } = context;
  const { questions: q } = allWords[formats.language];
  const { network } = community;
  const ofIt = (key: string, label: string, value: string | undefined): AnswerText =>
    row(`communities.${index}.${key}`, `${communityName(community, index, context)} · ${label}`, value);
  return [
    ofIt('name', q.communityName.label, community.name),
    ofIt('network', q.network.label, network && networkNames[network]),
    ofIt('url', q.communityUrl.label, community.url),
    ...(Object.keys(communityFacts) as (keyof typeof communityFacts)[]) // the object's keys are the type's keys
      .map((key) =>
        ofIt(
          key,
          q[key].label,
          (key === 'reachablePeople' ? guessedReach(community, answers, formats) : undefined) ??
            factText(community[key], communityFacts[key], formats, currency),
        ),
      ),
    ...(Object.keys(measuredMetrics) as MeasuredAnswer[]) // the object's keys are the type's keys
      .map((key) => {
        const benchmark = context.benchmark(measuredMetrics[key], { network });
        return ofIt(key, q[key].label, estimateText(community[key], 'share', formats, currency, benchmark));
      }),
  ];
}

/** Further orders and months of staying are told only while they are asked. */
function customerTexts(answers: BusinessAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { customersPay } = answers;
  const kinds = {
    stayMonths: 'decimal',
    furtherOrdersPerYear: 'decimal',
    grossMarginShare: 'share',
    leadToSaleShare: 'share',
    salesCycleMonths: 'decimal',
  } as const;
  const asked = (Object.keys(kinds) as (keyof typeof kinds)[]) // the object's keys are the type's keys
    .filter((key) => key !== 'stayMonths' || customersPay === 'monthly')
    .filter((key) => key !== 'furtherOrdersPerYear' || customersPay === 'comingBack');
  const fact = (key: 'leadsPerMonthMax' | 'moneyCeilingMinorPerMonth', kind: 'count' | 'money') =>
    row(key, q[key].label, factText(answers[key], kind, formats, currency));
  return [
    row('customersPay', q.customersPay.label, customersPay && words.payments[customersPay]),
    row(
      'averageOrderValueMinor',
      (customersPay === 'monthly' ? q.feeMinor : q.averageOrderValueMinor).label,
      estimateText(answers.averageOrderValueMinor, 'money', formats, currency),
    ),
    ...asked.map((key) =>
      row(key, q[key].label, estimateText(answers[key], kinds[key], formats, currency, context.benchmark(key))),
    ),
    fact('leadsPerMonthMax', 'count'),
    fact('moneyCeilingMinorPerMonth', 'money'),
  ];
}

function workerTexts(worker: Worker, index: number, { workers }: BusinessAnswers, context: AnswerContext) {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const who = workerName(worker, context) ?? String(index + 1);
  const ofIt = (key: string, label: string, value: string | undefined) =>
    row(`workers.${index}.${key}`, `${who} · ${label}`, value);
  const does = (worker.does ?? []).filter((work) => workerFor(workers, work) === worker);
  const labels = does.map((work) => words.works[work].label);
  return [
    ofIt('kind', q.workerKind.label, worker.kind && words.workerKinds[worker.kind]),
    ofIt('does', q.does.label, labels.length === 0 ? undefined : chosenText(labels, formats)),
    ...(isOutside(worker.kind)
      ? [
          ofIt('name', q.workerName.label, worker.name),
          ofIt(
            'feeMinorPerMonth',
            q.feeMinorPerMonth.label,
            factText(worker.feeMinorPerMonth, 'money', formats, currency),
          ),
        ]
      : []),
    ...(worker.kind === 'agency' || worker.terms !== undefined
      ? agencyTerms.map((term) => {
          const state = worker.terms?.[term];
          return ofIt(`terms.${term}`, words.terms[term].label, state && words.termStates[state]);
        })
      : []),
  ];
}

function hoursTexts(answers: BusinessAnswers, { formats, currency }: AnswerContext): readonly AnswerText[] {
  const { questions: q } = allWords[formats.language];
  const { workers, ownHoursPerWeek, hourCostMinor } = answers;
  const hours =
    typeof ownHoursPerWeek === 'number'
      ? hoursText(ownHoursPerWeek, formats)
      : factText(ownHoursPerWeek, 'count', formats, currency);
  return asksOwnHours(workers)
    ? [
        row('ownHoursPerWeek', q.ownHoursPerWeek.label, hours),
        row('hourCostMinor', q.hourCostMinor.label, factText(hourCostMinor, 'money', formats, currency)),
      ]
    : [];
}

function baselineTexts({ baseline, customersToTell }: BusinessAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const { questions: q } = allWords[formats.language];
  const facts = ['socialVisitsPerMonth', 'enquiriesPerMonth', 'brandSearchesPerMonth', 'mentionsPerMonth'] as const;
  const growth = context.benchmark('brandSearchGrowth');
  return [
    row('customersToTell', q.customersToTell.label, factText(customersToTell, 'count', formats, currency)),
    ...facts.map((key) => row(`baseline.${key}`, q[key].label, factText(baseline?.[key], 'count', formats, currency))),
    row(
      'baseline.brandSearchGrowthShare',
      q.brandSearchGrowthShare.label,
      estimateText(baseline?.brandSearchGrowthShare, 'share', formats, currency, growth),
    ),
  ];
}
