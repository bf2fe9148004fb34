import type { Industry } from '#domain/industry.ts';
import type { Language } from '#i18n/language.ts';
import { outcomeWords } from '#stages/outcome.ts';
import { contextOf } from '#strategy/context.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import type { QuickWords } from './words.en.ts';

/** Whether people of this trade give instead of buying. */
export const isGiven = (industry: Industry | undefined): boolean => industry === 'nonprofit';

/** A screen's question and why it is asked, in the words of the trade. */
export function screenText(id: keyof QuickWords['screens'], words: QuickWords, strategy: Strategy, language: Language) {
  const { gift, screens } = words;
  const isGift = isGiven(draftOf(strategy, 'business').industry);
  const { title, why } = isGift && (id === 'order' || id === 'margin') ? gift[id] : screens[id];
  const outcome = outcomeWords(contextOf(strategy).outcome, language);
  const said = (text: string | ((of: typeof outcome) => string)) => (typeof text === 'string' ? text : text(outcome));
  return { title: said(title), why: said(why) };
}
