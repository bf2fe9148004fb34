import type { TradeOutcome } from '#catalogue/outcome.ts';
import type { Currency } from '#domain/money.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { GoalKind } from '#plan/goal.ts';
import { outcomeWords } from '#stages/outcome.ts';
import { honestWords as allWords } from './words.ts';

/** `40 sales`, `1 sale`, `€40,000 of revenue`; money in minor units. */
export function goalAmountText(
  kind: GoalKind,
  amount: number,
  { currency, outcome }: { readonly currency: Currency; readonly outcome: TradeOutcome },
  language: Language,
): string {
  const formats = formatsFor(language);
  const text = kind === 'revenue' ? formats.money(amount, currency) : formats.number(amount, 1);
  return allWords[language].goals[kind]({ text, count: amount }, outcomeWords(outcome, language));
}
