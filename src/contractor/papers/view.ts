import type { KnownRule } from '#catalogue/rules-for.ts';
import type { Rates } from '#domain/benchmarks.ts';
import type { Currency } from '#domain/money.ts';
import type { Month } from '#domain/month.ts';
import type { AdNetwork, Network } from '#domain/network.ts';
import type { PromisePeriod } from '#domain/promise-period.ts';
import type { TacticKind } from '#domain/tactic.ts';
import type { Better, Targets } from '#domain/targets.ts';
import type { StageNumber } from '#domain/timeline.ts';
import type { ToolKind } from '#stages/acquisition/answers.ts';
import type { Evidence } from '#stages/audience/answers.ts';
import type { BusinessAnswers } from '#stages/business/answers.ts';
import type { ContentAnswers, ContentFormat, PillarKind } from '#stages/content/answers.ts';
import type { OfferManner } from '#stages/conversion/answers.ts';
import type { OwnerTopic } from '#stages/engagement/answers.ts';

/** What can be given to a contractor apart: the community with its content and talk, or acquisition. */
export const parts = ['community', 'acquisition'] as const;
export type Part = (typeof parts)[number];

/** KPIs a contractor may see. Sales and revenue are the business's own. */
export const contractorKpiIds = [
  'members',
  'paidMembers',
  'visitsBought',
  'reach',
  'communityVisits',
  'brandSearches',
  'engagementRate',
  'reactionsPerPost',
  'activeMembers',
  'organicMembers',
  'unfollowShare',
  'leads',
] as const;
export type ContractorKpiId = (typeof contractorKpiIds)[number];

/** What can be signed: the red line stays with the owner. */
export type Obligation = Omit<Targets, 'redLine'>;

export type ReadIn = 'communities' | 'site' | 'searches' | 'enquiries';

export interface ViewKpi {
  readonly id: ContractorKpiId;
  readonly stage: StageNumber;
  readonly readIn: ReadIn;
  readonly readEvery: 'week' | 'month';
  readonly kind: 'people' | 'deals' | 'average' | 'share';
  readonly better: Better;
  /** How long is waited until it is owed: the figure stands in the last month of it. */
  readonly owedBy: PromisePeriod;
  /** Months 1…12; undefined where nothing is at work yet, or nothing is owed in that month. */
  readonly months: readonly (Obligation | undefined)[];
  /** Owed by the contractor; the others are reported only. */
  readonly isOwed: boolean;
  /** Rests on a benchmark so far, so it is looked at again once there is a reading. */
  readonly isProvisional: boolean;
}

export interface ViewTool {
  readonly kind: ToolKind;
  readonly buys: 'members' | 'visits' | 'leads' | undefined;
  /** Name of the community it leads to, or where the advertising runs. */
  readonly place: string | AdNetwork | undefined;
  /** Whose advertising account it runs in. */
  readonly network: AdNetwork | undefined;
  readonly months: readonly number[];
  /** Paid by the business to the network itself; 0 where nothing is paid. */
  readonly moneyMinorPerMonth: number;
  readonly targeting: string | undefined;
  /** Over the twelve months; undefined before anything can be computed. */
  readonly results: Obligation | undefined;
  /** The money of the tool for one of its commit, rounded up as it is shown; undefined where nothing is paid. */
  readonly priceMinor: number | undefined;
}

export interface ViewTactic {
  readonly kind: TacticKind;
  readonly name: string | undefined;
  readonly months: readonly number[];
  readonly problem: string | undefined;
  /** Prizes, guests, halls: paid by the business. */
  readonly costMinorPerMonth: number;
  readonly stopRule: string | undefined;
}

export interface ViewPillar {
  readonly name: string;
  readonly kind: PillarKind | undefined;
  readonly answers: readonly string[];
  readonly shareOfPosts: number | undefined;
  /** Its share until selling starts; undefined where that is the same. */
  readonly shareBeforeSelling: number | undefined;
  readonly formats: readonly ContentFormat[];
  readonly topics: string | undefined;
}

export interface ViewProblem {
  readonly text: string;
  readonly segment: string | undefined;
  readonly frequency: number | undefined;
  readonly severity: number | undefined;
  readonly evidence: readonly Evidence[];
  readonly workaround: string | undefined;
}

export interface ViewCommunity {
  readonly label: string;
  /** Where it is found; undefined while nobody said. */
  readonly url: string | undefined;
  readonly network: Network;
  readonly membersNow: number | undefined;
  readonly postsPerWeek: number | undefined;
}

export interface ViewSelling {
  readonly firstMonth: number;
  readonly offers: readonly {
    readonly text: string;
    readonly manner: OfferManner | undefined;
    readonly postsPerMonth: number | undefined;
  }[];
  readonly ceilingShare: number | undefined;
  /** Months of offers one after the other before a rest. */
  readonly pushMonths: number;
  readonly restWeeks: number;
  readonly post: string | undefined;
  readonly site: string | undefined;
  readonly utm: string | undefined;
  readonly promoCode: string | undefined;
  readonly askedHow: string | undefined;
  readonly unfollowLimitShare: number | undefined;
  readonly engagementFloorShare: number | undefined;
  readonly response: string | undefined;
  /** Undefined where it cannot be read. */
  readonly gate:
    | {
        readonly month: number;
        readonly engagementRateShare: number;
        /** In place of the rate where it would be read off too few reactions. */
        readonly reactionsPerPost: number | undefined;
        readonly activeMembers: number;
      }
    | undefined;
}

type BusinessDate = NonNullable<BusinessAnswers['dates']>[number];
type Tried = NonNullable<BusinessAnswers['tried']>[number];
export type ContentLook = Pick<
  ContentAnswers,
  'material' | 'shooter' | 'voice' | 'address' | 'brandFile' | 'liked' | 'disliked'
>;

/** What the client says of itself and of how it works with a contractor; undefined or empty where nothing was said. */
export interface ViewAnswers {
  readonly siteUrl: string | undefined;
  readonly difference: string | undefined;
  readonly rivals: readonly string[];
  readonly dates: readonly BusinessDate[];
  /** Empty unless the owner wants bidders to read it. */
  readonly tried: readonly Tried[];
  readonly look: ContentLook;
  readonly approver: string | undefined;
  readonly standIn: string | undefined;
  /** Working days. */
  readonly approvalDays: number;
  readonly ownerTopics: readonly OwnerTopic[];
}

/**
 * All a contractor may see of a plan. What is private has no place in it: no ceiling, no price at which the owner walks
 * away, no margin, no order value, no goal, no hours, no fee, no notes, no answers as they were stored.
 */
export interface ContractorView {
  /** Rules of the country that touch the advertising of this plan, without what the plan spends. */
  readonly platformRules: readonly KnownRule[];
  /** ISO day the strategy was begun. */
  readonly createdOn: string;
  readonly startMonth: Month;
  readonly preparationMonths: number;
  readonly currency: Currency;
  /** A price in another currency is converted by them. */
  readonly rates: Rates;
  readonly parts: readonly Part[];
  readonly name: string | undefined;
  readonly offering: string | undefined;
  /** Nothing is for sale: no paper speaks of leads, offers or buyers. */
  readonly sellsNothing: boolean;
  readonly communities: readonly ViewCommunity[];
  readonly siteCounter: 'yandexMetrica' | 'googleAnalytics';
  readonly segments: readonly { readonly name: string; readonly whereTheyTalk: string | undefined }[];
  readonly problems: readonly ViewProblem[];
  readonly idea: string | undefined;
  readonly refusals: string | undefined;
  readonly pillars: readonly ViewPillar[];
  readonly linkPostShare: number | undefined;
  readonly tactics: readonly ViewTactic[];
  /** Whether tactics, answers and moderation are the contractor's: what own people do is no duty of his. */
  readonly duties: { readonly tactics: boolean; readonly answering: boolean };
  readonly answerTimeHours: number | undefined;
  readonly moderationHoursPerWeek: number | undefined;
  readonly tools: readonly ViewTool[];
  readonly testReserveShare: number;
  readonly selling: ViewSelling;
  readonly clientAnswers: ViewAnswers;
  /** None before anything can be computed. */
  readonly kpis: readonly ViewKpi[];
}

/** KPIs the contractor owes something on in at least one month. */
export const owedKpis = ({ kpis }: ContractorView): readonly ViewKpi[] =>
  kpis.filter(({ isOwed, months }) => isOwed && months.some((month) => month !== undefined));

/** Leads that paid tools bring are owed over the year, though no month's leads as a whole are. */
export const areLeadsOwedByTools = (view: ContractorView): boolean =>
  has(view, 'acquisition') &&
  view.tools.some(
    ({ buys, results, moneyMinorPerMonth }) => buys === 'leads' && moneyMinorPerMonth > 0 && (results?.commit ?? 0) > 0,
  );

export const has = ({ parts: taken }: ContractorView, part: Part): boolean => taken.includes(part);
