import type { Bought } from '#domain/forecast-input.ts';
import type { StageId } from '#stages/card.ts';
import type { PlanKpiId } from './kpis.ts';

export { planKpiIds } from './kpis.ts';

/** Figures of the plan that are no monthly KPI. */
export const planFigureIds = [
  'firstSale',
  'salesInYear',
  'goal',
  'spend',
  'grossProfit',
  'cumulative',
  'breakEven',
  'tools',
  'gate',
  'unfollowLimit',
  'engagementFloor',
] as const;
export type PlanFigureId = (typeof planFigureIds)[number];
export type DerivedId = PlanKpiId | PlanFigureId;

/** A question of a stage; a `*` stands for every entry of a list. */
export type AskedIn = `${StageId}:${string}`;

/** Where a figure comes from. */
export interface Derivation {
  /** The formula of MODEL in symbols, alike in every language. */
  readonly symbols: string;
  /** The estimates in the figure's own formula. */
  readonly subjects: readonly string[];
  /** The decisions and facts in it. */
  readonly decisions: readonly AskedIn[];
  /** Which tools have a part in it; all where nothing is said. */
  readonly buys?: Bought;
  /** The KPIs it is made from. */
  readonly from: readonly PlanKpiId[];
}

const members = 'business:communities.*.membersNow';
const reachable = 'business:communities.*.reachablePeople';
const posts = 'content:postsPerWeek.*';
const money = 'acquisition:tools.*.moneyMinorPerMonth';
const testReserve = 'acquisition:testReserveShare';
const toolMonths = 'acquisition:tools.*.months';
const tacticMonths = 'engagement:tactics.*.months';
const firstSelling = 'conversion:firstSellingMonth';
const answered = 'business:leadsPerMonthMax';

export const derivations: Readonly<Record<DerivedId, Derivation>> = {
  members: {
    symbols: 'F(t) = F(t−1)·(1 − c·(1 + λx) + δ) + Σ m·(1 − ρ) ÷ (p·s)·ε·room + j·u·room + O',
    subjects: ['netGrowthShare', 'churnShare', 'resultsPerMonth', 'joinShare'],
    decisions: [members, reachable, posts, toolMonths],
    buys: 'members',
    from: ['paidMembers'],
  },
  paidMembers: {
    symbols: 'Σ m·(1 − ρ) ÷ (p·s)·ε·room',
    subjects: ['costPerResultMinor'],
    decisions: [money, testReserve, toolMonths, reachable],
    buys: 'members',
    from: [],
  },
  visitsBought: {
    symbols: 'Σ m·(1 − ρ) ÷ (p·s)·ε',
    subjects: ['costPerResultMinor'],
    decisions: [money, testReserve, toolMonths],
    buys: 'visits',
    from: [],
  },
  reach: {
    symbols: 'F̄·(1 − (1 − min(1, r·σ))^P)',
    subjects: ['reachPerPostShare'],
    decisions: [posts],
    from: ['members'],
  },
  communityVisits: {
    symbols: 'Z·l·q; min(W·Z(t) ÷ Z(0), W + Z(t)), Z = F̄·r·σ·P',
    subjects: ['reachPerPostShare', 'clickShare'],
    decisions: [posts, 'content:linkPostShare', 'business:baseline.socialVisitsPerMonth'],
    from: ['members'],
  },
  brandSearches: {
    symbols: 'B·(1 + b·ΣR(1…t) ÷ ΣR(1…12))',
    subjects: ['brandSearchGrowthShare'],
    decisions: ['business:baseline.brandSearchesPerMonth'],
    from: ['reach'],
  },
  engagementRate: {
    symbols: 'e·σ·ε·lift',
    subjects: ['engagementRateShare', 'upliftShare'],
    decisions: [tacticMonths],
    from: [],
  },
  reactionsPerPost: {
    symbols: 'e·σ·ε·lift·F̄',
    subjects: ['engagementRateShare', 'upliftShare'],
    decisions: [tacticMonths],
    from: ['members'],
  },
  activeMembers: {
    symbols: 'M = min(a·lift·F̄, e·σ·ε·lift·F̄·P)',
    subjects: ['activeShare', 'engagementRateShare', 'upliftShare'],
    decisions: [posts, tacticMonths],
    from: ['members'],
  },
  organicMembers: {
    symbols: 'O⁺, O = g·fade·√(F(0)·F(t−1))·y·ε·κ + c·F(t−1)·min(1, κ), κ = k·lift·room',
    subjects: ['netGrowthShare', 'churnShare', 'upliftShare'],
    decisions: [posts, reachable, tacticMonths],
    from: ['members'],
  },
  unfollowShare: {
    symbols: 'c·(1 + λx) + O⁻ ÷ F(t−1)',
    subjects: ['churnShare'],
    decisions: ['conversion:sellingCeilingShare', 'conversion:offers.*.postsPerMonth'],
    from: [],
  },
  leads: {
    symbols: 'L = (V − W)·v + M·Σ(o·w)·(1 − x)²·T·ε + Σ m·(1 − ρ) ÷ (p·s)·ε',
    subjects: ['siteLeadShare', 'responseShare'],
    decisions: [firstSelling, 'conversion:offers.*.postsPerMonth'],
    from: ['communityVisits', 'visitsBought', 'activeMembers'],
  },
  sales: {
    symbols: 'S(t) = min(n, L(t − d))·z',
    subjects: ['leadToSaleShare', 'salesCycleMonths'],
    decisions: [firstSelling, answered],
    from: ['leads'],
  },
  revenueMinor: {
    symbols: 'U(t) = (S(t) + f ÷ 12·ΣS(t−12…t−1))·A; ΣS(i)·(1 − 1 ÷ τ)^(t−i)·A',
    subjects: ['averageOrderValueMinor', 'furtherOrdersPerYear', 'stayMonths'],
    decisions: [],
    from: ['sales'],
  },
  firstSale: {
    symbols: 'min t: S(1) + … + S(t) ≥ 1',
    subjects: ['leadToSaleShare', 'salesCycleMonths'],
    decisions: [firstSelling, answered],
    from: ['sales'],
  },
  salesInYear: {
    symbols: 'S(1) + … + S(12)',
    subjects: ['leadToSaleShare', 'salesCycleMonths'],
    decisions: [firstSelling, answered],
    from: ['sales'],
  },
  goal: {
    symbols: 'P((G(10) + G(11) + G(12)) ÷ 3 ≥ G*)',
    subjects: [],
    decisions: ['business:goal'],
    from: ['leads', 'sales'],
  },
  spend: {
    symbols: 'K = Σ m + H + E + N·h',
    subjects: [],
    decisions: [
      money,
      toolMonths,
      testReserve,
      'business:workers.*.feeMinorPerMonth',
      'engagement:tactics.*.costMinorPerMonth',
      'engagement:tactics.*.hoursPerMonth',
      'engagement:moderationHoursPerWeek',
      posts,
      'content:hoursPerPiece.*',
      'business:ownHoursPerWeek',
      'business:hourCostMinor',
    ],
    from: [],
  },
  grossProfit: { symbols: 'ΣU(1…12)·μ', subjects: ['grossMarginShare'], decisions: [], from: ['revenueMinor'] },
  cumulative: {
    symbols: 'C(t) = C(t−1) + U(t)·μ − K(t)',
    subjects: ['grossMarginShare'],
    decisions: ['business:hourCostMinor', money],
    from: ['revenueMinor'],
  },
  breakEven: {
    symbols: 'P(min{t: C(t) ≥ 0} ≤ 12), P(… ≤ 24)',
    subjects: ['grossMarginShare', 'averageOrderValueMinor'],
    decisions: ['business:hourCostMinor', money],
    from: ['revenueMinor'],
  },
  tools: {
    symbols: 'Y = Σ m·(1 − ρ) ÷ (p·s)·ε·room, Σm ÷ Y',
    subjects: ['costPerResultMinor', 'resultsPerMonth'],
    decisions: [money, testReserve, toolMonths, reachable],
    from: [],
  },
  gate: {
    symbols: 'P20(ER(v − 1)), P20(M(v − 1))',
    subjects: [],
    decisions: [firstSelling],
    from: ['engagementRate', 'activeMembers'],
  },
  unfollowLimit: {
    symbols: 'P90(c(v))',
    subjects: [],
    decisions: [firstSelling, 'conversion:guardrails.unfollowLimitShare'],
    from: ['unfollowShare'],
  },
  engagementFloor: {
    symbols: 'P10(ER(v))',
    subjects: [],
    decisions: [firstSelling, 'conversion:guardrails.engagementFloorShare'],
    from: ['engagementRate'],
  },
};

/** The letters of estimates in the formulas. */
export const symbolOf: Readonly<Record<string, string>> = {
  netGrowthShare: 'g',
  churnShare: 'c',
  resultsPerMonth: 'm ÷ p',
  joinShare: 'j',
  stayMonths: 'τ',
  costPerResultMinor: 'p',
  reachPerPostShare: 'r',
  clickShare: 'q',
  brandSearchGrowthShare: 'b',
  engagementRateShare: 'e',
  upliftShare: 'lift',
  activeShare: 'a',
  siteLeadShare: 'v',
  responseShare: 'w',
  leadToSaleShare: 'z',
  salesCycleMonths: 'd',
  averageOrderValueMinor: 'A',
  furtherOrdersPerYear: 'f',
  grossMarginShare: 'μ',
};

export const isPattern = ({ path }: { readonly path: string }, asked: string): boolean =>
  new RegExp(`^${asked.replaceAll('.', String.raw`\.`).replaceAll('*', '[^.]+')}(\\..+)?$`).test(path);
