import { firstDayOf } from '#document/calendar.ts';
import { type Day, day, type Unit } from '#document/figure.ts';
import type { Currency } from '#domain/money.ts';
import { type Month, planMonth } from '#domain/month.ts';
import type { Better, Targets } from '#domain/targets.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { type FigureKind, shownFigure } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import type { AnswerContext } from '#stages/card.ts';
import { type OutcomeWords, outcomeWords } from '#stages/outcome.ts';
import { chanceText } from './chance.ts';
import { phraseWords as allWords } from './words.ts';
import type { Counted, en } from './words-phrases.en.ts';

/** How figures and months of one plan are said in one language. */
export interface Phrases {
  readonly language: Language;
  readonly formats: Formats;
  readonly words: typeof en;
  readonly context: AnswerContext;
  /** What the trade calls what its year brings. */
  readonly outcome: OutcomeWords;
  /** `Month 8, August 2027`, also beyond month 12. */
  monthFirst(number: number): string;
  /** `in August 2027 (month 8)`. */
  inMonth(number: number): string;
  monthName(number: number): Month;
  /** `8 · Aug`, at the head of a row. */
  monthCell(number: number): Day;
  /** A figure that has already been rounded. */
  figure(value: number, kind: FigureKind): string;
  /** Rounds to the side that promises less, then writes. */
  cautious(value: number, kind: FigureKind, better?: Better): string;
  counted(value: number): Counted;
  /** `1,200 · 1,400 · 1,700`; one figure where all three are alike. */
  targets(targets: Targets, kind: FigureKind): string;
  /** `3 in 100`: a chance never reads as certain or impossible unless it is. */
  chance(share: number): string;
  money(minor: number): string;
}

/** Sums in running text carry three significant digits, like every count above a thousand. */
const threeDigits = (value: number): number => Number(value.toPrecision(3));

/** What a figure of a kind counts. */
export function unitOfKind(kind: FigureKind, currency: Currency): Unit {
  if (kind === 'money') return currency;
  return kind === 'share' ? 'share' : 'count';
}

/** With the formats of a document, what is said refers to its figures. */
export function phrasesIn(
  plan: Pick<Plan, 'context' | 'startMonth'>,
  language: Language,
  formats: Formats = formatsFor(language),
): Phrases {
  const words = allWords[language];
  const { currency } = plan.context;
  const monthName = (number: number) => planMonth(plan.startMonth, number);
  const figure = (value: number, kind: FigureKind): string => {
    if (kind === 'money') return formats.money(value, currency);
    return kind === 'share' ? formats.share(value) : formats.number(value, kind === 'average' ? 1 : 0);
  };
  return {
    language,
    formats,
    words,
    context: { ...plan.context, formats },
    outcome: outcomeWords(plan.context.outcome, language),
    monthName,
    monthCell: (number) => {
      const month = monthName(number);
      return day(firstDayOf(month), `${number} · ${formats.monthShort(month)}`);
    },
    monthFirst: (number) => words.monthFirst(number, formats.month(monthName(number))),
    inMonth: (number) => words.inMonth(formats.inMonth(monthName(number)), number),
    figure,
    cautious: (value, kind, better) => figure(shownFigure(value, kind, better), kind),
    counted: (value) => ({ text: formats.number(value), count: value }),
    targets: ({ commit, target, stretch }, kind) => {
      const three = [commit, target, stretch].map((value) => figure(value, kind));
      return new Set(three).size === 1 ? figure(commit, kind) : three.join(' · ');
    },
    chance: (share) => chanceText(share, language),
    money: (minor) => formats.money(threeDigits(minor), currency),
  };
}
