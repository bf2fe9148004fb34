import { type Block, bullets, paragraph } from '#document/blocks.ts';
import { strong } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { networkNames } from '#domain/network.ts';
import { chosenText, factText } from '../answer-text.ts';
import { quantityText } from '../benchmark-text.ts';
import { type AnswerContext, knownNumber } from '../card.ts';
import { outcomeWords } from '../outcome.ts';
import { isOutside, workerFor, works } from '../work.ts';
import type { BusinessAnswers, goalKinds } from './answers.ts';
import { bidderBlocks } from './bidders.ts';
import type { en } from './words.en.ts';
import { words as allWords } from './words.ts';

export type Community = NonNullable<BusinessAnswers['communities']>[number];
export type Worker = NonNullable<BusinessAnswers['workers']>[number];

export const communityName = ({ name, network }: Community, index: number, { formats }: AnswerContext): string =>
  name ?? (network ? networkNames[network] : allWords[formats.language].section.nameless(index + 1));

export const workerName = ({ name, kind }: Worker, { formats }: AnswerContext): string | undefined =>
  name ?? (kind && allWords[formats.language].workerKinds[kind]);

function goalText(kind: (typeof goalKinds)[number], amount: number, context: AnswerContext): string {
  const { language } = context.formats;
  const outcome = outcomeWords(context.outcome, language);
  return allWords[language].section.goalAmount[kind](goalFigure(kind, amount, context), amount, outcome);
}

/** The business in a few lines: what is sold, the goal, where the communities stand today, and who does the work. */
export function section(answers: BusinessAnswers, context: AnswerContext): readonly Block[] {
  const words = allWords[context.formats.language].section;
  const { offering, goal } = answers;
  const goalBlocks =
    goal?.kind === undefined || goal.amount === undefined
      ? []
      : [paragraph(words.goal(goalText(goal.kind, goal.amount, context)))];
  const blocks = [
    ...(offering === undefined ? [] : [paragraph(strong(offering))]),
    ...goalBlocks,
    ...baselineBlocks(answers, context),
    ...workerBlocks(answers, context),
    ...bidderBlocks(answers, context),
  ];
  return blocks.length > 0 ? blocks : [paragraph(words.nothing)];
}

const kinds = [left('text'), right('count'), right('count'), right('count'), right('count'), right('count')];

function baselineBlocks({ communities = [], baseline, customersToTell }: BusinessAnswers, context: AnswerContext) {
  const { formats, currency } = context;
  const words = allWords[formats.language].section;
  const fact = (answer: Parameters<typeof factText>[0], kind: 'count' | 'decimal' = 'count') =>
    factText(answer, kind, formats, currency) ?? words.unknown;
  const rows = communities.map((community, index) => [
    communityName(community, index, context),
    fact(community.membersNow),
    fact(community.membersThreeMonthsAgo),
    fact(community.reachablePeople),
    fact(community.postsPerWeekToday, 'decimal'),
    reactionsText(community, context) ?? words.unknown,
  ]);
  const today = (['visits', 'enquiries', 'customers'] as const).flatMap((key) => {
    const answer = {
      visits: baseline?.socialVisitsPerMonth,
      enquiries: baseline?.enquiriesPerMonth,
      customers: customersToTell,
    }[key];
    const count = knownNumber(answer);
    return count === undefined ? [] : [words.today[key](formats.number(count))];
  });
  return [
    ...(rows.length === 0 ? [] : [paragraph(words.baseline), table('communities', columns(words.head, kinds), rows)]),
    ...(today.length === 0 ? [] : [paragraph(today.join(' '))]),
  ];
}

/** Reactions a post: counted on the last ten, else the engagement rate of so many members. */
function reactionsText(
  { reactionsOfTenPosts, engagementRateShare, membersNow }: Community,
  { formats }: AnswerContext,
) {
  const counted = knownNumber(reactionsOfTenPosts);
  if (counted !== undefined) return formats.number(counted / 10, 1);
  const members = knownNumber(membersNow);
  if (engagementRateShare?.kind !== 'known' || members === undefined) return undefined;
  return formats.number(engagementRateShare.value * members, 1);
}

function workerBlocks({ workers = [] }: BusinessAnswers, context: AnswerContext): readonly Block[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const labels = (does: readonly (keyof typeof en.works)[]) =>
    chosenText(
      does.map((work) => words.works[work].label),
      formats,
    );
  const lines = workers.flatMap((worker) => {
    const who = workerName(worker, context);
    if (who === undefined) return [];
    const does = labels((worker.does ?? []).filter((work) => workerFor(workers, work) === worker));
    if (!isOutside(worker.kind)) return [words.section.worker(who, does)];
    const fee = knownNumber(worker.feeMinorPerMonth);
    return fee === undefined
      ? [words.section.workerFeeUnknown(who, does)]
      : [words.section.workerWithFee(who, does, formats.money(fee, currency))];
  });
  const left = works.filter((work) => workerFor(workers, work) === undefined);
  if (lines.length === 0) return [];
  return [
    paragraph(words.section.workers),
    bullets(lines),
    ...(left.length === 0 ? [] : [paragraph(words.section.nobody(labels(left)))]),
  ];
}

export const goalFigure = (
  kind: (typeof goalKinds)[number],
  amount: number,
  { formats, currency }: Pick<AnswerContext, 'formats' | 'currency'>,
): string => quantityText(amount, kind === 'revenue' ? 'money' : 'count', formats, currency);
