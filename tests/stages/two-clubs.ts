import type { Block } from '#document/blocks.ts';
import { benchmarkFor } from '#domain/benchmarks.ts';
import { exchangeRates } from '#domain/exchange.ts';
import type { Currency } from '#domain/money.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { AnswerContext, StageContext } from '#stages/card.ts';
import { documentOf, markdownOf } from '../exports/written.ts';

/** What the other stages know of a running shop with two communities and two problems. */
export function twoClubs(currency: Currency): StageContext {
  const rates = { unitsPerUsd: exchangeRates[currency].unitsPerUsd, rublesPerUsd: exchangeRates.RUB.unitsPerUsd };
  return {
    currency,
    country: 'IE',
    outcome: 'sale',
    startMonth: '2027-01',
    preparationMonths: 1,
    usualFirstSellingMonth: 7,
    firstSellingMonth: 7,
    doers: { content: 'own', advertising: 'agency', answering: 'own', tactics: 'own' },
    customersToTell: undefined,
    communities: [
      { id: 'c1', label: 'Second Wind, VK', network: 'vk' },
      { id: 'c2', label: 'After work, Telegram', network: 'telegram' },
    ],
    segments: [],
    problems: [
      { id: 'p1', label: 'My knees hurt' },
      { id: 'p2', label: 'Running alone is dull' },
    ],
    voted: [],
    benchmark: (metric, place = {}) => benchmarkFor({ ...place, metric, industry: 'other', currency, rates }),
  };
}

/** A shop whose other stages are still blank. */
export const nobodyYet: StageContext = { ...twoClubs('USD'), communities: [], problems: [] };

export const contextIn = (
  language: Language,
  context = twoClubs(language === 'ru' ? 'RUB' : 'USD'),
): AnswerContext => ({
  ...context,
  formats: formatsFor(language),
});

/** Blocks as a reader of the file gets them, with plain spaces. */
export const readOut = (blocks: readonly Block[]): string =>
  markdownOf(documentOf('', blocks, [])).replaceAll('\u00a0', ' ');
