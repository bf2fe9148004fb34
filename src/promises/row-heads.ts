import { numbersOf, type Segment, whatsOf } from './segments.ts';
import type { Token } from './token.ts';

const isName = ({ type }: Token): boolean => type === 'what' || type === 'rate';

/** In a row of a table the first cell names what the cells behind it count: `| Total followers | +500 (30 days) | +1,500 (90 days) |`. */
export function withRowHeads(segments: readonly Segment[]): readonly Segment[] {
  const [head, ...cells] = segments;
  if (head === undefined || cells.filter(({ isCell }) => isCell).length < 2) return segments;
  const names = head.tokens.filter(isName);
  if (whatsOf(head).length !== 1 || numbersOf(head).length > 0 || !cells.some(isBareCount)) return segments;
  return cells.map((segment) =>
    isBareCount(segment) ? { ...segment, tokens: [...names, ...segment.tokens] } : segment,
  );
}

/** A count and nothing that would name it. */
const isBareCount = (segment: Segment): boolean =>
  numbersOf(segment).length === 1 &&
  numbersOf(segment)[0]?.unit !== 'money' &&
  whatsOf(segment).length === 0 &&
  segment.tokens.every(({ type }) => type !== 'word');
