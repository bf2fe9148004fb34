import type { InEveryLanguage } from '#i18n/language.ts';
import { languageOf } from '../language-of.ts';
import { xmlHead } from '../ooxml.ts';

export const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What the parts with pictures in them speak of. */
export const spaces = [
  wordSpace,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

const languageTags: InEveryLanguage<string> = { en: 'en-GB', ru: 'ru-RU' };

interface Look {
  /** Half points. */
  readonly size: number;
  /** Twentieths of a point. */
  readonly before: number;
  readonly after: number;
  readonly isHeading?: boolean;
  readonly level?: number;
  readonly next?: string;
  readonly colour?: string;
  readonly isBold?: boolean;
}

function paragraphStyle(id: string, name: string, look: Look): string {
  const { size, before, after, isHeading = false, level, next, colour, isBold = false } = look;
  const font = isHeading ? '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/>' : '';
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`;
  const keep = isHeading ? '<w:keepNext/><w:keepLines/>' : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${keep}<w:spacing w:before="${before}" w:after="${after}"/>${outline}</w:pPr><w:rPr>${font}${isBold || isHeading ? '<w:b/><w:bCs/>' : ''}${colour ? `<w:color w:val="${colour}"/>` : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

const ink = '24211B';
const soft = '5E574A';

type Sized = Pick<Look, 'size' | 'before' | 'after'>;

/** Size in half points; room before and behind in twentieths of a point. */
const usual = {
  text: { size: 21, before: 40, after: 80 },
  title: { size: 46, before: 0, after: 200 },
  heading: { size: 30, before: 300, after: 80 },
  caption: { size: 21, before: 200, after: 80 },
  list: { size: 21, before: 0, after: 40 },
  table: { size: 17, before: 20, after: 20 },
} as const satisfies Record<string, Sized>;

/** The same where all has to stand on one sheet. */
const onOneSheet: Readonly<Record<keyof typeof usual, Sized>> = {
  text: { size: 19, before: 20, after: 40 },
  title: { size: 32, before: 0, after: 80 },
  heading: { size: 24, before: 140, after: 40 },
  caption: { size: 19, before: 80, after: 40 },
  list: { size: 19, before: 0, after: 10 },
  table: { size: 17, before: 6, after: 6 },
};

/** What headings, lists, tables and captions look like; whoever edits the document changes it in one place. */
export function stylesXml(language: string, fitsOnePage: boolean): string {
  const { text, title, heading, caption, list, table } = fitsOnePage ? onOneSheet : usual;
  const tag = languageTags[languageOf({ language })];
  const next = 'Normal';
  return `${xmlHead}<w:styles ${wordSpace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:color w:val="${ink}"/><w:sz w:val="${text.size}"/><w:szCs w:val="${text.size}"/><w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="${text.before}" w:after="${text.after}" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[
    paragraphStyle('Title', 'Title', { ...title, isHeading: true, next }),
    paragraphStyle('Heading1', 'heading 1', { ...heading, isHeading: true, level: 0, next }),
    paragraphStyle('Heading2', 'heading 2', { size: 24, before: 220, after: 60, isHeading: true, level: 1, next }),
    paragraphStyle('Heading3', 'heading 3', { size: 22, before: 220, after: 70, isHeading: true, level: 2, next }),
    paragraphStyle('TOCHeading', 'TOC Heading', { size: 24, before: 240, after: 80, isBold: true, next }),
    paragraphStyle('TOC1', 'toc 1', { size: 19, before: 0, after: 10 }),
    paragraphStyle('Caption', 'caption', { ...caption, isBold: true, next }),
    paragraphStyle('ListParagraph', 'List Paragraph', list),
    paragraphStyle('TableText', 'Table Text', table),
    paragraphStyle('TableTextSmall', 'Table Text Small', { size: 14, before: 20, after: 20 }),
    paragraphStyle('Footer', 'footer', { size: 16, before: 0, after: 0, colour: soft }),
  ].join(
    '',
  )}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="175C78"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="150" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="DDD4C3"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DDD4C3"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="${soft}"/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="8B8271"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="8B8271"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`;
}

const level = (format: string, text: string, font: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="312"/></w:pPr>${font}</w:lvl>`;

/** Bullets are list 1; numbered lists begin at 2, each counting anew. */
export const numberingXml = (numberedLists: number): string =>
  `${xmlHead}<w:numbering ${wordSpace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level('bullet', '•', '')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level('decimal', '%1.', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${Array.from(
    { length: numberedLists },
    (_, place) =>
      `<w:num w:numId="${place + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  ).join('')}</w:numbering>`;
