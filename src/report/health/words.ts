import type { TradeOutcome } from '#catalogue/outcome.ts';
import type { ToolInput } from '#domain/forecast-input.ts';
import type { Currency } from '#domain/money.ts';
import type { AdNetwork } from '#domain/network.ts';
import type { TacticKind } from '#domain/tactic.ts';
import type { Formats } from '#i18n/format.ts';
import type { PluralForms } from '#i18n/plural.ts';
import type { GoalKind } from '#plan/goal.ts';
import type { Severity } from '#plan/health/rule.ts';
import type { FiguresOf, RuleId } from '#plan/health/rules.ts';
import type { ToolKind } from '#stages/acquisition/answers.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

/** Names that other rooms give to what a finding speaks of. */
export interface HealthNames {
  tool(kind: ToolKind): string;
  tactic(kind: TacticKind): string;
  network(network: AdNetwork): string;
  /** In English as an object ("visits"), in Russian in the accusative. */
  bought(what: ToolInput['buys']): string;
  /** `3 in 100`; never certain or impossible unless it is. */
  chance(share: number): string;
  /** Three significant digits; minor units. */
  sum(minor: number, currency: Currency): string;
  /** What an estimate measures, in the middle of a sentence. */
  subject(subject: string): string;
  outcome(of: TradeOutcome): OutcomeWords;
  amount(kind: GoalKind, amount: number, of: { readonly currency: Currency; readonly outcome: TradeOutcome }): string;
}

/** What a sentence may use besides its figures. */
export interface HealthPhrases {
  readonly formats: Formats;
  readonly names: HealthNames;
  plural(count: number, forms: PluralForms): string;
}

/** One whole sentence for every rule. */
export type HealthWords = {
  readonly [Id in RuleId]: (figures: FiguresOf<Id>, phrases: HealthPhrases) => string;
} & { readonly severities: Readonly<Record<Severity, string>> };

const lengthMax = 70;

/** A text short enough to stand in a sentence. */
export const shortened = (text: string): string =>
  [...text].length <= lengthMax
    ? text
    : `${[...text]
        .slice(0, lengthMax - 1)
        .join('')
        .trimEnd()}…`;
