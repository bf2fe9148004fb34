import { bandScale, rounded } from './scale.ts';
import { lineHeight, linesOf, widest } from './text-fit.ts';

export interface GridRow {
  readonly community: string;
  readonly pillar: string;
  /** One for each week. */
  readonly counts: readonly number[];
}

export const markSize = 10;
const pitch = 13;
const mostMarks = 12;

/** What is not a whole number of things from 0 up is none. */
export const countOf = (count: number | undefined): number =>
  count !== undefined && Number.isFinite(count) && count > 0 ? Math.round(count) : 0;

export const totalOf = ({ counts }: GridRow): number => counts.reduce((sum, count) => sum + countOf(count), 0);

/** Where everything stands at a width; rows of a community stand together under its name. */
export function gridLayout(width: number, weeks: readonly string[], rows: readonly GridRow[]) {
  const isWide = width >= 520;
  const labelWidth = isWide ? Math.min(220, width * 0.3) : 0;
  const totalWidth = Math.max(34, widest(rows.map((row) => String(totalOf(row)))) + 8);
  const band = bandScale(weeks.length, labelWidth, width - totalWidth);
  const perLine = Math.max(1, Math.floor((band.width - 8) / pitch));
  const fits = (count: number) => count <= Math.min(mostMarks, perLine * 3);
  const linesFor = (count: number) => (fits(count) ? Math.max(1, Math.ceil(count / perLine)) : 1);
  const head = 24;

  let y = head;
  const drawn = rows.map((row, place) => {
    const isFirst = rows[place - 1]?.community !== row.community;
    const communityY = y + 22;
    if (isFirst) y += 30;
    const lines = linesOf(row.pillar, isWide ? labelWidth - 12 : width - totalWidth, 2);
    const labelHeight = lines.length * lineHeight + (isWide ? 10 : 4);
    const marksHeight = Math.max(1, ...weeks.map((_, week) => linesFor(countOf(row.counts[week])))) * pitch + 9;
    const marksTop = isWide ? y + 6 : y + labelHeight + 2;
    const height = isWide ? Math.max(labelHeight, marksHeight) : labelHeight + marksHeight;
    const top = y;
    const cells = weeks.map((_, week) => {
      const count = countOf(row.counts[week]);
      const x = band.start(week) + 4;
      const shown = fits(count) ? count : 1;
      const marks = Array.from({ length: shown }, (_unused, nth) => ({
        x: rounded(x + (nth % perLine) * pitch),
        y: marksTop + Math.floor(nth / perLine) * pitch,
      }));
      return { count, marks, more: fits(count) ? undefined : { x: x + pitch + 2, y: marksTop + markSize } };
    });
    y += height;
    return {
      row,
      place,
      top,
      height,
      lines,
      labelY: top + lineHeight + (isWide ? 1 : -1),
      countY: marksTop + markSize,
      community: isFirst ? { y: communityY, lines: linesOf(row.community, width, 1) } : undefined,
      cells,
    };
  });
  return { band, drawn, head, height: y + 4 };
}
