import { isBetterLess, isTerm, type PromisedFigure } from '#domain/promise.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { PromiseReading } from '#plan/promises/open.ts';
import type { StageContext } from '#stages/card.ts';
import { figureWriter, kindOfFigure, whenText } from './text.ts';
import { words as allWords } from './words.ts';

type ReadingContext = Pick<StageContext, 'currency' | 'startMonth'>;

const asIs: readonly PromisedFigure[] = ['breakEvenMonth'];

/** A promise as far as it was understood, to be confirmed: `at least 65 leads a month`; empty where nothing was. */
export function readingText(reading: PromiseReading, readingContext: ReadingContext, language: Language): string {
  const { figure, otherEnd, base } = reading;
  if (figure === undefined) return '';
  const words = allWords[language];
  const write = (value: number) => figureWriter(formatsFor(language), readingContext)(value, kindOfFigure(figure));
  const pieces = [
    levelText(reading, figure, readingContext, language),
    ...(typeof base === 'number' && reading.change !== undefined ? [words.from(write(base))] : []),
    ...(otherEnd === undefined || reading.change !== undefined ? [] : [words.upper(write(otherEnd))]),
  ];
  return pieces.join('; ');
}

function levelText(
  reading: PromiseReading,
  figure: PromisedFigure,
  readingContext: ReadingContext,
  language: Language,
): string {
  const { amount, change, counting, byMonth } = reading;
  const words = allWords[language];
  const formats = formatsFor(language);
  const name = words.figures[figure];
  const when =
    byMonth === undefined
      ? ''
      : isTerm(figure)
        ? ` ${words.overMonths(byMonth)}`
        : ` ${whenText(counting ?? 'inAll', byMonth, readingContext, language)}`;
  if (asIs.includes(figure)) return `${words.what[figure]({ text: '', count: 0 }, 'inAll')}${when}`;
  if (typeof amount !== 'number') return `${inMiddle(name)}${when}`;
  if (change === 'multiple') return `${words.change.multiple(name, formats.number(amount, 2))}${when}`;
  if (change === 'share') return `${words.change.share(name, signed(formats.share(Math.abs(amount)), amount))}${when}`;
  const text = figureWriter(formats, readingContext)(amount, kindOfFigure(figure));
  if (change === 'onTop') return `${words.change.onTop(name, text)}${when}`;
  const counted = { text, count: amount };
  const uncounted = counting === undefined ? words.counted[figure]?.(counted) : undefined;
  const said = `${uncounted ?? words.what[figure](counted, counting ?? 'inAll')}${when}`;
  return isBetterLess(figure) || isTerm(figure) ? said : words.atLeast(said);
}

const signed = (text: string, value: number): string => `${value < 0 ? '\u2212' : '+'}${text}`;
