import { planMonth } from '#domain/month.ts';
import type { Plausibility } from '#domain/plausibility.ts';
import { type Counting, isBetterLess, isMoney, type PromiseClaim, type PromisedFigure } from '#domain/promise.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { type Verdict, verdictOf } from '#plan/goal.ts';
import { type FigureKind, shownFigure, shownTargets } from '#plan/kpis.ts';
import type { PromiseQuestion } from '#plan/promises/question.ts';
import { reasonOf } from '#plan/promises/reason.ts';
import { benchmarkText } from '#stages/benchmark-text.ts';
import type { StageContext } from '#stages/card.ts';
import { reasonText } from './reason-text.ts';
import type { en } from './words.en.ts';
import { words as allWords } from './words.ts';

/** Names of what can be promised and of how it is counted. */
export const promiseWords = (language: Language): Pick<typeof en, 'figures' | 'countings' | 'term' | 'setAside'> =>
  allWords[language];

/** What a person reads of a promise that was weighed. */
export interface PromiseText {
  readonly verdict: Verdict;
  readonly verdictName: string;
  /** In which share of simulated years it comes true. */
  readonly share: string;
  /** One sentence. */
  readonly reason: string;
  /** What the simulated years bring instead, and what can be asked for; whose money it is computed with. */
  readonly more: readonly string[];
}

type ReadingContext = Pick<StageContext, 'currency' | 'startMonth'>;

const kinds: Readonly<Partial<Record<PromisedFigure, FigureKind>>> = {
  members: 'people',
  visits: 'people',
  leads: 'deals',
  sales: 'deals',
  engagementRate: 'share',
  romi: 'share',
  adCostShare: 'share',
  reach: 'people',
  roas: 'average',
  breakEvenMonth: 'people',
  posts: 'average',
  stories: 'average',
};

/** How a figure is written; what is in no list above is money. */
export const kindOfFigure = (figure: PromisedFigure): FigureKind =>
  isMoney(figure) ? 'money' : (kinds[figure] ?? 'people');

/** A figure as its kind is written. */
export function figureWriter(formats: Formats, { currency }: ReadingContext) {
  return (value: number, kind: FigureKind): string => {
    if (kind === 'money') return formats.money(value, currency);
    return kind === 'share' ? formats.share(value) : formats.number(value, kind === 'average' ? 1 : 0);
  };
}

/** `8,000 followers in all by the end of month 12 (December 2027)`. */
export function promisedText(promise: PromiseClaim, readingContext: ReadingContext, language: Language): string {
  const words = allWords[language];
  const formats = formatsFor(language);
  const write = figureWriter(formats, readingContext);
  const { figure, amount, counting, byMonth } = promise;
  const what = words.what[figure]({ text: write(amount, kindOfFigure(figure)), count: amount }, counting);
  return `${what} ${whenText(counting, byMonth, readingContext, language)}`;
}

/** `by the end of month 3 (March 2027)`, `from month 3 (March 2027) on`. */
export function whenText(
  counting: Counting,
  byMonth: number,
  readingContext: ReadingContext,
  language: Language,
): string {
  const words = allWords[language];
  const formats = formatsFor(language);
  const month = planMonth(readingContext.startMonth, byMonth);
  if (counting === 'eachMonth') return words.fromMonth(byMonth, formats.month(month));
  return counting === 'inMonth'
    ? words.inMonth(byMonth, formats.inMonth(month))
    : words.byMonth(byMonth, formats.month(month));
}

/** A promise told back as it was understood. */
export function understoodText(
  { promise, money }: PromiseQuestion,
  readingContext: ReadingContext,
  language: Language,
): string {
  const write = figureWriter(formatsFor(language), readingContext);
  return allWords[language].understood(
    promisedText(promise, readingContext, language),
    money && write(money.moneyMinor, 'money'),
  );
}

/** In how many simulated years it comes true. */
export function shareText(share: number, language: Language): string {
  const words = allWords[language];
  if (share === 0) return words.never;
  if (share === 1) return words.always;
  const hundredths = Math.round(share * 100);
  if (hundredths === 0) return words.underOne;
  return hundredths === 100 ? words.overNinetyNine : words.share(hundredths);
}

export function promiseText(
  question: PromiseQuestion,
  found: Plausibility,
  readingContext: ReadingContext,
  language: Language,
  formats: Formats = formatsFor(language),
): PromiseText {
  const verdict = verdictOf(found.share);
  return {
    verdict,
    verdictName: allWords[language].verdicts[verdict],
    share: shareText(found.share, language),
    reason: reasonText(reasonOf(question, found), readingContext, formats),
    more: [...rangeTexts(question, found, readingContext, language), moneyText(question, readingContext, language)],
  };
}

/** The range of the years, and the figure to ask for where there is one. */
function rangeTexts(
  { promise: { figure } }: PromiseQuestion,
  { spread }: Plausibility,
  readingContext: ReadingContext,
  language: Language,
) {
  const words = allWords[language];
  const kind = kindOfFigure(figure);
  const better = isBetterLess(figure) ? 'less' : 'more';
  const write = (value: number) =>
    figureWriter(formatsFor(language), readingContext)(shownFigure(value, kind, better), kind);
  const { p10, p50, p90 } = spread;
  if (p90 === 0 || !Number.isFinite(p90)) return [];
  if (p10 === p90) return [words.certain(write(p50))];
  if (figure === 'breakEvenMonth') return [];
  const range = isBetterLess(figure) ? words.costRange : words.range;
  const { commit } = shownTargets(spread, kind, better);
  const demand = isBetterLess(figure) ? words.demandCost : words.demand;
  return [
    range(write(p10), write(p50), write(p90)),
    ...(commit > 0 && figure !== 'romi'
      ? [demand(figureWriter(formatsFor(language), readingContext)(commit, kind))]
      : []),
  ];
}

function moneyText({ money }: PromiseQuestion, readingContext: ReadingContext, language: Language): string {
  const words = allWords[language].money;
  if (money === undefined) return words.own;
  const formats = formatsFor(language);
  const write = (minor: number) => formats.money(minor, readingContext.currency);
  const { moneyMinor, plannedMinor, goesTo, benchmark } = money;
  if (goesTo === 'tools') return words.tools(write(moneyMinor), write(plannedMinor));
  if (goesTo === 'nothing' || benchmark === undefined) return words.nothing(write(moneyMinor));
  const { text, grade, sourceText } = benchmarkText(benchmark, 'money', formats, readingContext.currency);
  return words.standIn(write(moneyMinor), text, grade, sourceText);
}
