import type { Document } from '#document/document.ts';
import type { Edition } from '../card.ts';
import { cleanLine, escapeXml } from '../clean-text.ts';
import { footOf, footRules } from '../foot.ts';
import { htmlOf } from '../html-blocks.ts';
import { footHtml } from './foot-html.ts';
import { style } from './style.ts';

const words = {
  en: { contents: 'Contents' },
  ru: { contents: 'Содержание' },
};

/** Contents pay from here on; what has fewer sections fits one printed page. */
const contentsFrom = 6;

/** A page that stands alone: no script, no address outside it but its links. */
export function write(document: Document, { madeOn, pictures, brand }: Omit<Edition, 'id'>): string {
  const { language, title, opening, sections } = document;
  const { contents } = words[language === 'ru' ? 'ru' : 'en'];
  const anchorOf = (id: string) => `section-${id.replace(/[^\w-]+/g, '-')}`;
  const links = sections.map(
    (section) => `<li><a href="#${anchorOf(section.id)}">${escapeXml(cleanLine(section.title))}</a></li>`,
  );
  const foot = footOf(document, madeOn);
  const isShort = sections.length < contentsFrom;
  const nav = isShort
    ? []
    : [`<nav aria-labelledby="contents"><p id="contents">${contents}</p><ol>${links.join('')}</ol></nav>`];
  const parts = sections.map(
    (section) =>
      `<section aria-labelledby="${anchorOf(section.id)}">\n<h2 id="${anchorOf(section.id)}">${escapeXml(cleanLine(section.title))}</h2>\n${htmlOf(section.blocks, pictures)}\n</section>`,
  );
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="date" content="${escapeXml(madeOn)}">`,
    '<meta name="generator" content="Stage Zero">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeXml(cleanLine(title))}</title>`,
    `<style>${style}${footRules([brand?.line, foot].filter(Boolean).join(' · '))}</style>`,
    '</head>',
    '<body>',
    isShort ? '<main class="short">' : '<main>',
    `<header><h1>${escapeXml(cleanLine(title))}</h1>\n${htmlOf(opening, pictures)}</header>`,
    ...nav,
    ...parts,
    footHtml(foot, brand),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
