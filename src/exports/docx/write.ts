import type { Document } from '#document/document.ts';
import type { Edition, WrittenFile } from '../card.ts';
import { officeFile, type Part, relationshipsXml, xmlHead } from '../ooxml.ts';
import { bodyOf } from './body.ts';
import { footerParts } from './footer.ts';
import { numberingXml, spaces, stylesXml, wordSpace } from './styles.ts';

const type = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** Twentieths of a point: both leave the same width for text. */
const sheets = {
  a4: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1020" w:right="907" w:bottom="1020" w:left="907" w:header="567" w:footer="567" w:gutter="0"/>',
  letter:
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="850" w:right="1074" w:bottom="900" w:left="1074" w:header="480" w:footer="480" w:gutter="0"/>',
};

const pageOf = ({ paper = 'a4' }: Document): string =>
  `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>${sheets[paper]}</w:sectPr>`;

/** A Word document with real headings, lists and tables. */
export function write(document: Document, { madeOn, pictures, brand }: Omit<Edition, 'id'>): WrittenFile {
  const { title, language, fitsOnePage = false } = document;
  const { xml, relationships, media, numberedLists } = bodyOf(document, pictures);
  const related = relationshipsXml([
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
    { id: 'rId3', type: 'settings', target: 'settings.xml' },
    { id: 'rId4', type: 'footer', target: 'footer1.xml' },
    ...relationships,
  ]);
  const main: Part = {
    path: 'word/document.xml',
    contentType: type('document.main'),
    content: `${xmlHead}<w:document ${spaces}><w:body>${xml}${pageOf(document)}</w:body></w:document>`,
  };
  const rest: readonly Part[] = [
    { path: 'word/_rels/document.xml.rels', content: related },
    { path: 'word/styles.xml', contentType: type('styles'), content: stylesXml(language, fitsOnePage) },
    { path: 'word/numbering.xml', contentType: type('numbering'), content: numberingXml(numberedLists) },
    {
      path: 'word/settings.xml',
      contentType: type('settings'),
      content: `${xmlHead}<w:settings ${wordSpace}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    },
    ...footerParts(document, { madeOn, brand }, type('footer')),
    ...media,
  ];
  return {
    bytes: officeFile([main, ...rest], { title, language, madeOn }),
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
}
