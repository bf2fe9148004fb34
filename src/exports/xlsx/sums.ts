import type { Figure, Unit } from '#document/figure.ts';
import { columnName } from '#document/worksheet.ts';
import { orderOfMagnitude, tenTo } from '#domain/elementary.ts';
import { type Grid, type GridCell, majorValue } from '../grid.ts';

const figureIn = (cell: GridCell): Figure | undefined =>
  typeof cell === 'object' && cell.type === 'figure' ? cell : undefined;

/** Places after the point that leave three digits, as sums in a plan are shown; fewer than none round to tens. */
const placesOf = (value: number): number => (value === 0 ? 0 : 2 - orderOfMagnitude(Math.abs(value)));

const rounded = (value: number, places: number): number => {
  const unit = tenTo(places);
  return Number(
    ((Math.sign(value) * Math.round(Number((Math.abs(value) * unit).toPrecision(12)))) / unit).toPrecision(12),
  );
};

/** `SUM(B2:B13)` with as many digits as are shown; undefined where it would show another figure. */
function sumOf(figure: Figure, parts: readonly GridCell[], range: string): string | undefined {
  const figures = parts.map(figureIn);
  if (figures.length < 2 || figures.some((part) => part === undefined || part.unit !== figure.unit)) return undefined;
  const sum = figures.reduce((all, part) => all + (part ? majorValue(part) : 0), 0);
  const value = majorValue(figure);
  if (Number(sum.toPrecision(12)) === value) return `SUM(${range})`;
  const places = placesOf(value);
  return rounded(sum, places) === value ? `ROUND(SUM(${range}),${places})` : undefined;
}

const isMoney = (unit: Unit | undefined): boolean => unit !== undefined && unit !== 'count' && unit !== 'share';

/** Money that is the columns before it added up. */
export function acrossFormula({ columns }: Grid, row: readonly GridCell[], place: number, line: number) {
  const figure = figureIn(row[place]);
  const first = columns.findIndex(({ unit }) => isMoney(unit));
  if (figure === undefined || columns[place]?.from !== 'columns' || first < 0 || first >= place) return undefined;
  return sumOf(figure, row.slice(first, place), `${columnName(first + 1)}${line}:${columnName(place)}${line}`);
}

/** The last row where it is the rows above it added up. What was simulated does not add up. */
export function downFormula({ columns, rows, total = [] }: Grid, place: number, firstLine: number) {
  const figure = figureIn(total[place]);
  if (figure === undefined || columns[place]?.from === 'forecast') return undefined;
  const name = columnName(place + 1);
  const above = rows.map((row) => row[place]);
  return sumOf(figure, above, `${name}${firstLine}:${name}${firstLine + rows.length - 1}`);
}
