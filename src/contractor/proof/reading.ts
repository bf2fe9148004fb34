import { type Row, rowsOf, type Separator } from './cells.ts';
import type { Column } from './columns.ts';
import { countIn } from './counts.ts';
import { type DayOrder, dayOrderOf, type OpenDay, openDayIn } from './day-order.ts';
import { type DayRead, readDay } from './days.ts';
import { type Layout, type LayoutQuestion, layoutOf } from './layout.ts';

/** One public post. What its author did not show is undefined, never nought. */
export interface Post {
  /** ISO day. */
  readonly day: string;
  readonly views: number | undefined;
  readonly reactions: number | undefined;
  readonly comments: number | undefined;
  readonly shares: number | undefined;
}

/** A line that was left out, and why. */
export interface LineProblem {
  readonly line: number;
  readonly id: 'aboveHead' | 'sum' | 'dateUnread' | 'countUnread' | 'tooManyCells' | 'otherOrder';
  /** What could not be read. */
  readonly text: string;
}

/** What has to be said before anything is read. */
export type ProofQuestion = 'separator' | LayoutQuestion | 'dateOrder';

export interface ColumnRead {
  readonly column: Column;
  /** As the table names it; undefined in a table without names. */
  readonly name: string | undefined;
}

export type ProofReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'asks';
      readonly question: ProofQuestion;
      /** The first date that can be read in two ways, both ways. */
      readonly example?: OpenDay | undefined;
      /** Names of columns that mean the same. */
      readonly names?: readonly string[] | undefined;
    }
  | {
      readonly kind: 'read';
      readonly separator: Separator;
      readonly columns: readonly ColumnRead[];
      /** Names of columns that were not asked for. */
      readonly unread: readonly string[];
      /** By day, oldest first. */
      readonly posts: readonly Post[];
      readonly problems: readonly LineProblem[];
    };

/** Reads a pasted table of posts. What can be read in two ways is asked; a line that cannot be read is named, not guessed. */
export function readProof(pasted: string, dayFirst: boolean | undefined): ProofReading {
  if (pasted.trim() === '') return { kind: 'empty' };
  const table = rowsOf(pasted);
  if (table === undefined) return { kind: 'asks', question: 'separator' };
  const layout = layoutOf(table.rows);
  return layout.kind === 'asks' ? layout : readBody(layout, table.separator, dayFirst);
}

type Known = Extract<Layout, { kind: 'known' }>;

function readBody(layout: Known, separator: Separator, dayFirst: boolean | undefined): ProofReading {
  const { places, headings, above, body } = layout;
  const texts = body.map(({ cells }) => cells[places.indexOf('date')] ?? '');
  const dates = texts.map(readDay);
  const order = dayOrderOf(dates, dayFirst);
  if (order === undefined) return { kind: 'asks', question: 'dateOrder', example: openDayIn(texts, dates) };
  const lines = body.map((row, index) => readLine(row, dates[index], order, places));
  return {
    kind: 'read',
    separator,
    columns: places.flatMap((column, index) => (column ? [{ column, name: headings?.[index]?.name }] : [])),
    unread: (headings ?? []).flatMap(({ name, column }) => (column === undefined && name !== '' ? [name] : [])),
    posts: lines
      .flatMap((line) => ('day' in line ? [line] : []))
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    problems: [...above.map(titleLine), ...lines.flatMap((line) => ('id' in line ? [line] : []))],
  };
}

const titleLine = ({ line, cells }: Row): LineProblem => ({
  line,
  id: 'aboveHead',
  text: cells.find((cell) => cell !== '') ?? '',
});

/** What a line of sums or means is called. */
const sums = /^(?:grand |sub)?total|^sum\b|^average|^mean\b|^итого|^всего|^сумма|^средн|^в среднем/iu;

function readLine(
  { line, cells }: Row,
  date: DayRead | undefined,
  order: DayOrder,
  places: readonly (Column | undefined)[],
): Post | LineProblem {
  const cellOf = (column: Column) => cells[places.indexOf(column)] ?? '';
  const extra = cells.slice(places.length).find((cell) => cell !== '');
  if (extra !== undefined) return { line, id: 'tooManyCells', text: extra };
  if (date === undefined) {
    const sum = cells.find((cell) => sums.test(cell));
    return sum === undefined ? { line, id: 'dateUnread', text: cellOf('date') } : { line, id: 'sum', text: sum };
  }
  const day = date.kind === 'day' ? date.day : date[order];
  if (day === undefined) return { line, id: 'otherOrder', text: cellOf('date') };
  const figures = (['views', 'reactions', 'comments', 'shares'] as const).map((column) => cellOf(column));
  const [views, reactions, comments, shares] = figures.map(countIn);
  const unread = figures.find((cell) => countIn(cell) === 'unread');
  if (unread !== undefined) return { line, id: 'countUnread', text: unread };
  return { day, ...({ views, reactions, comments, shares } as Omit<Post, 'day'>) }; // none of them is unread
}
