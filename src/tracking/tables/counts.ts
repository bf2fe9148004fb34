import { languages } from '#i18n/language.ts';
import { readNumber } from '#i18n/number-input.ts';

const groupsOfThree = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/u;
const nothing = /^(?:[-–—]|n\/?a|н\/?д|нет)?$/iu;
/** A share and an amount of money are no counts, whatever number stands in them. */
const otherUnit = /%|\p{Sc}|руб/iu;

/** A whole count, undefined where nothing was shown; marks of thousands are of any language, as a count has no fraction. */
export function countIn(cell: string): number | undefined | 'unread' {
  if (nothing.test(cell)) return undefined;
  if (otherUnit.test(cell)) return 'unread';
  if (groupsOfThree.test(cell)) return Number(cell.replace(/\D/gu, ''));
  const readings = new Set(
    languages.map((language) => readNumber(language, cell)).filter((value) => value !== undefined),
  );
  const [only] = readings;
  return readings.size === 1 && only !== undefined && only >= 0 && Number.isInteger(only) ? only : 'unread';
}
