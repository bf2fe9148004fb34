import type { OutcomeId } from '#domain/outcomes.ts';
import type { Swing } from '#domain/tornado.ts';
import type { Language } from '#i18n/language.ts';
import { atStart, inMiddle } from '#i18n/sentence.ts';
import type { BasisEstimate } from '#plan/basis.ts';
import { endText } from '#report/document/estimate-text.ts';
import type { Phrases } from '#report/document/phrases.ts';
import { subjectOf } from '#report/document/subjects.ts';
import type { StageId } from '#stages/card.ts';
import { amountText } from './amounts.ts';
import { phrasesOn, type WhatIfFacts } from './facts.ts';
import { words as allWords } from './words.ts';

/** One estimate as a bar: the outcome with it at low and at high, and the question it was asked in. */
export interface SwingText {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly base: number;
  readonly lowText: string;
  readonly highText: string;
  readonly stage: StageId;
  readonly path: string;
  /** It stands on a benchmark and not on the business's own number. */
  readonly isBorrowed: boolean;
}

/** A picture is read, not searched: what comes after these moves little. */
const barsMost = 8;

export interface SwingsText {
  /** What the picture says. */
  readonly finding: string;
  /** How much of what moves most stands on benchmarks; undefined where nothing does. */
  readonly borrowed: string | undefined;
  readonly bars: readonly SwingText[];
  /** How many more estimates move the outcome, each less. */
  readonly more: string | undefined;
  format(value: number): string;
}

export function tornadoText(
  facts: WhatIfFacts,
  outcome: OutcomeId,
  swings: readonly Swing[],
  language: Language,
): SwingsText {
  const words = allWords[language].tornado;
  const phrases = phrasesOn(facts, language);
  const write = (value: number) => amountText(outcome, value, phrases);
  // What moves an outcome by less than its figures show would stand there as “80 to 80”.
  const seen = swings.filter(({ low, high }) => write(low) !== write(high));
  const all = seen.flatMap((swing) => barOf(swing, facts, phrases));
  const bars = all.slice(0, barsMost);
  return {
    finding: findingOf(bars[0], outcome, phrases),
    borrowed: borrowedOf(bars.slice(0, 3), phrases),
    bars,
    more: all.length > bars.length ? words.more(phrases.counted(all.length - bars.length)) : undefined,
    format: write,
  };
}

function barOf({ estimate, low, high, base }: Swing, facts: WhatIfFacts, phrases: Phrases): readonly SwingText[] {
  const origin = facts.basis.estimates.find(({ name }) => name === estimate.name);
  if (origin === undefined) return [];
  const { subject, stage, path, from } = origin;
  return [
    {
      id: estimate.name,
      label: atStart(nameOf(origin, facts, phrases.language)),
      ...{ low, high, base },
      lowText: endText(subject, estimate.low, phrases),
      highText: endText(subject, estimate.high, phrases),
      ...{ stage, path },
      isBorrowed: from === 'benchmark',
    },
  ];
}

const nameOf = ({ subject, entryId }: BasisEstimate, facts: WhatIfFacts, language: Language): string =>
  subjectOf(facts, language, subject, entryId === undefined ? [] : [entryId]);

function findingOf(first: SwingText | undefined, outcome: OutcomeId, phrases: Phrases): string {
  const words = allWords[phrases.language].tornado;
  if (first === undefined) return words.nothing(words.outcomes(phrases.outcome)[outcome]);
  const write = (value: number) => amountText(outcome, value, phrases);
  const [least, most] = [Math.min(first.low, first.high), Math.max(first.low, first.high)];
  return words.moves(words.outcomes(phrases.outcome)[outcome], inMiddle(first.label), write(least), write(most));
}

function borrowedOf(top: readonly SwingText[], phrases: Phrases): string | undefined {
  const borrowed = top.filter(({ isBorrowed }) => isBorrowed).length;
  if (borrowed === 0) return undefined;
  return allWords[phrases.language].tornado.borrowed(phrases.counted(borrowed), phrases.counted(top.length));
}
