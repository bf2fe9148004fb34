import type { TradeOutcome } from '#catalogue/outcome.ts';
import type { Language } from '#i18n/language.ts';
import { lazyWords } from '#i18n/words.ts';
import type { OutcomeWords } from './outcome-words.en.ts';

const allWords = lazyWords({ en: () => import('./outcome-words.en.ts'), ru: () => import('./outcome-words.ru.ts') });

export type { OutcomeWords } from './outcome-words.en.ts';

/** What a trade calls what its year brings: patients, pupils, donations. */
export const outcomeWords = (outcome: TradeOutcome, language: Language): OutcomeWords => allWords[language][outcome];

/** A sentence, in the trade's own word where it names what the year brings. */
export const inTradeWords = (
  said: string | ((outcome: OutcomeWords) => string),
  outcome: TradeOutcome,
  language: Language,
): string => (typeof said === 'string' ? said : said(outcomeWords(outcome, language)));
