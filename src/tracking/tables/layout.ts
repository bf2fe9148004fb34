import type { PostColumn } from '#strategy/offers.ts';
import type { Row } from './cells.ts';
import { type Column, columns, guessed, isNamed, isSingle, type TableColumn } from './columns.ts';
import { countIn } from './counts.ts';
import { readDay } from './days.ts';
import { isReport } from './reports.ts';

export type LayoutQuestion = 'namesDiffer' | 'columns' | 'columnTwice' | 'noDate' | 'isReport';

/** Which column is which, or what has to be said before that can be told. */
export interface Layout {
  readonly question: LayoutQuestion | undefined;
  readonly columns: readonly TableColumn[];
  readonly hasNames: boolean;
  /** Titles over the line of names. */
  readonly above: readonly Row[];
  readonly body: readonly Row[];
}

const samplesMost = 3;

/** The columns of a table with a guess for each; what was said of them goes before every guess. */
export function layoutOf(rows: readonly Row[], said: readonly PostColumn[] | undefined): Layout {
  const head = headAt(rows);
  const body = head === undefined ? rows : rows.slice(head + 1);
  const names = head === undefined ? undefined : (rows[head]?.cells ?? []);
  const width = names?.length ?? Math.max(0, ...body.map(({ cells }) => cells.length));
  const guesses = names ? guessed(names.map((name, place) => cellsOf(name, place, body))) : plainColumns(body, width);
  const own = names ?? guesses.map(() => '');
  const places = own.map((_, place) => chosen(said?.[place], guesses[place], said !== undefined));
  return {
    question: questionOf(places, names ?? [], body),
    columns: own.map((name, place) => ({ name, samples: samplesOf(place, body), column: places[place] })),
    hasNames: names !== undefined,
    above: rows.slice(0, head ?? 0),
    body,
  };
}

const chosen = (said: PostColumn | undefined, guess: Column | undefined, isSaid: boolean): Column | undefined => {
  if (!isSaid) return guess;
  return said === 'none' ? undefined : said;
};

function questionOf(
  places: readonly (Column | undefined)[],
  names: readonly string[],
  body: readonly Row[],
): LayoutQuestion | undefined {
  if (isReport(names, body)) return 'isReport';
  if (names.length > 0 && !isAsWide(names, body)) return 'namesDiffer';
  if (places.every((column) => column === undefined || column === 'date')) return 'columns';
  if (columns.some((column) => isSingle(column) && places.filter((each) => each === column).length > 1))
    return 'columnTwice';
  return places.includes('date') ? undefined : 'noDate';
}

/** Names over fewer or more cells than most lines have are not the names of these columns. */
function isAsWide(names: readonly string[], body: readonly Row[]): boolean {
  const isOther = ({ cells }: Row) =>
    cells.length < names.length || cells.slice(names.length).some((cell) => cell !== '');
  return body.filter(isOther).length * 2 <= body.length;
}

const valuesOf = (place: number, body: readonly Row[]): readonly string[] =>
  body.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== '');

const samplesOf = (place: number, body: readonly Row[]): readonly string[] =>
  valuesOf(place, body).slice(0, samplesMost);

function cellsOf(name: string, place: number, body: readonly Row[]) {
  const values = valuesOf(place, body);
  const dates = values.filter((value) => readDay(value) !== undefined).length;
  const shown = values.filter((value) => countIn(value) !== undefined);
  return {
    name,
    isEmpty: body.length > 0 && shown.length === 0,
    isDated: dates > 0 && dates * 2 >= values.length - 1,
    isCounted: shown.filter((value) => countIn(value) !== 'unread').length * 2 >= shown.length,
  };
}

/** The line of names stands above the first date; a title may stand over it. */
function headAt(rows: readonly Row[]): number | undefined {
  const firstDay = rows.findIndex(({ cells }) => cells.some((cell) => readDay(cell) !== undefined));
  const before = rows.slice(0, firstDay < 0 ? Math.min(rows.length, 3) : firstDay);
  const found = before.findIndex(isHead);
  if (found >= 0) return found;
  return firstDay > 0 && isWords(before.at(-1), rows[firstDay]) ? firstDay - 1 : undefined;
}

/** A title of one cell may hold a name of a column too; a line of figures names nothing. */
const isHead = ({ cells }: Row): boolean => {
  const full = cells.filter((cell) => cell !== '');
  return (
    full.length > 1 && full.some(isNamed) && full.filter((cell) => /^[\d\s.,%-]+$/u.test(cell)).length * 2 < full.length
  );
};

/** Names nobody knows: words alone, as many as there are cells in the first line of figures. */
const isWords = (row: Row | undefined, next: Row | undefined): boolean =>
  row !== undefined &&
  row.cells.length > 1 &&
  row.cells.length === next?.cells.length &&
  row.cells.every((cell) => /\p{L}/u.test(cell) && cell.length < 60 && countIn(cell) === 'unread');

/** Five cells in most lines need no names; anything else could be anything. */
function plainColumns(rows: readonly Row[], width: number): readonly (Column | undefined)[] {
  const isWhole = ({ cells }: Row) =>
    cells.length >= columns.length && cells.slice(columns.length).every((cell) => cell === '');
  if (rows.filter(isWhole).length > rows.length / 2) return columns;
  return Array.from({ length: width }, (_, place) =>
    cellsOf('', place, rows).isDated && valuesOf(place, rows).length > 0 ? 'date' : undefined,
  );
}
