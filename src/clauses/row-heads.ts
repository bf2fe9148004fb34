import type { Token } from '#lexing/token.ts';
import { withDatedColumns, withDatedRows } from './dated-rows.ts';
import { numbersOf, type Segment, whatsOf } from './segments.ts';
import { ratesOf } from './work-rates.ts';

const isName = ({ type }: Token): boolean => type === 'what' || type === 'rate';

/**
 * In a row of a table the first cell names what the cells behind it count: `| Total followers | +500 (30 days) | +1,500 (90 days) |`,
 * `Followers a month: basic 1,000 | pro 2,500`.
 */
export function withRowHeads(line: readonly Segment[]): readonly Segment[] {
  const segments = inRows(withDatedRows(withDatedColumns(line)));
  const [first] = segments;
  const cells = segments.filter(({ isCell }) => isCell);
  if (first === undefined || cells.length === 0) return segments;
  let names: readonly Token[] = [];
  let isFirstHead = false;
  let isHeadWhole = false;
  return segments.map((segment, at) => {
    if (isHead(segment, segments[at - 1]) && (at > 0 || numbersOf(segment).length > 0 || cells.length > 1)) {
      names = segment.tokens.filter(isName);
      isFirstHead = at === 0 && numbersOf(segment).length === 0;
      isHeadWhole = ratesOf(segment).length > 0 && numbersOf(segment).length > 0;
      return segment;
    }
    if (!isBareCount(segment) || (isHeadWhole && isWhole(segment))) names = [];
    const isNamed = names.length > 0 && (segment.isCell || isFirstHead);
    return isNamed ? { ...segment, tokens: [...names, ...segment.tokens] } : segment;
  });
}

/** `| TikTok interviews: 8 a month |` behind `| Posts: 20 a month |`: a name that is not known. */
const isWhole = (segment: Segment): boolean =>
  ratesOf(segment).length > 0 && segment.tokens.filter(({ type }) => type === 'word').length > 1;

/** A name, with the first of its counts or without; of several names side by side none is of what follows. */
const isHead = (segment: Segment, before: Segment | undefined): boolean =>
  (segment.isCell || before === undefined) &&
  whatsOf(segment).length === 1 &&
  numbersOf(segment).length <= 1 &&
  !(numbersOf(segment).length === 0 && isNameCell(before));

const isNameCell = (segment: Segment | undefined): boolean =>
  segment?.isCell === true && whatsOf(segment).length > 0 && numbersOf(segment).length === 0;

/** `| New followers | 1,200 | by month 6 |`: a name, its number and its time in cells of their own are one row. */
function inRows(segments: readonly Segment[]): readonly Segment[] {
  const rows: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const [name, number, time] = segments.slice(at, at + 3);
    const isRow =
      number !== undefined && name !== undefined && isNameAlone(name) && !isNameCell(segments[at - 1]) && number.isCell;
    if (!isRow || !isSumOrCount(number)) {
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
