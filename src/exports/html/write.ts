import type { Document } from '#document/document.ts';
import type { InEveryLanguage } from '#i18n/language.ts';
import type { Edition } from '../card.ts';
import { cleanLine, escapeXml } from '../clean-text.ts';
import { footOf, footRules } from '../foot.ts';
import { footHtml } from '../foot-html.ts';
import { htmlOf } from '../html-blocks.ts';
import { pageHtml } from '../html-page.ts';
import { style } from '../html-style.ts';
import { isShort } from '../is-short.ts';
import { languageOf } from '../language-of.ts';

const words: InEveryLanguage<{ readonly contents: string }> = {
  en: { contents: 'Contents' },
  ru: { contents: 'Содержание' },
};

const classOf = (document: Document): string => {
  if (isShort(document)) return ' class="short"';
  return document.isPack ? ' class="pack"' : '';
};

/** The document as one page, with its contents where it is long. */
export function write(document: Document, { madeOn, pictures, brand }: Omit<Edition, 'id'>): string {
  const { language, title, opening, sections } = document;
  const { contents } = words[languageOf(document)];
  const anchorOf = (id: string) => `section-${id.replace(/[^\w-]+/g, '-')}`;
  const links = sections.map(
    (section) => `<li><a href="#${anchorOf(section.id)}">${escapeXml(cleanLine(section.title))}</a></li>`,
  );
  const foot = footOf(document, madeOn);
  const nav = isShort(document)
    ? []
    : [`<nav aria-labelledby="contents"><p id="contents">${contents}</p><ol>${links.join('')}</ol></nav>`];
  const parts = sections.map(
    (section) =>
      `<section aria-labelledby="${anchorOf(section.id)}">\n<h2 id="${anchorOf(section.id)}">${escapeXml(cleanLine(section.title))}</h2>\n${htmlOf(section.blocks, pictures)}\n</section>`,
  );
  return pageHtml({
    language,
    title,
    madeOn,
    style: `${style}${footRules([brand?.line, foot].filter(Boolean).join(' · '))}`,
    body: [
      `<main${classOf(document)}>`,
      `<header><h1>${escapeXml(cleanLine(title))}</h1>\n${htmlOf(opening, pictures)}</header>`,
      ...nav,
      ...parts,
      footHtml(foot, brand),
      '</main>',
    ],
  });
}
