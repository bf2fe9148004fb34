import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { criteria } from '#strategy/offers.ts';
import type { Comparison } from './compare.ts';
import { pointsOf } from './score.ts';
import { bidderNames } from './table.ts';
import { words as allWords } from './words.ts';

/** Scores by the owner's weights, with what each criterion adds to them. */
export interface ScorePicture {
  readonly title: string;
  readonly parts: readonly string[];
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly number[];
    readonly total: number;
  }[];
}

export function scorePicture(comparison: Comparison, language: Language): ScorePicture {
  const words = allWords[language];
  const { number, list } = formatsFor(language);
  const names = bidderNames(comparison, language);
  const best = Math.max(...comparison.offers.map(({ score }) => score));
  const ahead = names.filter((_, index) => comparison.offers[index]?.score === best);
  return {
    title: ahead.length === 1 ? words.ahead(ahead.join(''), number(best)) : words.alike(list(ahead), number(best)),
    parts: criteria.map((criterion) => words.criteria[criterion]),
    items: comparison.offers.map(({ offer, marks, score }, index) => ({
      id: offer.id,
      label: names[index] ?? '',
      points: criteria.map((criterion) => pointsOf(criterion, marks, comparison.weights)),
      total: score,
    })),
  };
}
