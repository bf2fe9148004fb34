import type { Finding } from '#plan/health.ts';
import type { Plan } from '#plan/plan.ts';
import type { EstimateAnswer } from '#stages/answer-kinds.ts';
import { knownNumber, type StageId } from '#stages/card.ts';
import { asksOwnHours } from '#stages/work.ts';

export interface Place {
  readonly stage: StageId;
  readonly path: string;
  /** Where the place is a contradiction, what was found. */
  readonly finding?: Finding;
}

/** What somebody has to know or decide before a contractor can be asked, in the order it is looked at. */
export const needIds = [
  'plan',
  'problems',
  'refusals',
  'pillars',
  'rhythm',
  'tactics',
  'targeting',
  'baseline',
  'marks',
  'ceiling',
  'hours',
  'worth',
  'answering',
  'contradictions',
] as const;
export type NeedId = (typeof needIds)[number];

export interface Need {
  readonly id: NeedId;
  /** The exact questions to answer; none where the need is met. */
  readonly missing: readonly Place[];
}

const isOwn = (estimate: EstimateAnswer | undefined): boolean =>
  estimate?.kind === 'known' || estimate?.kind === 'range';

const where = (stage: StageId, isMissing: boolean, path: string): readonly Place[] =>
  isMissing ? [{ stage, path }] : [];

/** Every entry of a list for which something is missing, and the list itself while it is empty. */
function entries<T>(
  stage: StageId,
  path: string,
  list: readonly T[] | undefined,
  key: string,
  isMissing: (entry: T) => boolean,
): readonly Place[] {
  if (list === undefined || list.length === 0) return [{ stage, path }];
  return list.flatMap((entry, index) => where(stage, isMissing(entry), `${path}.${index}.${key}`));
}

const isGuess = (evidence: readonly string[] = []): boolean => evidence.every((kind) => kind === 'guess');

/** Problems that a pillar answers have to be heard from people; the others may wait. */
function unheardProblems({ answers }: Plan): readonly Place[] {
  const { problems } = answers.audience;
  const answered = new Set((answers.content.pillars ?? []).flatMap(({ problemIds }) => problemIds ?? []));
  return entries(
    'audience',
    'problems',
    problems,
    'evidence',
    ({ id, evidence }) => id !== undefined && answered.has(id) && isGuess(evidence),
  );
}

function missingOf(plan: Plan): Readonly<Record<NeedId, readonly Place[]>> {
  const { business, audience, content, acquisition, engagement, conversion } = plan.answers;
  const { attribution } = conversion;
  const isMarked = [attribution?.utm, attribution?.promoCode, attribution?.askedHow].some((mark) => mark !== undefined);
  const unknown = (path: 'moneyCeilingMinorPerMonth' | 'ownHoursPerWeek' | 'hourCostMinor' | 'leadsPerMonthMax') =>
    where('business', knownNumber(business[path]) === undefined, path);
  return {
    plan: plan.missing,
    problems: unheardProblems(plan),
    refusals: where('audience', audience.refusals === undefined, 'refusals'),
    pillars: entries(
      'content',
      'pillars',
      content.pillars,
      'problemIds',
      ({ problemIds = [] }) => problemIds.length === 0,
    ),
    rhythm: [
      ...where('business', plan.context.communities.length === 0, 'communities'),
      ...plan.context.communities.flatMap(({ id }) =>
        where('content', content.postsPerWeek?.[id] === undefined, `postsPerWeek.${id}`),
      ),
    ],
    tactics: entries('engagement', 'tactics', engagement.tactics, 'stopRule', ({ stopRule }) => stopRule === undefined),
    targeting: entries(
      'acquisition',
      'tools',
      acquisition.tools,
      'targeting',
      ({ targeting }) => targeting === undefined,
    ),
    baseline: entries(
      'business',
      'communities',
      business.communities,
      'engagementRateShare',
      ({ engagementRateShare, reactionsOfTenPosts }) =>
        !isOwn(engagementRateShare) && typeof reactionsOfTenPosts !== 'number',
    ),
    marks: where('conversion', !isMarked, 'attribution.utm'),
    ceiling: unknown('moneyCeilingMinorPerMonth'),
    hours: asksOwnHours(business.workers) ? [...unknown('ownHoursPerWeek'), ...unknown('hourCostMinor')] : [],
    worth: [
      ...where('business', !isOwn(business.averageOrderValueMinor), 'averageOrderValueMinor'),
      ...where('business', !isOwn(business.grossMarginShare), 'grossMarginShare'),
    ],
    answering: unknown('leadsPerMonthMax'),
    contradictions: plan.health
      .filter(({ severity, silencedBy }) => severity === 'contradiction' && silencedBy === undefined)
      .map((finding) => ({ stage: finding.stage, path: finding.path, finding })),
  };
}

/** What only those who sell have to know. */
const needsOfSelling: readonly NeedId[] = ['marks', 'worth', 'answering'];

export function needsOf(plan: Plan): readonly Need[] {
  const missing = missingOf(plan);
  const ids = needIds.filter((id) => !plan.context.sellsNothing || !needsOfSelling.includes(id));
  return ids.map((id) => ({ id, missing: missing[id] }));
}

/** What a contractor cannot think through for the business; without it there is nothing to be asked for. */
export function lackingFoundations(plan: Plan): readonly NeedId[] {
  const { audience, content } = plan.answers;
  const isHeard = (audience.problems ?? []).some(({ evidence }) => !isGuess(evidence));
  return [
    ...(plan.figures === undefined || plan.missing.length > 0 ? (['plan'] as const) : []),
    ...(isHeard ? [] : (['problems'] as const)),
    ...((content.pillars ?? []).length === 0 ? (['pillars'] as const) : []),
  ];
}
