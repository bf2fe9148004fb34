import { type Block, type Chart, isTicked, toldBeside } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';
import type { InEveryLanguage } from '#i18n/language.ts';
import type { Edition } from '../card.ts';
import { cleanLine } from '../clean-text.ts';
import { isShort } from '../is-short.ts';
import { languageOf } from '../language-of.ts';
import type { Part, Relationship } from '../ooxml.ts';
import { keptWithNext, lineXml, paragraphXml, run } from './lines.ts';
import { pictureXml } from './picture.ts';
import { tableXml } from './table.ts';

/** What a document becomes: the text, where it leads, the pictures it shows, and how many lists count. */
export interface Body {
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  readonly media: readonly Part[];
  readonly numberedLists: number;
}

/** As far in as a bullet. */
const ticked = '<w:ind w:left="425" w:hanging="312"/>';

/** A line before a list or a table is what it is called. */
const isLeadOf = (next: Block | undefined): boolean => next?.type === 'list' || next?.type === 'table';

const words: InEveryLanguage<string> = { en: 'Contents', ru: 'Содержание' };

export function bodyOf(document: Document, pictures: Edition['pictures']): Body {
  const { title, isPack = false, fitsOnePage = false, opening, sections } = document;
  const relationships: Relationship[] = [];
  const media: Part[] = [];
  let numberedLists = 0;

  const relate = (relationship: Omit<Relationship, 'id'>): string => {
    const known = relationships.find(
      ({ target, type }) => target === relationship.target && type === relationship.type,
    );
    if (known) return known.id;
    const id = `rId${relationships.length + 100}`;
    relationships.push({ id, ...relationship });
    return id;
  };
  const linkTo = (url: string) => relate({ type: 'hyperlink', target: url, isExternal: true });
  const embed = (name: string, content: string | Uint8Array): string => {
    media.push({ path: `word/media/${name}`, content });
    return relate({ type: 'image', target: `media/${name}` });
  };

  function chartXml(chart: Chart): string {
    const drawn = pictures[chart.name];
    if (drawn?.png === undefined) return blocksXml(chart.instead);
    const number = media.length / 2 + 1;
    const pngId = embed(`picture${number}.png`, drawn.png);
    const svgId = embed(`picture${number}.svg`, drawn.svg);
    return pictureXml(drawn, { number, pngId, svgId, isSmall: fitsOnePage }) + blocksXml(toldBeside(chart, true));
  }

  function blockXml(block: Block, next: Block | undefined): string {
    switch (block.type) {
      case 'paragraph':
        return paragraphXml('Normal', lineXml(block.children, linkTo), isLeadOf(next) ? keptWithNext : '');
      case 'heading':
        return paragraphXml(`Heading${block.depth - 1}`, lineXml(block.children, linkTo));
      case 'list': {
        if (block.ordered) numberedLists += 1;
        const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${block.ordered ? numberedLists + 1 : 1}"/></w:numPr>`;
        return block.items
          .map((item) => paragraphXml('ListParagraph', lineXml(item, linkTo), isTicked(item) ? ticked : list))
          .join('');
      }
      case 'table':
        return tableXml(block, linkTo);
      case 'chart':
        return chartXml(block);
    }
  }

  const blocksXml = (blocks: readonly Block[]): string =>
    blocks.map((block, place) => blockXml(block, blocks[place + 1])).join('');

  const headings = sections.map(({ title: heading }) => cleanLine(heading));
  const xml = [
    paragraphXml('Title', run(cleanLine(title))),
    blocksXml(opening),
    isShort(document) ? '' : contentsXml(words[languageOf(document)], headings),
    ...sections.map(
      ({ blocks }, place) => headingXml(headings[place] ?? '', place, isPack && place > 0) + blocksXml(blocks),
    ),
  ].join('');
  return { xml, relationships, media, numberedLists };
}

const headingXml = (heading: string, place: number, beginsSheet: boolean): string =>
  paragraphXml(
    'Heading1',
    `<w:bookmarkStart w:id="${place}" w:name="_Toc${place + 1}"/>${run(heading)}<w:bookmarkEnd w:id="${place}"/>`,
    beginsSheet ? '<w:pageBreakBefore/>' : '',
  );

const field = (kind: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** A table of contents that is right as it is written, and can be renewed by whoever edits the document. */
function contentsXml(title: string, headings: readonly string[]): string {
  const begin = `${field('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\n </w:instrText></w:r>${field('separate')}`;
  const lines = headings.map((heading, place) => {
    const link = `<w:hyperlink w:anchor="_Toc${place + 1}" w:history="1">${run(heading)}</w:hyperlink>`;
    const isLast = place === headings.length - 1;
    return paragraphXml('TOC1', `${place === 0 ? begin : ''}${link}${isLast ? field('end') : ''}`);
  });
  return paragraphXml('TOCHeading', run(title)) + lines.join('');
}
