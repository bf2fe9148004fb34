import { tacticKinds } from '#domain/tactic.ts';
import { toolKinds } from '#stages/acquisition/answers.ts';
import { goalKinds, paymentKinds } from '#stages/business/answers.ts';
import { type ContentFormat, formats, materials, shooters } from '#stages/content/answers.ts';
import { ownerTopics } from '#stages/engagement/answers.ts';
import { type AgencyTerm, agencyTerms } from '#stages/work.ts';
import type { Drafts } from '#strategy/strategy.ts';
import type { ClassesOf } from '../classes-of.ts';
import type { Asked, AskedId } from './asked.ts';

/** `left`: nobody in the room can answer it off-hand, it is a detail of an entry, or it is whoever leads who settles it. */
type AskedClass = Asked | 'left';

const formatsLeft = Object.fromEntries(formats.map((id) => [id, 'left'])) as Record<ContentFormat, 'left'>; // every key is there
const termsLeft = Object.fromEntries(agencyTerms.map((id) => [id, 'left'])) as Record<AgencyTerm, 'left'>; // every key is there

const text = (id: AskedId): Asked => ({ id, how: 'text' });
const lines = (id: AskedId): Asked => ({ id, how: 'lines' });
const moneyMax = 1e13;

/** What of each stage a participant is asked on a device of their own, in the order asked. An allow-list: a new question does not compile until somebody has decided. */
export const askedClasses: { readonly [Stage in keyof Drafts]-?: ClassesOf<NonNullable<Drafts[Stage]>, AskedClass> } = {
  business: {
    name: 'left',
    offering: text('offering'),
    industry: 'left',
    otherTrade: { sold: 'left', buyers: 'left' },
    country: 'left',
    place: { size: 'left', residents: 'left' },
    currency: 'left',
    unitsPerUsd: 'left',
    rublesPerUsd: 'left',
    startMonth: 'left',
    preparationMonths: 'left',
    goal: { kind: { id: 'goal', how: 'choice', of: goalKinds }, amount: 'left' },
    customersPay: { id: 'customersPay', how: 'choice', of: paymentKinds },
    averageOrderValueMinor: {
      id: 'orderValue',
      how: 'number',
      kind: 'money',
      min: 0,
      max: moneyMax,
      isEstimate: true,
    },
    furtherOrdersPerYear: 'left',
    stayMonths: 'left',
    grossMarginShare: { id: 'margin', how: 'number', kind: 'share', min: 0, max: 1, isEstimate: true },
    leadToSaleShare: { id: 'leadToSale', how: 'number', kind: 'share', min: 0, max: 1, isEstimate: true },
    salesCycleMonths: 'left',
    leadsPerMonthMax: 'left',
    moneyCeilingMinorPerMonth: { id: 'budget', how: 'number', kind: 'money', min: 0, max: moneyMax },
    workers: { id: 'left', kind: 'left', name: 'left', does: 'left', feeMinorPerMonth: 'left', terms: termsLeft },
    ownHoursPerWeek: 'left',
    hourCostMinor: 'left',
    customersToTell: 'left',
    communities: {
      id: 'left',
      name: 'left',
      url: 'left',
      network: 'left',
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
    siteUrl: 'left',
    dates: { id: 'left', kind: 'left', months: 'left', what: 'left' },
    tried: { id: 'left', what: 'left', byWhom: 'left', result: 'left' },
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
    segments: { id: 'left', name: lines('segments'), whereTheyTalk: 'left' },
    problems: {
      id: 'left',
      text: { id: 'problems', how: 'cards' },
      segmentId: 'left',
      // The room votes on these.
      frequency: 'left',
      severity: 'left',
      distance: 'left',
      evidence: 'left',
      workaround: 'left',
    },
    idea: text('idea'),
    refusals: text('refusals'),
    difference: text('difference'),
    rivals: { id: 'left', name: lines('rivals'), url: 'left' },
  },
  content: {
    pillars: {
      id: 'left',
      name: lines('pillars'),
      problemIds: 'left',
      kind: 'left',
      shareOfPosts: 'left',
      formats: 'left',
      topics: 'left',
    },
    postsPerWeek: { id: 'postsPerWeek', how: 'number', kind: 'decimal', min: 0, max: 200, isByCommunity: true },
    hoursPerPiece: formatsLeft,
    linkPostShare: 'left',
    material: { id: 'material', how: 'choices', of: materials },
    shooter: { id: 'shooter', how: 'choice', of: shooters },
    voice: text('voice'),
    address: 'left',
    brandFile: 'left',
    liked: text('liked'),
    disliked: text('disliked'),
  },
  acquisition: {
    tools: {
      id: 'left',
      kind: { id: 'tools', how: 'choices', of: toolKinds },
      buys: 'left',
      communityId: 'left',
      network: 'left',
      months: 'left',
      paid: 'left',
      moneyMinorPerMonth: 'left',
      costPerResultMinor: 'left',
      resultsPerMonth: 'left',
      joinShare: 'left',
      toldBy: 'left',
      targeting: 'left',
    },
    testReserveShare: 'left',
  },
  engagement: {
    tactics: {
      id: 'left',
      kind: { id: 'tactics', how: 'choices', of: tacticKinds },
      name: 'left',
      months: 'left',
      communityIds: 'left',
      upliftShare: 'left',
      costMinorPerMonth: 'left',
      hoursPerMonth: 'left',
      problemId: 'left',
      stopRule: 'left',
    },
    answerTimeHours: { id: 'answerTime', how: 'number', kind: 'decimal', min: 0, max: 720 },
    moderationHoursPerWeek: 'left',
    approver: text('approver'),
    standIn: 'left',
    approvalDays: 'left',
    ownerTopics: { id: 'ownerTopics', how: 'choices', of: ownerTopics },
  },
  conversion: {
    firstSellingMonth: { id: 'firstMonth', how: 'number', kind: 'count', min: 1, max: 12 },
    earlyReason: 'left',
    offers: {
      id: 'left',
      text: lines('offers'),
      manner: 'left',
      communityIds: 'left',
      postsPerMonth: 'left',
      responseShare: 'left',
    },
    sellingCeilingShare: { id: 'sellingShare', how: 'number', kind: 'share', min: 0, max: 0.9 },
    restWeeks: 'left',
    pushMonths: 'left',
    path: { post: 'left', site: 'left', manager: 'left' },
    siteKind: 'left',
    siteLeadShare: 'left',
    attribution: { utm: 'left', promoCode: 'left', askedHow: 'left' },
    guardrails: { unfollowLimitShare: 'left', engagementFloorShare: 'left', response: text('whenCrossed') },
    judgement: {
      liftMax: 'left',
      liftLossShare: 'left',
      leaverFactor: 'left',
      cadenceMax: 'left',
      trustMonths: 'left',
      trustSpendMonths: 'left',
      responseExponent: 'left',
    },
  },
};
