import { rowsOf } from './cells.ts';
import { isNamed } from './columns.ts';
import { countIn } from './counts.ts';
import { readDay } from './days.ts';
import { tabbed } from './file.ts';

export interface Fitted {
  readonly text: string;
  /** Columns of words were left out, and the last so many rows. */
  readonly columnsLeft: number;
  readonly rowsLeft: number;
}

/** A table made to fit: first without its columns of words and links, then without its last rows; one that fits is as it was. */
export function fitted(text: string, lengthMost: number): Fitted {
  const table = text.length <= lengthMost ? undefined : rowsOf(text);
  if (table === undefined) return { text: text.slice(0, lengthMost), columnsLeft: 0, rowsLeft: 0 };
  const rows = table.rows.map(({ cells }) => cells);
  const width = Math.max(...rows.map(({ length }) => length));
  const places = Array.from({ length: width }, (_, place) => place);
  const kept = places.filter((place) => isOfFigures(rows.map((cells) => cells[place] ?? '')));
  const narrow = rows.map((cells) =>
    kept.filter((place) => place < Math.max(cells.length, 1)).map((place) => cells[place] ?? ''),
  );
  let most = narrow.length;
  while (most > 1 && tabbed(narrow.slice(0, most)).length > lengthMost) most = Math.floor(most * 0.9);
  return {
    text: tabbed(narrow.slice(0, most)).slice(0, lengthMost),
    columnsLeft: width - kept.length,
    rowsLeft: narrow.length - most,
  };
}

/** Dates, counts, and whatever is named as one of them. */
function isOfFigures(cells: readonly string[]): boolean {
  if (cells.slice(0, 3).some((cell) => cell.length < 60 && isNamed(cell))) return true;
  const full = cells.filter((cell) => cell !== '');
  const figures = full.filter((cell) => readDay(cell) !== undefined || typeof countIn(cell) === 'number');
  return figures.length * 2 > full.length && full.every((cell) => cell.length < 40);
}
