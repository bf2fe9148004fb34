import { type Block, paragraph } from '#document/blocks.ts';
import { strong } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { networkNames } from '#domain/network.ts';
import { quantityText } from '../benchmark-text.ts';
import type { TellContext, ToldAnswer } from '../card.ts';
import { tellEstimate, tellFact, tellHours } from '../telling.ts';
import { type BusinessAnswers, type MeasuredAnswer, measuredMetrics } from './answers.ts';
import { ratesAskedIn } from './rates.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

type Community = NonNullable<BusinessAnswers['communities']>[number];

const nameOf = ({ name, network }: Community, index: number, { formats }: TellContext): string =>
  name ?? (network ? networkNames[network] : allWords[formats.language].section.nameless(index + 1));

/** The business in a few lines: what is sold, the goal, and where the communities stand today. */
export function section(answers: BusinessAnswers, context: TellContext): readonly Block[] {
  const { formats, currency } = context;
  const words = allWords[formats.language].section;
  const { offering, goal, communities = [] } = answers;
  const goalBlocks =
    goal?.kind === undefined || goal.amount === undefined
      ? []
      : [paragraph(words.goal(words.goalAmount[goal.kind](goalFigure(goal.kind, goal.amount, context), goal.amount)))];
  const rows = communities.map((community, index) => [
    nameOf(community, index, context),
    tellFact(community.membersNow, 'count', formats, currency) ?? words.unknown,
    tellFact(community.reachablePeople, 'count', formats, currency) ?? words.unknown,
    tellEstimate(community.engagementRateShare, 'share', formats, currency) ?? words.unknown,
  ]);
  const baseline =
    rows.length === 0 ? [] : [paragraph(words.baseline), table('communities', columns(words.head, kinds), rows)];
  const blocks = [...(offering === undefined ? [] : [paragraph(strong(offering))]), ...goalBlocks, ...baseline];
  return blocks.length > 0 ? blocks : [paragraph(words.nothing)];
}

const kinds = [left('text'), right('count'), right('count'), right('share')];

const goalFigure = (kind: keyof typeof en.goals, amount: number, { formats, currency }: TellContext): string =>
  quantityText(amount, kind === 'revenue' ? 'money' : 'count', formats, currency);

/** Every answer about the business, in the order asked. */
export function told(answers: BusinessAnswers, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { goal, baseline } = answers;
  const row = (path: string, label: string, value: string | undefined): ToldAnswer => ({ path, label, value });
  const fact = (path: 'leadsPerMonthMax', kind: 'count' | 'money') =>
    row(path, q[path].label, tellFact(answers[path], kind, formats, currency));
  const month = answers.startMonth;
  const metrics = {
    averageOrderValueMinor: 'money',
    furtherOrdersPerYear: 'decimal',
    grossMarginShare: 'share',
    leadToSaleShare: 'share',
    salesCycleMonths: 'decimal',
  } as const;
  return [
    row('name', q.name.label, answers.name),
    row('offering', q.offering.label, answers.offering),
    row('industry', q.industry.label, answers.industry && words.industries[answers.industry]),
    row('otherTrade.sold', q.sold.label, answers.otherTrade?.sold),
    row('otherTrade.buyers', q.buyers.label, answers.otherTrade?.buyers),
    row('country', q.country.label, answers.country && words.countries[answers.country]),
    row('currency', q.currency.label, answers.currency && words.currencies[answers.currency]),
    ...ratesAskedIn(answers.currency).map((rate) =>
      row(rate, q[rate].label, tellFact(answers[rate], 'decimal', formats, currency)),
    ),
    row('startMonth', q.startMonth.label, month && formats.month(context.startMonth)),
    row(
      'preparationMonths',
      q.preparationMonths.label,
      tellFact(answers.preparationMonths, 'count', formats, currency),
    ),
    row('goal.kind', q.goalKind.label, goal?.kind && words.goals[goal.kind]),
    row(
      'goal.amount',
      q.goalAmount.label,
      goal?.amount === undefined ? undefined : goalFigure(goal.kind ?? 'sales', goal.amount, context),
    ),
    ...(Object.keys(metrics) as (keyof typeof metrics)[]).map(
      (
        path, // the object's keys are the type's keys
      ) =>
        row(
          path,
          q[path].label,
          tellEstimate(
            answers[path],
            metrics[path],
            formats,
            currency,
            path === 'averageOrderValueMinor' ? undefined : context.benchmark(path),
          ),
        ),
    ),
    fact('leadsPerMonthMax', 'count'),
    row(
      'moneyCeilingMinorPerMonth',
      q.moneyCeilingMinorPerMonth.label,
      tellFact(answers.moneyCeilingMinorPerMonth, 'money', formats, currency),
    ),
    row(
      'ownHoursPerWeek',
      q.ownHoursPerWeek.label,
      typeof answers.ownHoursPerWeek === 'number'
        ? tellHours(answers.ownHoursPerWeek, formats)
        : tellFact(answers.ownHoursPerWeek, 'count', formats, currency),
    ),
    row('hourCostMinor', q.hourCostMinor.label, tellFact(answers.hourCostMinor, 'money', formats, currency)),
    ...(answers.communities ?? []).flatMap((community, index) => toldOfCommunity(community, index, context)),
    row(
      'baseline.socialVisitsPerMonth',
      q.socialVisitsPerMonth.label,
      tellFact(baseline?.socialVisitsPerMonth, 'count', formats, currency),
    ),
    row(
      'baseline.brandSearchesPerMonth',
      q.brandSearchesPerMonth.label,
      tellFact(baseline?.brandSearchesPerMonth, 'count', formats, currency),
    ),
    row(
      'baseline.mentionsPerMonth',
      q.mentionsPerMonth.label,
      tellFact(baseline?.mentionsPerMonth, 'count', formats, currency),
    ),
    row(
      'baseline.brandSearchGrowthShare',
      q.brandSearchGrowthShare.label,
      tellEstimate(
        baseline?.brandSearchGrowthShare,
        'share',
        formats,
        currency,
        context.benchmark('brandSearchGrowth'),
      ),
    ),
  ];
}

function toldOfCommunity(community: Community, index: number, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency } = context;
  const { questions: q } = allWords[formats.language];
  const { network } = community;
  const row = (key: string, label: string, value: string | undefined): ToldAnswer => ({
    path: `communities.${index}.${key}`,
    label: `${nameOf(community, index, context)} · ${label}`,
    value,
  });
  return [
    row('name', q.communityName.label, community.name),
    row('network', q.network.label, network && networkNames[network]),
    row('membersNow', q.membersNow.label, tellFact(community.membersNow, 'count', formats, currency)),
    row('reachablePeople', q.reachablePeople.label, tellFact(community.reachablePeople, 'count', formats, currency)),
    row('monthsWorked', q.monthsWorked.label, tellFact(community.monthsWorked, 'count', formats, currency)),
    ...(Object.keys(measuredMetrics) as MeasuredAnswer[]).map(
      (
        key, // the object's keys are the type's keys
      ) =>
        row(
          key,
          q[key].label,
          tellEstimate(
            community[key],
            'share',
            formats,
            currency,
            context.benchmark(measuredMetrics[key], { network }),
          ),
        ),
    ),
  ];
}
