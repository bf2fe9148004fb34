import { columnName } from '#document/worksheet.ts';
import type { Grid, GridCell, GridColumn } from '../grid.ts';
import { xmlHead } from '../ooxml.ts';
import { type CellContext, cellXml, textCell } from './cells.ts';
import { spreadsheet } from './formats.ts';
import { acrossFormula, downFormula } from './sums.ts';

/** The head is line 1. */
const firstLine = 2;

const lengthOf = (cell: GridCell): number => {
  if (cell === undefined) return 0;
  return typeof cell === 'string' ? cell.length : cell.text.length;
};

/** In characters; long texts wrap. */
function widthOf(grid: Grid, place: number): number {
  const longest = Math.max(0, ...[...grid.rows, grid.total ?? []].map((row) => lengthOf(row[place])));
  const head = Math.min(18, grid.columns[place]?.title.length ?? 0);
  return Math.min(52, Math.max(9, longest, head) + 2);
}

/** Points of a line, and most of a row. */
const linePoints = 15;
const rowPointsMax = 405;

/** High enough for its longest text: not every program makes room for wrapped lines by itself. */
export function heightOf(lengths: readonly number[], widths: readonly number[]): string {
  const linesOf = (length: number, place: number) => {
    const room = (widths[place] ?? 10) - 1;
    return length <= room ? 1 : Math.ceil((length * 1.12) / room);
  };
  const lines = Math.max(1, ...lengths.map(linesOf));
  return lines === 1 ? '' : ` ht="${Math.min(rowPointsMax, lines * linePoints)}" customHeight="1"`;
}

const headTitle = ({ title }: GridColumn): string => (title === '' ? '—' : title);

/** One table as a sheet: its head stays in sight, on the screen and on each printed page. */
export function sheetXml(grid: Grid, context: CellContext): string {
  const { columns, rows, total } = grid;
  const { looks } = context;
  const widths = columns.map((_, place) => widthOf(grid, place));
  const head = columns.map((column, place) =>
    textCell(`${columnName(place + 1)}1`, headTitle(column), looks, {
      isHead: true,
      ...(column.unit && { isRight: true }),
    }),
  );
  const lineXml = (row: readonly GridCell[], line: number, isTotal: boolean) => {
    const cells = row.map((cell, place) => {
      const formula =
        acrossFormula(grid, row, place, line) ?? (isTotal ? downFormula(grid, place, firstLine) : undefined);
      const look = {
        ...(columns[place]?.from === 'forecast' && { isItalic: true }),
        ...((isTotal || place === 0) && { isBold: true }),
      };
      return cellXml(`${columnName(place + 1)}${line}`, cell, look, context, formula);
    });
    return `<row r="${line}"${heightOf(row.map(lengthOf), widths)}>${cells.join('')}</row>`;
  };
  const lines = [
    `<row r="1"${heightOf(
      columns.map((column) => headTitle(column).length * 1.1),
      widths,
    )}>${head.join('')}</row>`,
    ...rows.map((row, place) => lineXml(row, place + firstLine, false)),
    ...(total ? [lineXml(total, rows.length + firstLine, true)] : []),
  ];
  const cols = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}
