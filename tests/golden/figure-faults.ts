import { type Document, piecesIn, tablesIn } from '#document/document.ts';
import type { Figure, Unit } from '#document/figure.ts';
import { printed } from '#document/inline.ts';
import type { Cell, Column, ColumnUnit } from '#document/table.ts';
import type { Language } from '#i18n/language.ts';

/** Columns of fixed wording: their digits are no figures of the plan. */
const worded: readonly string[] = ['year.0', 'rules.1', 'tasks.2', 'inputs.2', 'judgements.2', 'terms.1', 'duties.2', 'side.0',
  'figures.0',
  'tasksInShort.1',
  'largestAssumptions.2'];

/** `4 of 5`: the scale is a word. */
const scale = / (of|из) 5$/;

/** What stands in a cell beside its figures and days. */
const outsideFigures = (cell: Cell): string =>
  cell.flatMap((piece) => (piece.type === 'text' || piece.type === 'strong' ? [printed([piece])] : [])).join(' ');

/** A number with its neighbours, as somebody typed it. */
const withNeighbours = /\p{L}*[\s\u00a0]?\d+[\s\u00a0]?\p{L}*/gu;
const isTyped = (text: string, typed: string): boolean =>
  [...text.matchAll(withNeighbours)].every(([number]) => typed.includes(number.trim()));

function cellFault(table: string, place: number, column: Column, cell: Cell, typed: string): string | undefined {
  const besides = outsideFigures(cell).replace(scale, '');
  if (worded.includes(`${table.replace(/\..*/, '')}.${place}`) || isTyped(besides, typed)) return undefined;
  const where = `${table}, “${column.title}”: ${printed(cell)}`;
  if (!cell.some(({ type }) => type === 'figure' || type === 'day')) return `no figure in ${where}`;
  const isWording = column.unit === 'text' || cell.some(({ type }) => type === 'day');
  return isWording ? undefined : `digits beside the figures of ${where}`;
}

const unitIn: Readonly<Partial<Record<ColumnUnit, Unit>>> = { count: 'count', hours: 'count', month: 'count' };

function unitFault({ title, unit }: Column, cell: Cell): readonly string[] {
  if (unit === 'text' || unit === 'various' || unit === 'day' || unit === 'mark') return [];
  const wanted = unitIn[unit] ?? unit;
  return cell.flatMap((piece) =>
    piece.type === 'figure' && piece.unit !== wanted ? [`${piece.text} is no ${wanted} in “${title}”`] : [],
  );
}

/** A number written anew, without anything of ours. */
function written({ value, unit, precision }: Figure, language: Language): string {
  const shown = unit === 'count' ? value : value * (unit === 'share' ? 100 : 0.01);
  const size = new Intl.NumberFormat(language, {
    maximumFractionDigits: precision,
    minimumFractionDigits: unit === 'count' || unit === 'share' ? 0 : precision,
  }).format(Math.abs(Number(shown.toPrecision(12))));
  return size.replace(/\s/g, '\u00a0');
}

function textFault(figure: Figure, language: Language): readonly string[] {
  const { text, unit, value } = figure;
  const isSigned = text.startsWith('−') === value < 0;
  const bare = text.replace(/^−/, '').replace(unit === 'count' ? '' : /^[^\d]+|[^\d]+$/g, '');
  const mark = unit === 'share' ? text.endsWith('%') : unit === 'count' || /[^\d\s.,−]/u.test(text);
  return bare === written(figure, language) && isSigned && mark ? [] : [`${text} is not ${JSON.stringify(figure)}`];
}

/** Cells that show a figure and carry none, and figures that are not what is printed of them; `typed` is what people wrote. */
export function figureFaultsOf(document: Document, language: Language, typed: string): readonly string[] {
  const ofCells = tablesIn(document).flatMap(({ name, columns, rows, total }) =>
    [...rows, ...(total ? [total] : [])].flatMap((row) =>
      row.flatMap((cell, place) => {
        const column = columns[place];
        if (column === undefined) return ['a cell beyond the head'];
        const fault = cellFault(name, place, column, cell, typed);
        return [...(fault === undefined ? [] : [fault]), ...unitFault(column, cell)];
      }),
    ),
  );
  const figures = piecesIn(document).filter((piece) => piece.type === 'figure');
  return [...ofCells, ...figures.flatMap((figure) => textFault(figure, language))];
}
