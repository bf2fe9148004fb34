import type { PostColumn } from '#strategy/offers.ts';
import { type Row, rowsOf, type Separator } from './cells.ts';
import { type Column, columns, type TableColumn } from './columns.ts';
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
  readonly id: 'aboveHead' | 'sum' | 'dateUnread' | 'countUnread' | 'tooManyCells' | 'tooFewCells' | 'otherOrder';
  /** What could not be read. */
  readonly text: string;
}

/** What has to be said before anything is read. */
export type TableQuestion = 'separator' | LayoutQuestion | 'dateOrder';

export type PostsReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'asks';
      readonly question: TableQuestion;
      /** With what they are taken for so far; none where nothing parts them. */
      readonly columns: readonly TableColumn[];
      /** The first date that can be read in two ways, both ways. */
      readonly example?: OpenDay | undefined;
    }
  | {
      readonly kind: 'read';
      readonly separator: Separator;
      readonly columns: readonly TableColumn[];
      /** By day, oldest first. */
      readonly posts: readonly Post[];
      readonly problems: readonly LineProblem[];
    };

/** What was said of a table: how its dates are written, and what its columns are. */
export interface TableSaid {
  readonly dayFirst?: boolean | undefined;
  readonly columns?: readonly PostColumn[] | undefined;
}

/** Reads a table of posts. What can be read in two ways is asked; a line that cannot be read is named, not guessed. */
export function readPosts(text: string, said: TableSaid = {}): PostsReading {
  if (text.trim() === '') return { kind: 'empty' };
  const table = rowsOf(text);
  if (table === undefined) return { kind: 'asks', question: 'separator', columns: [] };
  const layout = layoutOf(table.rows, said.columns);
  if (layout.question) return { kind: 'asks', question: layout.question, columns: layout.columns };
  return readBody(layout, { separator: table.separator, isOpen: hasOpenQuote(text) }, said.dayFirst);
}

/** A quote that nobody closes, or opens. */
const hasOpenQuote = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

interface Written {
  readonly separator: Separator;
  readonly isOpen: boolean;
}

function readBody(layout: Layout, { separator, isOpen }: Written, dayFirst: boolean | undefined): PostsReading {
  const { above, body } = layout;
  const places = layout.columns.map(({ column }) => column);
  const texts = body.map(({ cells }) => cells[places.indexOf('date')] ?? '');
  const dates = texts.map(readDay);
  const order = dayOrderOf(dates, dayFirst);
  if (order === undefined)
    return { kind: 'asks', question: 'dateOrder', columns: layout.columns, example: openDayIn(texts, dates) };
  const width = layout.columns.length;
  const lines = body.map((row, index) =>
    isCut(body[index - 1], body[index + 1], width) || (isOpen && isSwallowing(row, separator, width))
      ? broken(row)
      : readLine(row, dates[index], order, { places, width }),
  );
  return {
    kind: 'read',
    separator,
    columns: layout.columns,
    posts: lines
      .flatMap((line) => ('day' in line ? [line] : []))
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    problems: [...above.map(titleLine), ...lines.flatMap((line) => ('id' in line ? [line] : []))],
  };
}

/** A short line of figures may be the rest of the line above it, or the head of the one below. */
function isCut(before: Row | undefined, next: Row | undefined, width: number): boolean {
  const isShort = next !== undefined && next.cells.length < width;
  const isRest = isShort && (next.cells.length === 1 ? /^\d/ : /^\d*$/).test(next.cells[0] ?? '');
  return isRest || (before !== undefined && before.cells.length === 1 && /^\d+$/.test(before.cells[0] ?? ''));
}

const markOf: Readonly<Record<Separator, string>> = { tab: '\t', semicolon: ';', comma: ',' };

/** A text between quotes that holds a line of many cells: a quote is missing, and it has swallowed another post. */
const isSwallowing = ({ cells }: Row, separator: Separator, width: number): boolean =>
  width > 3 &&
  cells.some(
    (cell) =>
      cell.includes('\n') &&
      cell.split('\n').some((line) => {
        const inside = line.split(markOf[separator]);
        return (
          inside.length * 2 > width || inside.filter((each) => typeof countIn(each.trim()) === 'number').length > 1
        );
      }),
  );

const broken = ({ line, cells }: Row): LineProblem => ({
  line,
  id: 'tooFewCells',
  text: cells.find((cell) => cell !== '') ?? '',
});

const titleLine = ({ line, cells }: Row): LineProblem => ({
  line,
  id: 'aboveHead',
  text: cells.find((cell) => cell !== '') ?? '',
});

/** What a line of sums or means is called. */
const sums = /^(?:grand |sub)?total|^sum\b|^average|^mean\b|^итого|^всего|^сумма|^средн|^в среднем/iu;

interface Shape {
  readonly places: readonly (Column | undefined)[];
  readonly width: number;
}

function readLine(
  { line, cells }: Row,
  date: DayRead | undefined,
  order: DayOrder,
  { places, width }: Shape,
): Post | LineProblem {
  const cellsOf = (column: Column) => cells.filter((_, place) => places[place] === column);
  const [dated = ''] = cellsOf('date');
  const extra = cells.slice(places.length).find((cell) => cell !== '');
  if (extra !== undefined) return { line, id: 'tooManyCells', text: extra };
  const sum = date === undefined ? cells.find((cell) => sums.test(cell)) : undefined;
  if (sum !== undefined) return { line, id: 'sum', text: sum };
  if (cells.length < width) return broken({ line, cells });
  if (date === undefined) return { line, id: 'dateUnread', text: dated };
  const day = date.kind === 'day' ? date.day : date[order];
  if (day === undefined) return { line, id: 'otherOrder', text: dated };
  const figures = columns.filter((column) => column !== 'date').map((column) => cellsOf(column));
  const unread = figures.flat().find((cell) => countIn(cell) === 'unread');
  if (unread !== undefined) return { line, id: 'countUnread', text: unread };
  const [views, reactions, comments, shares] = figures.map(sumOf);
  return { day, views, reactions, comments, shares };
}

/** Counts of one kind together; undefined where none was shown. */
function sumOf(cells: readonly string[]): number | undefined {
  const counts = cells.map(countIn).filter((count) => typeof count === 'number');
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
