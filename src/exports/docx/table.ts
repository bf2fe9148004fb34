import { printed } from '#document/inline.ts';
import type { Cell, Table } from '#document/table.ts';
import { cleanLine, escapeXml, shortened } from '../clean-text.ts';
import { keptWithNext, type LinkTo, lineXml, paragraphXml, run } from './lines.ts';

/** Twentieths of a point between the margins of a sheet. */
export const textWidth = 10_092;

/** From so many columns on the letters are smaller. */
const smallFrom = 8;

/** Letters of a text so short that it stands on one line: `12 · Dec`. */
const unbrokenMost = 9;

const longestWord = (text: string): number =>
  text.length <= unbrokenMost
    ? text.length
    : Math.max(0, ...text.split(/\s+/).map((word) => Math.min(word.length, 24)));

/** Room by what has to stand in a column: no word is broken that need not be, and long texts get most. */
function widthsOf({ columns, rows, total }: Table): readonly number[] {
  const all = [columns.map(({ title }) => title), ...rows.map((row) => row.map(printed)), (total ?? []).map(printed)];
  const needs = columns.map(({ align }, place) => {
    const texts = all.flatMap((row) => (row[place] === undefined ? [] : [row[place]]));
    const longest = Math.max(3, ...texts.map(longestWord));
    // Figures stay on one line where there is room for it.
    if (align === 'right') return Math.max(longest, ...texts.map((text) => Math.min(text.length, 28))) + 2;
    const mean = texts.reduce((sum, text) => sum + Math.min(text.length, 160), 0) / Math.max(1, texts.length);
    return longest + Math.sqrt(mean) * 1.8;
  });
  const sum = needs.reduce((one, other) => one + other, 0);
  return needs.map((need) => Math.floor((need / sum) * textWidth));
}

/** The head is repeated on every page, and no row is broken over two or stands alone. */
export function tableXml(table: Table, linkTo: LinkTo): string {
  const { columns, rows, total } = table;
  const style = columns.length >= smallFrom ? 'TableTextSmall' : 'TableText';
  const widths = widthsOf(table);
  const cellXml = (content: string, place: number, isKept: boolean) => {
    const align = columns[place]?.align ?? 'left';
    const set = `${isKept ? keptWithNext : ''}${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}`;
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[place] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphXml(style, content, set)}</w:tc>`;
  };
  const rowXml = (cells: readonly string[], isKept: boolean, more = '') =>
    `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.map((cell, place) => cellXml(cell, place, isKept)).join('')}</w:tr>`;
  const last = rows.length - 1;
  const isKept = (place: number) => place === 0 || place === last - 1 || (place === last && total !== undefined);
  const ofCells = (cells: readonly Cell[], isBold: boolean) =>
    cells.map((cell, place) => lineXml(cell, linkTo, isBold || (place === 0 && columns.length > 2)));
  const caption = escapeXml(shortened(cleanLine(columns.map(({ title }) => title).join(', ')), 200));
  return `<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0${total ? '4E0' : '4A0'}" w:firstRow="1" w:lastRow="${total ? 1 : 0}" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${caption}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${[
    rowXml(
      columns.map(({ title }) => run(title === '' ? '—' : title)),
      true,
      '<w:tblHeader/>',
    ),
    ...rows.map((row, place) => rowXml(ofCells(row, false), isKept(place))),
    ...(total ? [rowXml(ofCells(total, true), false)] : []),
  ].join('')}</w:tbl><w:p><w:pPr><w:spacing w:after="0" w:line="200" w:lineRule="exact"/></w:pPr></w:p>`;
}
