import type { Row } from './cells.ts';
import { type Column, columns, type Heading, headingsOf } from './columns.ts';
import { readDay } from './days.ts';

export type LayoutQuestion = 'columns' | 'columnTwice' | 'noDate';

/** Which column is which, or what has to be said before that can be told. */
export type Layout =
  | {
      readonly kind: 'asks';
      readonly question: LayoutQuestion;
      /** Names of columns that mean the same. */
      readonly names?: readonly string[];
    }
  | {
      readonly kind: 'known';
      /** One a column, undefined where it was not asked for. */
      readonly places: readonly (Column | undefined)[];
      /** Undefined in a table without a line of names. */
      readonly headings: readonly Heading[] | undefined;
      /** Titles over the line of names. */
      readonly above: readonly Row[];
      readonly body: readonly Row[];
    };

export function layoutOf(rows: readonly Row[]): Layout {
  const head = headAt(rows);
  const headings = head === undefined ? undefined : headingsOf(rows[head]?.cells ?? []);
  const body = head === undefined ? rows : rows.slice(head + 1);
  const places = headings?.map(({ column }) => column) ?? plainColumns(body);
  if (places === undefined || places.every((column) => column === undefined || column === 'date'))
    return { kind: 'asks', question: 'columns' };
  const twice = columns.find((column) => places.filter((each) => each === column).length > 1);
  if (twice !== undefined) {
    const names = (headings ?? []).flatMap(({ name, column }) => (column === twice ? [name] : []));
    return { kind: 'asks', question: 'columnTwice', names };
  }
  if (!places.includes('date')) return { kind: 'asks', question: 'noDate' };
  return { kind: 'known', places, headings, above: rows.slice(0, head ?? 0), body };
}

/** The line of names stands above the first date; a title may stand over it. */
function headAt(rows: readonly Row[]): number | undefined {
  const firstDay = rows.findIndex(({ cells }) => cells.some((cell) => readDay(cell) !== undefined));
  const found = rows.slice(0, firstDay < 0 ? 1 : firstDay).findIndex(isHead);
  return found < 0 ? undefined : found;
}

/** A title of one cell may hold a name of a column too. */
const isHead = ({ cells }: Row): boolean =>
  headingsOf(cells) !== undefined && cells.filter((cell) => cell !== '').length > 1;

/** Five cells in most lines need no names; anything else could be anything. */
function plainColumns(rows: readonly Row[]): readonly Column[] | undefined {
  const isWhole = ({ cells }: Row) =>
    cells.length >= columns.length && cells.slice(columns.length).every((cell) => cell === '');
  return rows.filter(isWhole).length > rows.length / 2 ? columns : undefined;
}
