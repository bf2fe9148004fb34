import type { ComponentType, ReactNode } from 'react';
import type * as z from 'zod/mini';
import type { TradeOutcome } from '#catalogue/outcome.ts';
import type { Block } from '#document/blocks.ts';
import type { Benchmark, BenchmarkMetric, BenchmarkPlace } from '#domain/benchmarks.ts';
import type { Country } from '#domain/country.ts';
import type { Currency } from '#domain/money.ts';
import type { Month } from '#domain/month.ts';
import type { Network } from '#domain/network.ts';
import type { Formats } from '#i18n/format.ts';
import type { InEveryLanguage, Language } from '#i18n/language.ts';
import type { Unknown } from './answer-kinds.ts';
import type { Doers } from './work.ts';

export const stageIds = ['business', 'audience', 'content', 'acquisition', 'engagement', 'conversion'] as const;
export type StageId = (typeof stageIds)[number];

/** Where and when a strategy was begun: what its defaults follow from. */
export interface Origin {
  /** ISO day, `'2026-11-23'`. */
  readonly createdOn: string;
  readonly language: Language;
}

/** Answers that passed the door: each value is possible, any may be missing. */
export type Answered<T> = T extends readonly (infer Item)[]
  ? readonly Answered<Item>[]
  : T extends object
    ? T extends { readonly kind: 'known' | 'range' | 'unknown' }
      ? T
      : { readonly [K in keyof T]?: Answered<T[K]> | undefined }
    : T;

/** The known part of a fact that may be answered with "I don't know yet". */
export const knownNumber = (answer: number | Unknown | undefined): number | undefined =>
  typeof answer === 'number' ? answer : undefined;

/** One wrong or missing answer: its place in the draft and the id of the words for it. */
export interface Problem {
  /** Dotted path in the stage's draft, `'problems.0.text'`. */
  readonly path: string;
  readonly id: string;
  /** `missing`: nothing was said; `impossible`: what was said cannot be used and stays out of the forecast. */
  readonly kind: 'missing' | 'impossible';
}

/** What a stage may know of the others, told in advance so that slices stay strangers. */
export interface StageContext {
  readonly currency: Currency;
  readonly country: Country | undefined;
  /** What the trade counts when its year has gone well. */
  readonly outcome: TradeOutcome;
  readonly startMonth: Month;
  readonly preparationMonths: number;
  /** Plan month 1…12 before which selling needs a written reason. */
  readonly usualFirstSellingMonth: number;
  /** Plan month 1…12 in which selling starts, chosen or usual. */
  readonly firstSellingMonth: number;
  readonly doers: Doers;
  /** Customers of today who can be told of a community; undefined while not known. */
  readonly customersToTell: number | undefined;
  readonly communities: readonly { readonly id: string; readonly label: string; readonly network: Network }[];
  /** Nothing is for sale: what is asked of those who sell is not asked. */
  readonly sellsNothing?: boolean | undefined;
  readonly segments: readonly { readonly id: string; readonly label: string }[];
  readonly problems: readonly { readonly id: string; readonly label: string }[];
  /** What the audience's problems were given in a workshop. */
  readonly voted: readonly VotedScores[];
  /** The benchmark for this plan's industry, prices in its currency. */
  benchmark(metric: BenchmarkMetric, place?: BenchmarkPlace): Benchmark | undefined;
}

/** Frequency and severity of a problem as a workshop voted them, by the problem's id. */
export interface VotedScores {
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly frequency?: number | undefined;
  readonly severity?: number | undefined;
}

export interface AnswerContext extends StageContext {
  readonly formats: Formats;
}

/** One answer as the review page tells it back. */
export interface AnswerText {
  readonly path: string;
  readonly label: string;
  /** Words for the answer; undefined where there is none yet. */
  readonly value: string | undefined;
}

/** What the questions of a stage know besides its answers, which stand round them. */
export interface StageFormProps {
  readonly context: StageContext;
  /** Problems to show beside their fields; empty until the person asked to continue. */
  readonly problems: readonly Problem[];
  /** The answers of the stage in words, for what is closed to one line. */
  readonly answerTexts?: readonly AnswerText[] | undefined;
  /** A new id, never given before in this strategy. */
  readonly newId: () => string;
  /** ISO day; undefined where nobody looks at a calendar. */
  readonly today?: string | undefined;
  /** Takes the whole strategy into another currency in one step; undefined while it holds no amount. */
  readonly changeCurrency?: ((to: Currency, convert: boolean) => void) | undefined;
  /** What stands beside an answer or an entry at a dotted path: that it is proposed, and why. */
  readonly markAt?: ((path: string) => ReactNode) | undefined;
  /** Hints of a consultant's own, by the question's label. */
  readonly ownHints?: ReadonlyMap<string, string> | undefined;
}

/** Words every stage has besides those of its own questions. */
export interface StageWords {
  readonly title: string;
  /** One sentence on why we ask, shown under the title. */
  readonly why: string;
  /** Words for the stage's own problems by id, each an instruction. */
  readonly problems: Readonly<Record<string, string>>;
}

export interface StageCard<Draft, Complete, W extends StageWords = StageWords> {
  readonly id: StageId;
  /** The number of the stage in the plan, 0…4; the business has none. */
  readonly number: 0 | 1 | 2 | 3 | 4 | undefined;
  readonly words: InEveryLanguage<W>;
  readonly schemas: { readonly draft: z.ZodMiniType<Draft>; readonly complete: z.ZodMiniType<Complete> };
  readonly blank: (origin: Origin) => Draft;
  /** Paths of the questions without which no plan can be computed. */
  readonly needed: readonly string[];
  /** What the document says of the answers of this stage. */
  readonly section: (answers: Answered<Complete>, context: AnswerContext) => readonly Block[];
  /** Every answer, for the review page, in the order asked. */
  readonly answerTexts: (answers: Answered<Complete>, context: AnswerContext) => readonly AnswerText[];
  readonly form: () => Promise<{ readonly default: ComponentType<StageFormProps> }>;
}
