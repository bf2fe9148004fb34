import type { Document } from '#document/document.ts';
import type { Day, Figure, Unit } from '#document/figure.ts';
import { printed } from '#document/inline.ts';
import type { Cell, Column, Table } from '#document/table.ts';
import { minorPerMajor } from '#domain/money.ts';
import { lazyWords } from '#i18n/words.ts';
import { cleanLine } from './clean-text.ts';
import { languageOf } from './language-of.ts';

/** What stands in a cell of a spreadsheet; undefined where nothing does. */
export type GridCell = string | Figure | Day | undefined;

export interface GridColumn {
  readonly title: string;
  /** Of the figures in it; undefined where they differ or there are none. */
  readonly unit: Unit | undefined;
  readonly from: Column['from'];
}

/** A table with one value a cell. */
export interface Grid {
  /** Of the table within its document. */
  readonly name: string;
  /** The headings it stands under. */
  readonly headings: readonly string[];
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
  readonly total: readonly GridCell[] | undefined;
}

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });
const wordsIn = (language: string) => allWords[languageOf({ language })];

/** Every table of a document with the headings it stands under, in the order they are read. */
export function gridsIn(document: Document): readonly Grid[] {
  const found: Grid[] = [];
  const opening = { title: document.title, blocks: document.opening };
  for (const { title, blocks } of [opening, ...document.sections, ...(document.tables ?? [])]) {
    let below: string | undefined;
    for (const block of blocks.flatMap((each) => (each.type === 'chart' ? each.instead : [each]))) {
      if (block.type === 'heading') below = cleanLine(printed(block.children));
      if (block.type === 'table')
        found.push(gridOf(block, below === undefined ? [title] : [title, below], document.language));
    }
  }
  return found;
}

const figuresIn = (cell: Cell): readonly Figure[] => cell.filter((piece) => piece.type === 'figure');
const restOf = (cell: Cell): string =>
  cleanLine(printed(cell.filter(({ type }) => type !== 'figure')).replace(/[\s·—]+/g, ' '));

function gridOf({ name, columns, rows, total }: Table, headings: readonly string[], language: string): Grid {
  const all = total === undefined ? rows : [...rows, total];
  const split = columns.map((column, place) =>
    splitColumn(
      column,
      all.map((row) => row[place] ?? []),
      language,
    ),
  );
  const rowOf = (row: readonly Cell[]) => split.flatMap(({ valuesOf }, place) => valuesOf(row[place] ?? []));
  return {
    name,
    headings: headings.map(cleanLine),
    columns: split.flatMap(({ heads }) => heads),
    rows: rows.map(rowOf),
    total: total && rowOf(total),
  };
}

interface SplitColumn {
  readonly heads: readonly GridColumn[];
  readonly valuesOf: (cell: Cell) => readonly GridCell[];
}

/** A column whose cells hold several figures becomes one for each of them, and one for what stands beside them. */
function splitColumn(column: Column, cells: readonly Cell[], language: string): SplitColumn {
  const words = wordsIn(language);
  const { parts } = column;
  const title = cleanLine(column.title);
  const unit = unitOf(cells);
  if (parts === undefined)
    return { heads: [{ title, unit, from: column.from }], valuesOf: (cell) => [cellValueOf(cell)] };
  const hasNotes = cells.some((cell) => restOf(cell) !== '');
  return {
    heads: [
      ...parts.map((part) => ({ title: words.part(title, part), unit, from: column.from })),
      ...(hasNotes ? [{ title: words.note(title), unit: undefined, from: undefined }] : []),
    ],
    valuesOf: (cell) => {
      const figures = figuresIn(cell);
      const note = restOf(cell);
      return [
        ...parts.map((_, place) => (figures.length === 1 ? figures[0] : figures[place])),
        ...(hasNotes ? [note === '' ? undefined : note] : []),
      ];
    },
  };
}

function unitOf(cells: readonly Cell[]): Unit | undefined {
  const units = new Set(cells.flatMap((cell) => figuresIn(cell).map(({ unit }) => unit)));
  return units.size === 1 ? [...units][0] : undefined;
}

function cellValueOf(cell: Cell): GridCell {
  const [only] = cell;
  if (cell.length === 1 && (only?.type === 'figure' || only?.type === 'day')) return only;
  const text = cleanLine(printed(cell));
  return text === '—' || text === '' ? undefined : text;
}

/** What a spreadsheet would compute instead of show. */
const formula = /^[\s]*[=+\-@＝＋－＠]/;

/** A text that no spreadsheet takes for a formula. */
export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A figure as people count: money in major units, a share as 0…1. */
export const majorValue = ({ value, unit }: Figure): number =>
  unit === 'count' || unit === 'share' ? value : value / minorPerMajor(unit);
