import type { StageId } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Said } from '#strategy/strategy.ts';

/**
 * `shown`: written in the contractor's papers. `derived`: only what follows from it is shown, a commit for example.
 * `private`: neither it nor anything that follows from it is shown.
 */
export type Visibility = 'shown' | 'derived' | 'private';

type Inner<T> = T extends readonly (infer Item)[] ? Item : T;
type VisibilityOf<T> = {
  readonly [Key in keyof T]-?: Inner<NonNullable<T[Key]>> extends object
    ? Visibility | VisibilityOf<Inner<NonNullable<T[Key]>>>
    : Visibility;
};

/** What a contractor sees of every answer. A new question does not compile until somebody has decided. */
export const visibility = {
  business: {
    name: 'shown',
    offering: 'shown',
    industry: 'derived',
    otherTrade: { sold: 'derived', buyers: 'derived' },
    country: 'derived',
    currency: 'shown',
    unitsPerUsd: 'shown',
    rublesPerUsd: 'shown',
    startMonth: 'shown',
    place: { size: 'derived', residents: 'derived' },
    preparationMonths: 'shown',
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
      id: 'derived',
      kind: 'derived',
      name: 'private',
      does: 'derived',
      feeMinorPerMonth: 'private',
      terms: 'private',
    },
    ownHoursPerWeek: 'private',
    hourCostMinor: 'private',
    customersToTell: 'derived',
    communities: {
      id: 'derived',
      name: 'shown',
      url: 'shown',
      network: 'shown',
      membersNow: 'shown',
      membersThreeMonthsAgo: 'derived',
      reachablePeople: 'derived',
      monthsWorked: 'derived',
      postsPerWeekToday: 'derived',
      reactionsOfTenPosts: 'derived',
      viewsOfTenPosts: 'derived',
      engagementRateShare: 'derived',
      reachPerPostShare: 'derived',
      churnShare: 'derived',
      netGrowthShare: 'derived',
      clickShare: 'derived',
      activeShare: 'derived',
    },
    siteUrl: 'shown',
    dates: 'shown',
    tried: 'shown',
    triedIsTold: 'derived',
    baseline: {
      socialVisitsPerMonth: 'derived',
      enquiriesPerMonth: 'private',
      brandSearchesPerMonth: 'derived',
      mentionsPerMonth: 'derived',
      brandSearchGrowthShare: 'derived',
    },
  },
  audience: {
    segments: 'shown',
    problems: {
      id: 'derived',
      text: 'shown',
      segmentId: 'shown',
      frequency: 'shown',
      severity: 'shown',
      distance: 'derived',
      evidence: 'shown',
      workaround: 'shown',
    },
    idea: 'shown',
    refusals: 'shown',
    difference: 'shown',
    rivals: 'shown',
  },
  content: {
    pillars: 'shown',
    postsPerWeek: 'shown',
    hoursPerPiece: 'private',
    linkPostShare: 'shown',
    material: 'shown',
    shooter: 'shown',
    voice: 'shown',
    address: 'shown',
    brandFile: 'shown',
    liked: 'shown',
    disliked: 'shown',
  },
  acquisition: {
    tools: {
      id: 'derived',
      kind: 'shown',
      buys: 'shown',
      communityId: 'shown',
      network: 'shown',
      months: 'shown',
      paid: 'shown',
      moneyMinorPerMonth: 'shown',
      costPerResultMinor: 'derived',
      resultsPerMonth: 'derived',
      joinShare: 'derived',
      toldBy: 'shown',
      targeting: 'shown',
    },
    testReserveShare: 'shown',
  },
  engagement: {
    tactics: {
      id: 'derived',
      kind: 'shown',
      name: 'shown',
      months: 'shown',
      communityIds: 'shown',
      upliftShare: 'derived',
      costMinorPerMonth: 'shown',
      hoursPerMonth: 'private',
      problemId: 'shown',
      stopRule: 'shown',
    },
    answerTimeHours: 'shown',
    moderationHoursPerWeek: 'shown',
    approver: 'shown',
    standIn: 'shown',
    approvalDays: 'shown',
    ownerTopics: 'shown',
  },
  conversion: {
    firstSellingMonth: 'shown',
    earlyReason: 'private',
    offers: {
      id: 'derived',
      text: 'shown',
      manner: 'shown',
      communityIds: 'shown',
      postsPerMonth: 'shown',
      responseShare: 'derived',
    },
    sellingCeilingShare: 'shown',
    restWeeks: 'shown',
    pushMonths: 'shown',
    path: { post: 'shown', site: 'shown', manager: 'private' },
    siteKind: 'derived',
    siteLeadShare: 'derived',
    attribution: 'shown',
    guardrails: 'shown',
    judgement: 'derived',
  },
} as const satisfies { readonly [Id in StageId]: VisibilityOf<Answers[Id]> };

/** The same of what was said besides the answers. A bidder's letter is made from that bidder's own offer alone. */
export const partVisibility = {
  documentLanguage: 'private',
  later: 'private',
  silenced: 'private',
  promises: 'private',
  offers: 'private',
  workshop: 'private',
  proposed: 'private',
  catalogueTexts: 'private',
} as const satisfies Readonly<Record<Exclude<keyof Said, 'answers'>, Visibility>>;

/** Paths of the answers that are shown alike, `acquisition.tools.*.costPerResultMinor`: the star stands for every entry of a list. */
export function pathsOf(wanted: Visibility): readonly string[] {
  const under = (branch: object, path: string): readonly string[] =>
    Object.entries(branch).flatMap(([key, inner]: [string, Visibility | object]) => {
      const below = `${path}.${key}`;
      if (typeof inner === 'string') return inner === wanted ? [below] : [];
      return under(inner, lists.has(below) ? `${below}.*` : below);
    });
  return Object.entries(visibility).flatMap(([stage, branch]) => under(branch, stage));
}

const lists: ReadonlySet<string> = new Set([
  'business.communities',
  'business.workers',
  'audience.problems',
  'acquisition.tools',
  'engagement.tactics',
  'conversion.offers',
]);
