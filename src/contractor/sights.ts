import type { StageId } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Said } from '#strategy/strategy.ts';

/**
 * `seen`: written in the contractor's papers. `woven`: only what follows from it is seen, a commit for example.
 * `private`: neither it nor anything that follows from it is seen.
 */
export type Sight = 'seen' | 'woven' | 'private';

type Inner<T> = T extends readonly (infer Item)[] ? Item : T;
type Sights<T> = {
  readonly [Key in keyof T]-?: Inner<NonNullable<T[Key]>> extends object
    ? Sight | Sights<Inner<NonNullable<T[Key]>>>
    : Sight;
};

/** What a contractor sees of every answer. A new question does not compile until somebody has decided. */
export const sights = {
  business: {
    name: 'seen',
    offering: 'seen',
    industry: 'woven',
    otherTrade: { sold: 'woven', buyers: 'woven' },
    country: 'woven',
    currency: 'seen',
    unitsPerUsd: 'seen',
    rublesPerUsd: 'seen',
    startMonth: 'seen',
    place: { size: 'woven', residents: 'woven' },
    preparationMonths: 'seen',
    goal: 'private',
    averageOrderValueMinor: 'private',
    customersPay: 'private',
    furtherOrdersPerYear: 'private',
    stayMonths: 'private',
    grossMarginShare: 'private',
    leadToSaleShare: 'private',
    salesCycleMonths: 'private',
    leadsPerMonthMax: 'private',
    moneyCeilingMinorPerMonth: 'private',
    workers: {
      id: 'woven',
      kind: 'woven',
      name: 'private',
      does: 'woven',
      feeMinorPerMonth: 'private',
      terms: 'private',
    },
    ownHoursPerWeek: 'private',
    hourCostMinor: 'private',
    customersToTell: 'woven',
    communities: {
      id: 'woven',
      name: 'seen',
      url: 'seen',
      network: 'seen',
      membersNow: 'seen',
      membersThreeMonthsAgo: 'woven',
      reachablePeople: 'woven',
      monthsWorked: 'woven',
      postsPerWeekToday: 'woven',
      reactionsOfTenPosts: 'woven',
      viewsOfTenPosts: 'woven',
      engagementRateShare: 'woven',
      reachPerPostShare: 'woven',
      churnShare: 'woven',
      netGrowthShare: 'woven',
      clickShare: 'woven',
      activeShare: 'woven',
    },
    siteUrl: 'seen',
    dates: 'seen',
    tried: 'seen',
    triedIsTold: 'woven',
    baseline: {
      socialVisitsPerMonth: 'woven',
      enquiriesPerMonth: 'private',
      brandSearchesPerMonth: 'woven',
      mentionsPerMonth: 'woven',
      brandSearchGrowthShare: 'woven',
    },
  },
  audience: {
    segments: 'seen',
    problems: {
      id: 'woven',
      text: 'seen',
      segmentId: 'seen',
      frequency: 'seen',
      severity: 'seen',
      distance: 'woven',
      evidence: 'seen',
      workaround: 'seen',
    },
    idea: 'seen',
    refusals: 'seen',
    difference: 'seen',
    rivals: 'seen',
  },
  content: {
    pillars: 'seen',
    postsPerWeek: 'seen',
    hoursPerPiece: 'private',
    linkPostShare: 'seen',
    material: 'seen',
    shooter: 'seen',
    voice: 'seen',
    address: 'seen',
    brandFile: 'seen',
    liked: 'seen',
    disliked: 'seen',
  },
  acquisition: {
    tools: {
      id: 'woven',
      kind: 'seen',
      buys: 'seen',
      communityId: 'seen',
      network: 'seen',
      months: 'seen',
      paid: 'seen',
      moneyMinorPerMonth: 'seen',
      costPerResultMinor: 'woven',
      resultsPerMonth: 'woven',
      joinShare: 'woven',
      toldBy: 'seen',
      targeting: 'seen',
    },
    testReserveShare: 'seen',
  },
  engagement: {
    tactics: {
      id: 'woven',
      kind: 'seen',
      name: 'seen',
      months: 'seen',
      communityIds: 'seen',
      upliftShare: 'woven',
      costMinorPerMonth: 'seen',
      hoursPerMonth: 'private',
      problemId: 'seen',
      stopRule: 'seen',
    },
    answerTimeHours: 'seen',
    moderationHoursPerWeek: 'seen',
    approver: 'seen',
    standIn: 'seen',
    approvalDays: 'seen',
    ownerTopics: 'seen',
  },
  conversion: {
    firstSellingMonth: 'seen',
    earlyReason: 'private',
    offers: {
      id: 'woven',
      text: 'seen',
      manner: 'seen',
      communityIds: 'seen',
      postsPerMonth: 'seen',
      responseShare: 'woven',
    },
    sellingCeilingShare: 'seen',
    restWeeks: 'seen',
    pushMonths: 'seen',
    path: { post: 'seen', site: 'seen', manager: 'private' },
    siteKind: 'woven',
    siteLeadShare: 'woven',
    attribution: 'seen',
    guardrails: 'seen',
    judgement: 'woven',
  },
} as const satisfies { readonly [Id in StageId]: Sights<Answers[Id]> };

/** The same of what was said besides the answers. A bidder's letter is made from that bidder's own offer alone. */
export const partSights = {
  documentLanguage: 'private',
  later: 'private',
  silenced: 'private',
  promises: 'private',
  offers: 'private',
  proposed: 'private',
  catalogueTexts: 'private',
} as const satisfies Readonly<Record<Exclude<keyof Said, 'answers'>, Sight>>;

/** Paths of the answers of a sight, `acquisition.tools.*.costPerResultMinor`: the star stands for every entry of a list. */
export function pathsOf(sight: Sight): readonly string[] {
  const under = (branch: object, path: string): readonly string[] =>
    Object.entries(branch).flatMap(([key, inner]: [string, Sight | object]) => {
      const below = `${path}.${key}`;
      if (typeof inner === 'string') return inner === sight ? [below] : [];
      return under(inner, lists.has(below) ? `${below}.*` : below);
    });
  return Object.entries(sights).flatMap(([stage, branch]) => under(branch, stage));
}

const lists: ReadonlySet<string> = new Set([
  'business.communities',
  'business.workers',
  'audience.problems',
  'acquisition.tools',
  'engagement.tactics',
  'conversion.offers',
]);
