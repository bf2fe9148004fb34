import { isCost, isTerm } from '#domain/promise.ts';
import { isDirected } from './direction.ts';
import { businesses, harmlessDenial, ofBase, ofToday, promising } from './doubt-words.ts';
import type { Draft } from './draft.ts';
import type { Line } from './nearest.ts';
import { numbersOf } from './segments.ts';
import { isUnknownWord, labelOf } from './strange-words.ts';
import type { Token } from './token.ts';

/** What is there today is what a promise starts from, and none itself. */
export const isOfToday = ({ figure, kind, number, segment }: Draft, line: Line): boolean =>
  kind === 'amount' &&
  number !== undefined &&
  number.sign === undefined &&
  !isTerm(figure) &&
  !isDirected(segment) &&
  (line.says(ofToday, segment, harmlessDenial) || (figure === 'visits' && line.says(ofBase, segment, harmlessDenial)));

/** Nobody promises 183 leads, or what is told of a shop by its name: it is what somebody counted. */
export function isLikePast({ figure, kind, number, rate, time }: Draft, drafts: readonly Draft[], line: Line): boolean {
  if (number === undefined || isTerm(figure)) return false;
  if (/^(?:avg|average|в среднем)/u.test(line.textOf(number)) && !isCost(figure)) return true;
  if (time && /^since/.test(line.textOf(time))) return true;
  if (kind === 'amount' && number.unit === 'count' && number.low === number.high && !isRound(number.low ?? 0))
    return true;
  const isOffered =
    drafts.some((draft) => draft.figure === 'fee' || draft.figure === 'price') ||
    line.segments.some((segment) => line.says(promising, segment, harmlessDenial));
  const isDated = time !== undefined && !time.isSpan;
  if (!isOffered && time?.isSpan && (number.low ?? 0) >= (boasted[figure] ?? Infinity) && kind === 'amount')
    return true;
  return !isOffered && !isDated && (number.from !== undefined || (rate === undefined && isLabelled(line)));
}

/** So many in so short a time are told of afterwards: who sells to a small business promises fewer, or says that they are promised. */
const boasted: Readonly<Partial<Record<Draft['figure'], number>>> = {
  members: 50_000,
  visits: 50_000,
  leads: 500,
  sales: 500,
};

/** Two digits that say something, or quarters of a hundred. */
const isRound = (value: number): boolean => value < 100 || value % 25 === 0 || Number(value.toPrecision(2)) === value;

/** `Travel firm: …`, `… – a shoe shop`, `… (massage)`. */
function isLabelled(line: Line): boolean {
  const [first] = line.segments;
  const last = line.segments.at(-1);
  const isBehind =
    last !== undefined &&
    last !== first &&
    /^(?:–|-|\()$/.test(last.joint) &&
    last.tokens.every((token) => isOfSomebody(token, line) || token.type === 'sign') &&
    last.tokens.some((token) => isOfSomebody(token, line));
  // `Gym in Dubai, 60 days, 45 new members`
  const [head] = first?.tokens ?? [];
  const isHead = first !== last && first && head && numbersOf(first).length === 0 && businesses.test(line.textOf(head));
  return (
    isHead === true ||
    isBehind ||
    (first !== undefined && labelOf(first, line).some((token) => isOfSomebody(token, line)))
  );
}

const isOfSomebody = (token: Token, line: Line): boolean =>
  isUnknownWord(token, line) || (token.type === 'word' && businesses.test(line.textOf(token)));
