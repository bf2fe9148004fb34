import { readNumber } from '#i18n/number-input.ts';
import { type Row, rowsOf, type Separator } from './cells.ts';
import { type Column, columns as columnOrder, namedColumns } from './columns.ts';
import { type DayRead, readDay } from './days.ts';

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
  readonly id: 'dateUnread' | 'countUnread' | 'tooManyCells' | 'otherOrder';
  /** What could not be read. */
  readonly text: string;
}

/** What has to be said before anything is read. */
export type ProofQuestion = 'separator' | 'columns' | 'noDate' | 'columnTwice' | 'dateOrder';

export type ProofReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'asks';
      readonly question: ProofQuestion;
      /** The first date that can be read in two ways, both ways. */
      readonly example?: { readonly text: string; readonly dayFirst: string; readonly monthFirst: string };
    }
  | {
      readonly kind: 'read';
      readonly separator: Separator;
      readonly columns: readonly Column[];
      /** By day, oldest first. */
      readonly posts: readonly Post[];
      readonly problems: readonly LineProblem[];
    };

/** Reads a pasted table of posts. What can be read in two ways is asked; a line that cannot be read is named, not guessed. */
export function readProof(pasted: string, dayFirst: boolean | undefined): ProofReading {
  if (pasted.trim() === '') return { kind: 'empty' };
  const table = rowsOf(pasted);
  if (table === undefined) return { kind: 'asks', question: 'separator' };
  const [head] = table.rows;
  const named = head && namedColumns(head.cells);
  const body = named === undefined ? table.rows : table.rows.slice(1);
  const places = named ?? plainColumns(body);
  if (places === undefined) return { kind: 'asks', question: 'columns' };
  const found = places.filter((column) => column !== undefined);
  if (new Set(found).size < found.length) return { kind: 'asks', question: 'columnTwice' };
  if (!found.includes('date')) return { kind: 'asks', question: 'noDate' };
  return readBody(body, places, { separator: table.separator, columns: found, dayFirst });
}

/** Five cells in most lines need no names; anything else could be anything. */
function plainColumns(rows: readonly Row[]): readonly Column[] | undefined {
  const whole = rows.filter(({ cells }) => cells.length === columnOrder.length);
  return whole.length > rows.length / 2 ? columnOrder : undefined;
}

interface Ground {
  readonly separator: Separator;
  readonly columns: readonly Column[];
  readonly dayFirst: boolean | undefined;
}

function readBody(rows: readonly Row[], places: readonly (Column | undefined)[], ground: Ground): ProofReading {
  const cellOf = ({ cells }: Row, column: Column) => cells[places.indexOf(column)] ?? '';
  const dates = rows.map((row) => readDay(cellOf(row, 'date')));
  const order = orderOf(dates, ground.dayFirst);
  if (order === undefined) {
    return { kind: 'asks', question: 'dateOrder', ...exampleOf(rows, dates, cellOf) };
  }
  const lines = rows.map((row, index) => readLine(row, dates[index], order, places, (column) => cellOf(row, column)));
  return {
    kind: 'read',
    separator: ground.separator,
    columns: ground.columns,
    posts: lines
      .flatMap((line) => ('day' in line ? [line] : []))
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    problems: lines.flatMap((line) => ('id' in line ? [line] : [])),
  };
}

/** A date that can be read both ways. */
function exampleOf(
  rows: readonly Row[],
  dates: readonly (DayRead | undefined)[],
  cellOf: (row: Row, column: Column) => string,
) {
  for (const [place, row] of rows.entries()) {
    const date = dates[place];
    if (date?.kind !== 'ordered' || date.dayFirst === undefined || date.monthFirst === undefined) continue;
    return { example: { text: cellOf(row, 'date'), dayFirst: date.dayFirst, monthFirst: date.monthFirst } };
  }
  return {};
}

type Order = 'dayFirst' | 'monthFirst';

/** The order the dates themselves prove, or the one that was said; undefined where it has to be asked. */
function orderOf(dates: readonly (DayRead | undefined)[], said: boolean | undefined): Order | undefined {
  const open = dates.filter((date) => date?.kind === 'ordered');
  const proves = (order: Order, other: Order) =>
    open.some((date) => date[order] !== undefined && date[other] === undefined);
  const isDayFirst = proves('dayFirst', 'monthFirst');
  const isMonthFirst = proves('monthFirst', 'dayFirst');
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'dayFirst' : 'monthFirst';
  if (said !== undefined) return said ? 'dayFirst' : 'monthFirst';
  return open.length === 0 ? 'dayFirst' : undefined;
}

function readLine(
  { line, cells }: Row,
  date: DayRead | undefined,
  order: Order,
  places: readonly (Column | undefined)[],
  cellOf: (column: Column) => string,
): Post | LineProblem {
  const extra = cells.slice(places.length).find((cell) => cell !== '');
  if (extra !== undefined) return { line, id: 'tooManyCells', text: extra };
  if (date === undefined) return { line, id: 'dateUnread', text: cellOf('date') };
  const day = date.kind === 'day' ? date.day : date[order];
  if (day === undefined) return { line, id: 'otherOrder', text: cellOf('date') };
  const figures = (['views', 'reactions', 'comments', 'shares'] as const).map((column) => cellOf(column));
  const [views, reactions, comments, shares] = figures.map(countIn);
  const unread = figures.find((cell) => countIn(cell) === 'unread');
  if (unread !== undefined) return { line, id: 'countUnread', text: unread };
  return { day, ...({ views, reactions, comments, shares } as Omit<Post, 'day'>) }; // none of them is unread
}

const groupsOfThree = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/u;
const nothing = /^(?:[-–—]|n\/?a|н\/?д|нет)?$/iu;

/** A whole count; marks of thousands are of any language, as a count has no fraction. */
function countIn(cell: string): number | undefined | 'unread' {
  if (nothing.test(cell)) return undefined;
  if (groupsOfThree.test(cell)) return Number(cell.replace(/\D/gu, ''));
  const readings = new Set(
    (['en', 'ru'] as const)
      .map((language) => readNumber(language, cell))
      .filter((value) => value !== undefined && value >= 0 && Number.isInteger(value)),
  );
  const [only] = readings;
  return readings.size === 1 && only !== undefined ? only : 'unread';
}
