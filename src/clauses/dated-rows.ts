import type { Token } from '#lexing/token.ts';
import { numbersOf, type Segment, whatsOf } from './segments.ts';
import { timesOf } from './spans.ts';

/** `KPI | Month 3 | Month 6 || Site visits a month | 600 | 1,500`: the head of a column tells the month of what stands in it. */
export function withDatedColumns(segments: readonly Segment[]): readonly Segment[] {
  const from = segments.findIndex((segment, at) => isTimeAlone(segment) && isNextTime(segments[at + 1]));
  if (from < 0 || from > 1) return segments;
  const end = segments.findIndex((segment, at) => at > from && !isTimeAlone(segment));
  const times = segments.slice(from, end < 0 ? segments.length : end).flatMap(timesOf);
  const rows: Segment[] = [];
  for (let at = from + times.length; at < segments.length; at += 1) {
    const name = segments[at];
    const cells = segments.slice(at + 1, at + 1 + times.length);
    if (name === undefined) break;
    if (
      !isName(name) ||
      cells.length < times.length ||
      !cells.every(isNumberCell) ||
      isNumberCell(segments[at + 1 + times.length])
    ) {
      rows.push(name);
      continue;
    }
    rows.push(
      ...cells.map((cell, place) => ({
        ...cell,
        tokens: [...name.tokens, ...cell.tokens, ...times.slice(place, place + 1)],
      })),
    );
    at += times.length;
  }
  return [...segments.slice(0, from), ...rows];
}

/** `End of month 3 | 45 leads a day · CPL ≤ 600`: the month in the first cell is of the results in the cells behind it. */
export function withDatedRows(segments: readonly Segment[]): readonly Segment[] {
  const dated: Segment[] = [];
  let time: Token | undefined;
  for (const [at, segment] of segments.entries()) {
    const isFirst = at === 0 || isNextRow(segment, segments[at - 1]);
    if (isFirst && isMilestone(segment) && segments[at + 1]?.isCell && !isNextTime(segments[at + 1]))
      time = timesOf(segment)[0];
    else if (timesOf(segment).length > 0 || isNextRow(segment, segments[at - 1])) time = undefined;
    const isDated = time !== undefined && numbersOf(segment).length > 0 && whatsOf(segment).some(isResult);
    dated.push(isDated && time ? { ...segment, tokens: [...segment.tokens, time] } : segment);
  }
  return dated;
}

/** An empty cell stands between two rows. */
const isNextRow = (segment: Segment, before: Segment | undefined): boolean =>
  before !== undefined && segment.sentence > before.sentence + 1;

const isTimeAlone = ({ tokens }: Segment): boolean => tokens.length === 1 && tokens[0]?.type === 'time';
const isNextTime = (segment: Segment | undefined): boolean => segment?.isCell === true && isTimeAlone(segment);
const isName = (segment: Segment): boolean => whatsOf(segment).length === 1 && numbersOf(segment).length === 0;
const isNumberCell = (segment: Segment | undefined): boolean =>
  segment?.isCell === true &&
  numbersOf(segment).length === 1 &&
  segment.tokens.every(({ type }) => ['number', 'rate', 'sign'].includes(type));

/** A month, and no more than the word that says which end of it. */
const isMilestone = ({ tokens }: Segment): boolean =>
  tokens.at(-1)?.type === 'time' && tokens.length <= 2 && tokens.slice(0, -1).every(({ type }) => type === 'word');

const isResult = ({ what }: { readonly what: string }): boolean => !['posts', 'stories', 'other'].includes(what);
