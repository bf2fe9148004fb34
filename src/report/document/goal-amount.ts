import type { Currency } from '#domain/money.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { GoalKind } from '#plan/goal.ts';
import { honestWords as allWords } from './words.ts';

/** `40 sales`, `1 sale`, `€40,000 of revenue`; money in minor units. */
export function goalAmountText(kind: GoalKind, amount: number, currency: Currency, language: Language): string {
  const formats = formatsFor(language);
  const text = kind === 'revenue' ? formats.money(amount, currency) : formats.number(amount, 1);
  return allWords[language].goals[kind]({ text, count: amount });
}
