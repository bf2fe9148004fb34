import { type ContentFormat, formats } from '#stages/content/answers.ts';
import { type AgencyTerm, agencyTerms } from '#stages/work.ts';
import type { Drafts, Strategy } from '#strategy/strategy.ts';
import type { ClassesOf } from '../classes-of.ts';

/**
 * `kept`: a template has it. `words`: it has it too, and since a person wrote it, it is shown before a template is made.
 * `left`: a template has no place for it. `name`: the same, and words that hold it are left as well.
 */
export type Class = 'kept' | 'words' | 'left' | 'name';

const formatsLeft = Object.fromEntries(formats.map((id) => [id, 'left'])) as Record<ContentFormat, 'left'>; // every key is there
const termsLeft = Object.fromEntries(agencyTerms.map((id) => [id, 'left'])) as Record<AgencyTerm, 'left'>; // every key is there

/**
 * What of a client's strategy a template keeps: how the work is done, and nothing of whom it is done for. An allow-list: a
 * new question does not compile until somebody has decided.
 */
export const templateClasses: { readonly [Stage in keyof Drafts]-?: ClassesOf<NonNullable<Drafts[Stage]>, Class> } = {
  business: {
    name: 'name',
    offering: 'left',
    industry: 'kept',
    otherTrade: { sold: 'left', buyers: 'left' },
    country: 'kept',
    place: { size: 'left', residents: 'left' },
    currency: 'kept',
    unitsPerUsd: 'left',
    rublesPerUsd: 'left',
    startMonth: 'left',
    preparationMonths: 'kept',
    goal: { kind: 'kept', amount: 'left' },
    customersPay: 'kept',
    averageOrderValueMinor: 'left',
    furtherOrdersPerYear: 'left',
    stayMonths: 'left',
    grossMarginShare: 'left',
    leadToSaleShare: 'left',
    salesCycleMonths: 'left',
    leadsPerMonthMax: 'left',
    moneyCeilingMinorPerMonth: 'left',
    workers: { id: 'left', kind: 'left', name: 'name', does: 'left', feeMinorPerMonth: 'left', terms: termsLeft },
    ownHoursPerWeek: 'left',
    hourCostMinor: 'left',
    customersToTell: 'left',
    communities: {
      id: 'kept',
      name: 'name',
      url: 'name',
      network: 'kept',
      membersNow: 'left',
      membersThreeMonthsAgo: 'left',
      reachablePeople: 'left',
      monthsWorked: 'left',
      postsPerWeekToday: 'left',
      reactionsOfTenPosts: 'left',
      viewsOfTenPosts: 'left',
      engagementRateShare: 'left',
      reachPerPostShare: 'left',
      churnShare: 'left',
      netGrowthShare: 'left',
      clickShare: 'left',
      activeShare: 'left',
    },
    siteUrl: 'name',
    dates: { id: 'left', kind: 'left', months: 'left', what: 'left' },
    tried: { id: 'left', what: 'left', byWhom: 'name', result: 'left' },
    triedIsTold: 'left',
    baseline: {
      socialVisitsPerMonth: 'left',
      enquiriesPerMonth: 'left',
      brandSearchesPerMonth: 'left',
      mentionsPerMonth: 'left',
      brandSearchGrowthShare: 'left',
    },
  },
  audience: {
    segments: { id: 'kept', name: 'words', whereTheyTalk: 'words' },
    problems: {
      id: 'kept',
      text: 'words',
      segmentId: 'kept',
      // Another client's customers have not been asked yet.
      frequency: 'left',
      severity: 'left',
      distance: 'kept',
      evidence: 'left',
      workaround: 'words',
    },
    idea: 'left',
    refusals: 'words',
    difference: 'left',
    rivals: { id: 'left', name: 'name', url: 'name' },
  },
  content: {
    pillars: {
      id: 'kept',
      name: 'words',
      problemIds: 'kept',
      kind: 'kept',
      shareOfPosts: 'kept',
      formats: 'kept',
      topics: 'words',
    },
    postsPerWeek: 'kept',
    hoursPerPiece: formatsLeft,
    linkPostShare: 'kept',
    material: 'left',
    shooter: 'left',
    voice: 'left',
    address: 'left',
    brandFile: 'name',
    liked: 'left',
    disliked: 'left',
  },
  acquisition: {
    tools: {
      id: 'kept',
      kind: 'kept',
      buys: 'kept',
      communityId: 'kept',
      network: 'kept',
      months: 'kept',
      paid: 'kept',
      moneyMinorPerMonth: 'left',
      costPerResultMinor: 'left',
      resultsPerMonth: 'left',
      joinShare: 'left',
      toldBy: 'kept',
      targeting: 'words',
    },
    testReserveShare: 'kept',
  },
  engagement: {
    tactics: {
      id: 'kept',
      kind: 'kept',
      name: 'words',
      months: 'kept',
      communityIds: 'kept',
      upliftShare: 'left',
      costMinorPerMonth: 'left',
      hoursPerMonth: 'left',
      problemId: 'kept',
      stopRule: 'words',
    },
    answerTimeHours: 'kept',
    moderationHoursPerWeek: 'left',
    approver: 'name',
    standIn: 'name',
    approvalDays: 'kept',
    ownerTopics: 'kept',
  },
  conversion: {
    firstSellingMonth: 'left',
    earlyReason: 'left',
    offers: {
      id: 'kept',
      text: 'words',
      manner: 'kept',
      communityIds: 'kept',
      postsPerMonth: 'kept',
      responseShare: 'left',
    },
    sellingCeilingShare: 'kept',
    restWeeks: 'kept',
    pushMonths: 'kept',
    path: { post: 'left', site: 'name', manager: 'name' },
    siteKind: 'kept',
    siteLeadShare: 'left',
    attribution: { utm: 'name', promoCode: 'name', askedHow: 'words' },
    guardrails: { unfollowLimitShare: 'kept', engagementFloorShare: 'kept', response: 'words' },
    judgement: {
      liftMax: 'kept',
      liftLossShare: 'kept',
      leaverFactor: 'kept',
      cadenceMax: 'kept',
      trustMonths: 'kept',
      trustSpendMonths: 'kept',
      responseExponent: 'kept',
    },
  },
};

/** The same of what a strategy holds besides its answers; `anew`: a template gets its own. */
export const templateParts = {
  id: 'anew',
  createdOn: 'anew',
  createdIn: 'kept',
  origin: 'left',
  idsGiven: 'kept',
  signed: 'left',
  otherVariant: 'left',
  assumed: 'left',
  documentLanguage: 'left',
  later: 'left',
  silenced: 'left',
  promises: 'left',
  offers: 'left',
  workshop: 'left',
  proposed: 'left',
  // Those alone whose words are kept.
  catalogueTexts: 'anew',
} as const satisfies Readonly<Record<Exclude<keyof Strategy, 'answers'>, 'kept' | 'left' | 'anew'>>;
