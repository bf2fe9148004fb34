import type { Token } from './lexing/token.ts';
import { numbersOf, type Segment, whatsOf } from './segments.ts';

const isName = ({ type }: Token): boolean => type === 'what' || type === 'rate';

/**
 * In a row of a table the first cell names what the cells behind it count: `| Total followers | +500 (30 days) | +1,500 (90 days) |`,
 * `Followers a month: basic 1,000 | pro 2,500`.
 */
export function withRowHeads(segments: readonly Segment[]): readonly Segment[] {
  const [head, ...cells] = segments;
  if (head === undefined || !cells.some(({ isCell }) => isCell)) return segments;
  const names = head.tokens.filter(isName);
  const isAlone = numbersOf(head).length === 0;
  if (whatsOf(head).length !== 1 || numbersOf(head).length > 1 || !cells.some(isBareCount)) return segments;
  if (isAlone && cells.filter(({ isCell }) => isCell).length < 2) return segments;
  const end = cells.findIndex((segment) => whatsOf(segment).length > 0 && numbersOf(segment).length === 0);
  const named = cells.map((segment, place) =>
    isBareCount(segment) && (end < 0 || place < end) && (isAlone || segment.isCell)
      ? { ...segment, tokens: [...names, ...segment.tokens] }
      : segment,
  );
  return isAlone ? named : [head, ...named];
}

/** A count, perhaps with a title before it, and nothing that would name it. */
function isBareCount(segment: Segment): boolean {
  const [number, ...others] = numbersOf(segment);
  return (
    number !== undefined &&
    others.length === 0 &&
    number.unit !== 'money' &&
    whatsOf(segment).length === 0 &&
    segment.tokens.slice(segment.tokens.indexOf(number)).every(({ type }) => type !== 'word')
  );
}
