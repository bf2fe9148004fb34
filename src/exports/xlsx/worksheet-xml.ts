import { columnName, type Worksheet, type WorksheetCell } from '#document/worksheet.ts';
import { escapeXml } from '../clean-text.ts';
import { xmlHead } from '../ooxml.ts';
import { type CellContext, numberText, textCell } from './cells.ts';
import { type CellLook, formatOf, spreadsheet } from './formats.ts';
import { heightOf } from './sheet-xml.ts';

const lookOf: Readonly<Record<'title' | 'lead' | 'head' | 'strong' | 'plain', CellLook>> = {
  title: { isBold: true },
  lead: { isWrapped: true },
  head: { isHead: true },
  strong: { isBold: true },
  plain: {},
};

/** A sheet as it computes: each formula with its value beside it, since a preview does not compute. */
export function worksheetXml({ rows, widths, whole = [] }: Worksheet, context: CellContext): string {
  const merged: string[] = [];
  const lines = rows.map((row, index) => {
    const line = index + 1;
    const cells = row.map((cell, place) => {
      if (acrossOf(cell) > 1)
        merged.push(`${columnName(place + 1)}${line}:${columnName(place + acrossOf(cell))}${line}`);
      return cellOf(cell, `${columnName(place + 1)}${line}`, place, context);
    });
    return `<row r="${line}"${heightOf(row.map(lengthOf), row.map(roomOf(widths)))}>${cells.join('')}</row>`;
  });
  const cols = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const checks = whole.map(
    ({ cell, from, to }) =>
      `<dataValidation type="whole" allowBlank="0" showErrorMessage="1" sqref="${cell}"><formula1>${from}</formula1><formula2>${to}</formula2></dataValidation>`,
  );
  const checked =
    checks.length === 0 ? '' : `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>`;
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${merges}${checked}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const acrossOf = (cell: WorksheetCell): number =>
  cell?.type === 'label' || cell?.type === 'entry' ? (cell.across ?? 1) : 1;

const lengthOf = (cell: WorksheetCell): number => (cell?.type === 'label' ? cell.text.length : 0);

const roomOf =
  (widths: readonly number[]) =>
  (cell: WorksheetCell, place: number): number =>
    cell?.type !== 'label' || cell.look === 'title'
      ? Number.POSITIVE_INFINITY
      : widths.slice(place, place + acrossOf(cell)).reduce((sum, width) => sum + width, 0);

function cellOf(cell: WorksheetCell, reference: string, place: number, { language, looks }: CellContext): string {
  if (cell === undefined) return '';
  if (cell.type === 'label') {
    const look = lookOf[cell.look ?? 'plain'];
    return textCell(
      reference,
      cell.text,
      looks,
      cell.look === 'head' && place > 0 && acrossOf(cell) === 1 ? { ...look, isRight: true } : look,
    );
  }
  const format = formatOf(cell, language);
  if (cell.type === 'entry') {
    const style = looks.numberOf({ format, isShaded: true });
    const line = reference.replace(/^[A-Z]+/, '');
    // The border of merged cells is drawn by each of them.
    const places = Array.from({ length: acrossOf(cell) }, (_, more) => `${columnName(place + 1 + more)}${line}`);
    return places.map((one) => `<c r="${one}" s="${style}"/>`).join('');
  }
  if (cell.type === 'value') {
    const look = { format, ...(cell.isForecast && { isItalic: true }), ...(cell.isInput && { isShaded: true }) };
    return `<c r="${reference}" s="${looks.numberOf(look)}"><v>${numberText(cell.value)}</v></c>`;
  }
  const isText = typeof cell.value === 'string';
  const style = looks.numberOf({ format, ...(cell.isStrong && { isBold: true }), ...(isText && { isRight: true }) });
  const kept = typeof cell.value === 'string' ? escapeXml(cell.value) : numberText(cell.value);
  return `<c r="${reference}" s="${style}"${isText ? ' t="str"' : ''}><f>${escapeXml(cell.formula)}</f><v>${kept}</v></c>`;
}
