import type { Token } from '#lexing/token.ts';
import { withDatedColumns, withDatedRows } from './dated-rows.ts';
import { numbersOf, type Segment, whatsOf } from './segments.ts';

const isName = ({ type }: Token): boolean => type === 'what' || type === 'rate';

/**
 * In a row of a table the first cell names what the cells behind it count: `| Total followers | +500 (30 days) | +1,500 (90 days) |`,
 * `Followers a month: basic 1,000 | pro 2,500`.
 */
export function withRowHeads(line: readonly Segment[]): readonly Segment[] {
  const segments = inRows(withDatedRows(withDatedColumns(line)));
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

/** `| New followers | 1,200 | by month 6 |`: a name, its number and its time in cells of their own are one row. */
function inRows(segments: readonly Segment[]): readonly Segment[] {
  const rows: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const [name, number, time] = segments.slice(at, at + 3);
    if (name === undefined || number === undefined || !isNameAlone(name) || !number.isCell || !isSumOrCount(number)) {
      if (name !== undefined) rows.push(name);
      continue;
    }
    const isTimed = time?.isCell === true && time.tokens.every(({ type }) => type === 'time' || type === 'rate');
    const tokens = [...name.tokens, ...number.tokens, ...(isTimed ? time.tokens : [])];
    rows.push({ ...number, tokens });
    at += isTimed ? 2 : 1;
  }
  return rows;
}

const isNameAlone = (segment: Segment): boolean =>
  whatsOf(segment).length === 1 && numbersOf(segment).length === 0 && segment.tokens.length <= nameMost;

/** Pieces of a name in a cell. */
const nameMost = 4;

const isSumOrCount = (segment: Segment): boolean =>
  numbersOf(segment).length === 1 && segment.tokens.every(({ type }) => ['number', 'rate', 'sign'].includes(type));

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
