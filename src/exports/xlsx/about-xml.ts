import { escapeXml } from '../clean-text.ts';
import { xmlHead } from '../ooxml.ts';
import { textCell } from './cells.ts';
import { type CellLook, type Looks, spreadsheet } from './formats.ts';
import { heightOf } from './sheet-xml.ts';
import type { NamedSheet } from './sheets.ts';

interface About {
  readonly title: string;
  readonly lines: readonly string[];
  readonly listTitle: string;
  readonly sheets: readonly NamedSheet[];
}

/** Of the only column, in characters. */
const width = 78;

export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The first sheet: what this is, what follows from what, and the way to each sheet. */
export function aboutXml({ title, lines, listTitle, sheets }: About, looks: Looks): string {
  const rows: readonly (readonly [string, CellLook])[] = [
    [title, { isBold: true }],
    ...lines.map((line): readonly [string, CellLook] => [line, { isWrapped: true }]),
    ['', {}],
    [listTitle, { isBold: true }],
    ...sheets.map(({ heading }): readonly [string, CellLook] => [heading, { isLink: true }]),
  ];
  const before = rows.length - sheets.length;
  const links = sheets.map(
    ({ name, heading }, place) =>
      `<hyperlink ref="A${before + place + 1}" location="${escapeXml(`${quotedName(name)}!A1`)}" display="${escapeXml(heading.slice(0, 200).toWellFormed())}"/>`,
  );
  const cells = rows.map(
    ([text, look], place) =>
      `<row r="${place + 1}"${heightOf([text.length], [width])}>${text === '' ? '' : textCell(`A${place + 1}`, text, looks, look)}</row>`,
  );
  const linked = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="${width}" customWidth="1"/></cols><sheetData>${cells.join('')}</sheetData>${linked}<pageSetup paperSize="9" orientation="portrait"/></worksheet>`;
}
