import type { Document } from '#document/document.ts';
import { dayText } from '#i18n/day-text.ts';
import { lazyWords } from '#i18n/words.ts';
import type { Edition, WrittenFile } from '../card.ts';
import { cleanLine, escapeXml } from '../clean-text.ts';
import { languageOf } from '../language-of.ts';
import { officeFile, type Part, relationshipsXml, xmlHead } from '../ooxml.ts';
import { aboutXml, quotedName } from './about-xml.ts';
import { Looks, spreadsheet } from './formats.ts';
import { sheetXml } from './sheet-xml.ts';
import { namedSheets, sheetsOf } from './sheets.ts';
import { worksheetXml } from './worksheet-xml.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** The tables of a document as a workbook. */
export function write(document: Document, { madeOn }: Pick<Edition, 'madeOn'>): WrittenFile {
  const language = languageOf(document);
  const words = allWords[language];
  const looks = new Looks();
  const computing = namedSheets(document.worksheets ?? [], [words.about]);
  const taken = [words.about, ...computing.map(({ name }) => name)];
  const sheets = sheetsOf(document, taken, words.under);
  const hasForecast = sheets.some(({ grid }) => grid.columns.some(({ from }) => from === 'forecast'));
  const lines = [
    words.madeOn(dayText(language, madeOn)),
    ...(hasForecast ? [words.forecast] : []),
    ...(computing.length > 0 || sheets.some(({ grid }) => grid.total !== undefined) ? [words.formulas] : []),
    ...(computing.length > 0 ? [words.shaded] : []),
  ];
  const title = cleanLine(document.title);
  const about = aboutXml({ title, lines, listTitle: words.sheets, sheets: [...computing, ...sheets] }, looks);
  const contents = [
    about,
    ...computing.map(({ worksheet }) => worksheetXml(worksheet, { language, looks })),
    ...sheets.map(({ grid }) => sheetXml(grid, { language, looks })),
  ];
  const names = [...taken, ...sheets.map(({ name }) => name)];
  const parts = contents.map(
    (content, place): Part => ({
      path: `xl/worksheets/sheet${place + 1}.xml`,
      contentType: type('worksheet'),
      content,
    }),
  );
  const styles: Part = { path: 'xl/styles.xml', contentType: type('styles'), content: looks.xml() };
  const related = relationshipsXml([
    ...parts.map((_, place) => ({
      id: `rId${place + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${place + 1}.xml`,
    })),
    { id: `rId${parts.length + 1}`, type: 'styles', target: 'styles.xml' },
  ]);
  return {
    bytes: officeFile(
      [
        { path: 'xl/workbook.xml', contentType: type('sheet.main'), content: workbookXml(names, taken.length) },
        { path: 'xl/_rels/workbook.xml.rels', content: related },
        styles,
        ...parts,
      ],
      { title, language, madeOn },
    ),
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}

/** The heads of all sheets but those that compute are printed on every page. */
function workbookXml(names: readonly string[], headless: number): string {
  const sheets = names.map(
    (name, place) => `<sheet name="${escapeXml(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const printed = names.flatMap((name, place) =>
    place < headless
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${escapeXml(`${quotedName(name)}!$1:$1`)}</definedName>`,
        ],
  );
  const defined = printed.length === 0 ? '' : `<definedNames>${printed.join('')}</definedNames>`;
  return `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets>${defined}</workbook>`;
}
