import type { Document, Section } from '#document/document.ts';
import type { InEveryLanguage } from '#i18n/language.ts';
import type { Edition } from '../card.ts';
import { cleanLine, escapeXml } from '../clean-text.ts';
import { footOf, footRules } from '../foot.ts';
import { footHtml } from '../foot-html.ts';
import { htmlOf } from '../html-blocks.ts';
import { pageHtml } from '../html-page.ts';
import { style } from '../html-style.ts';
import { languageOf } from '../language-of.ts';
import { slideStyle } from './style.ts';

const words: InEveryLanguage<{ readonly previous: string; readonly next: string }> = {
  en: { previous: 'Previous slide', next: 'Next slide' },
  ru: { previous: 'Предыдущий слайд', next: 'Следующий слайд' },
};

/** A page that stands alone, a screen a slide; links lead from one to the next, since nothing in it runs. */
export function write(document: Document, { madeOn, pictures, brand }: Omit<Edition, 'id'>): string {
  const { language, title, slides = [] } = document;
  const said = words[languageOf(document)];
  const foot = footOf(document, madeOn);
  const linkTo = (place: number, sign: string, label: string) =>
    place < 1 || place > slides.length ? '' : `<a href="#slide-${place}" aria-label="${label}">${sign}</a>`;
  const slideHtml = ({ id, title: heading, blocks }: Section, index: number): string => {
    const place = index + 1;
    const tag = index === 0 ? 'h1' : 'h2';
    const client = index === 0 ? `<p class="client">${escapeXml(cleanLine(title))}</p>` : '';
    return [
      `<section id="slide-${place}" class="${escapeXml(id)}" aria-labelledby="title-${place}">`,
      `${client}<${tag} id="title-${place}">${escapeXml(cleanLine(heading))}</${tag}>`,
      htmlOf(blocks, pictures),
      index === 0 ? footHtml(foot, brand) : '',
      `<p class="place">${linkTo(place - 1, '←', said.previous)}${place} / ${slides.length}${linkTo(place + 1, '→', said.next)}</p>`,
      '</section>',
    ].join('\n');
  };
  const rules = footRules([brand?.line, foot].filter(Boolean).join(' · '));
  return pageHtml({
    language,
    title,
    madeOn,
    style: `${style}${slideStyle}${rules}`,
    body: ['<main>', ...slides.map(slideHtml), '</main>'],
  });
}
