import type { TradeOffer } from '#catalogue/trade.ts';
import type { Currency } from '#domain/money.ts';
import type { Network } from '#domain/network.ts';
import type { TacticKind } from '#domain/tactic.ts';
import type { StageId } from '#stages/card.ts';
import type { PillarKind } from '#stages/content/answers.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import type { CatalogueText } from '#strategy/proposed.ts';

/** What the sentence that gives the reason of a proposal names, by the rule it came from. Money in minor units. */
export interface ReasonFigures {
  readonly nameUsual: Readonly<Record<never, never>>;
  readonly communityUsual: { readonly network: Network };
  /** Hours a week said; undefined where none were. */
  readonly workerOwn: { readonly hoursPerWeek: number | undefined };
  readonly feeFromCeiling: { readonly feeMinor: number; readonly ceilingMinor: number; readonly currency: Currency };
  readonly segmentOfTrade: Readonly<Record<never, never>>;
  /** Its place among the sharpest problems of the trade, 1 first. */
  readonly problemOfTrade: { readonly place: number };
  /** From the catalogue, or the middle of the scale where the problem is the person's own. */
  readonly problemWeighed: { readonly isFromCatalogue: boolean };
  readonly ideaFromProblems: { readonly problems: readonly string[] };
  readonly refusalsUsual: Readonly<Record<never, never>>;
  readonly pillarByTheme: {
    readonly kind: PillarKind;
    readonly problems: readonly string[];
    /** Frequency × severity of its problems in that of all. */
    readonly weightShare: number;
    readonly share: number;
    /** The share was held down because all pillars about the product together take at most 30 %. */
    readonly isProductHeld: boolean;
  };
  readonly cadenceToHours: {
    readonly postsPerWeek: number;
    readonly usualPerWeek: number;
    readonly isLowered: boolean;
    /** Own hours a week; undefined where none were said or others make the content. */
    readonly ownHoursPerWeek: number | undefined;
  };
  readonly linkPostsUsual: { readonly share: number };
  readonly toolOwnCustomers: { readonly customersToTell: number };
  readonly toolOwnChannels: Readonly<Record<never, never>>;
  readonly toolMembers: PaidToolFigures;
  readonly toolLeads: PaidToolFigures;
  readonly toolVisits: PaidToolFigures;
  readonly reserveForTests: { readonly share: number };
  readonly welcomeAlways: { readonly hoursPerMonth: number };
  readonly tacticForProblem: {
    readonly kind: TacticKind;
    readonly problem: string;
    readonly hoursPerMonth: number;
    readonly costMinor: number;
    readonly currency: Currency;
  };
  readonly answerInTime: { readonly hours: number };
  readonly moderationFromHours: { readonly hoursPerWeek: number; readonly ownHoursPerWeek: number | undefined };
  /** `month` is later than `usual` where the forecast would have it so. */
  readonly sellingUsual: { readonly month: number; readonly usual: number; readonly monthsWorked: number };
  readonly offerOfTrade: {
    readonly manner: TradeOffer['manner'];
    readonly postsPerMonth: number;
    readonly ceilingShare: number;
  };
  readonly ceilingUsual: { readonly share: number };
  readonly restAfterPush: { readonly pushMonths: number; readonly restWeeks: number };
  readonly pathOfTrade: Readonly<Record<never, never>>;
  readonly attributionUsual: Readonly<Record<never, never>>;
  readonly guardrailAtRedLine: { readonly share: number | undefined };
}

export interface PaidToolFigures {
  readonly network: Network | 'search';
  readonly moneyMinor: number;
  readonly currency: Currency;
  readonly fromMonth: number;
  /** Whether the forecast chose the money; before that every tool has an equal part. */
  readonly isFromForecast: boolean;
}

export type DraftRule = keyof ReasonFigures;

/** Why something is proposed: the rule, and what its sentence names. */
export type Reason = { readonly [R in DraftRule]: { readonly rule: R; readonly figures: ReasonFigures[R] } }[DraftRule];

/** One answer that is proposed: a whole entry of a list, or a single answer. */
export interface Proposal {
  readonly at: AnswerKey;
  readonly stage: StageId;
  readonly value: unknown;
  readonly reason: Reason;
  /** The answers it was made from. */
  readonly from: readonly AnswerKey[];
  /** Other proposals without which this one makes no sense: whoever takes it takes them. */
  readonly needs: readonly AnswerKey[];
  /** Texts of the catalogue in it, in both languages. */
  readonly texts: readonly CatalogueText[];
  /** `same`: it stands there as proposed; `changed`: an older proposal stands there, `was`. */
  readonly state: 'new' | 'same' | 'changed';
  readonly was: unknown;
}

/** An earlier proposal, still unconfirmed, that the rules would not make any more. */
export interface Withdrawn {
  readonly at: AnswerKey;
  readonly stage: StageId;
  readonly was: unknown;
}

/** Why no draft can be made, and the smallest change that makes one possible. */
export type Infeasible =
  | { readonly kind: 'infeasible'; readonly reason: 'nobodyToDoIt'; readonly smallestChange: NeedsHours }
  | { readonly kind: 'infeasible'; readonly reason: 'tooFewHours'; readonly smallestChange: NeedsHours }
  | { readonly kind: 'infeasible'; readonly reason: 'feeAboveCeiling'; readonly smallestChange: NeedsMoney };

/** Own hours a week at which a draft is possible; `now` is undefined where none were said. */
export interface NeedsHours {
  readonly kind: 'hoursPerWeek';
  readonly now: number | undefined;
  readonly needed: number;
}

/** Monthly ceiling in minor units at which a draft is possible. */
export interface NeedsMoney {
  readonly kind: 'ceilingMinor';
  readonly now: number;
  readonly needed: number;
  readonly currency: Currency;
}

export interface Draft {
  readonly kind: 'draft';
  /** In the order of the stages. */
  readonly proposals: readonly Proposal[];
  readonly withdrawn: readonly Withdrawn[];
  /** What a person must still say before the draft can be trusted. */
  readonly open: readonly ('contractorFee' | 'moneyCeiling' | 'goal')[];
  /** How many ids of entries are given once all is taken. */
  readonly idsGiven: number;
}

export type Drafted = Draft | Infeasible;
