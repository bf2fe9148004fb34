import { type SampleTopic, sampleTopics, sharpness, themesOfGiving } from '#catalogue/topics.ts';
import type { TradeProblem } from '#catalogue/trade.ts';
import type { InBothLanguages } from '#catalogue/usual-texts.ts';
import { languages } from '#i18n/language.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Situation, Trades } from './situation.ts';

type Problem = NonNullable<Answers['audience']['problems']>[number];

/** A problem of the strategy with what the catalogue knows of it. */
export interface KnownProblem extends Problem {
  readonly id: string;
  readonly text: string;
  readonly frequency: number;
  readonly severity: number;
  readonly distance: TradeProblem['distance'];
  /** Undefined where the person wrote it, or changed its words. */
  readonly entry: TradeProblem | undefined;
  /** Frequency × severity, 1…25. */
  readonly weight: number;
}

/** The middle of the scale, for a problem nobody has weighed. */
export const unsaidWeight = 3;

/** The problem of the catalogue whose text this is, in whichever language it was taken. */
export function entryOf(trades: Trades, text: string | undefined): TradeProblem | undefined {
  const trimmed = text?.trim();
  for (const language of languages) {
    const found = trades[language].problems.find((problem) => problem.text === trimmed);
    if (found) return found;
  }
  return undefined;
}

/** A text of the catalogue in both languages, looked up by what is the same in each. */
export const inBoth = (trades: Trades, textIn: (trade: Trades['en']) => string | undefined): InBothLanguages => ({
  en: textIn(trades.en) ?? '',
  ru: textIn(trades.ru) ?? '',
});

/** The text of a problem in each language; the person's own words stay as they are. */
export function problemTexts({ trades }: Situation, problem: Pick<KnownProblem, 'text' | 'entry'>): InBothLanguages {
  const { entry, text } = problem;
  if (entry === undefined) return { en: text, ru: text };
  return inBoth(trades, (trade) => trade.problems.find(({ id }) => id === entry.id)?.text);
}

/** Problems with a text, the sharpest first; those said first come first among equals. */
export function problemsIn({ answers, trades }: Situation): readonly KnownProblem[] {
  const known = (answers.audience.problems ?? []).flatMap((problem): readonly KnownProblem[] => {
    const { id, text } = problem;
    if (id === undefined || text === undefined) return [];
    const entry = entryOf(trades, text);
    const frequency = problem.frequency ?? entry?.frequency ?? unsaidWeight;
    const severity = problem.severity ?? entry?.severity ?? unsaidWeight;
    const distance = problem.distance ?? entry?.distance ?? 'use';
    return [{ ...problem, id, text, frequency, severity, distance, entry, weight: frequency * severity }];
  });
  return known.toSorted((one, other) => other.weight - one.weight);
}

/** Problems of the trade; where nobody is asked for money, those of giving it are nobody's. */
const problemsOf = ({ trades: { en }, context }: Situation): readonly TradeProblem[] =>
  en.problems.filter(({ themeId }) => context.outcome !== 'newcomer' || !themesOfGiving.includes(themeId));

/** The sharpest problems of the trade. */
export const sharpest = (situation: Situation, count: number): readonly TradeProblem[] =>
  problemsOf(situation)
    .toSorted((one, other) => sharpness(other) - sharpness(one))
    .slice(0, count);

/** Problems of the same themes around the product that nobody chose and no pillar speaks of yet: those of the first such theme. */
export function beside(
  situation: Situation,
  problems: readonly KnownProblem[],
  spokenOf: ReadonlySet<string>,
): readonly TradeProblem[] {
  const themes = new Set(problems.map(({ entry }) => entry?.themeId));
  const around = problemsOf(situation).filter(
    ({ id, distance, themeId }) => !spokenOf.has(id) && distance !== 'product' && themes.has(themeId),
  );
  return around.filter(({ themeId }) => themeId === around[0]?.themeId);
}

/** Sample topics for problems of the catalogue as one text in each language; undefined where it has none. */
export function topicsFor(
  { industry, trades }: Situation,
  problems: readonly TradeProblem[],
): InBothLanguages | undefined {
  const ids = problems.map(({ id }) => id);
  const textOf = (topics: readonly SampleTopic[]) => topics.map(({ text }) => text).join('; ');
  if (ids.length === 0) return undefined;
  return inBoth(trades, (trade) => textOf(sampleTopics(industry, trade, ids)));
}

/** What a rule looks at of a problem. */
export const problemKeys = (problems: readonly Pick<KnownProblem, 'id'>[]): readonly string[] =>
  problems.flatMap(({ id }) =>
    ['text', 'frequency', 'severity', 'distance'].map((part) => `audience.problems.${id}.${part}`),
  );
