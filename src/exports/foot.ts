import type { Document } from '#document/document.ts';
import { dayText } from '#i18n/day-text.ts';
import { cleanLine, shortened } from './clean-text.ts';
import { languageOf } from './language-of.ts';

const titleMax = 90;

/** What stands at the foot of each page: whose plan it is, which version and of which day. */
export const footOf = (
  { title, version, language }: Pick<Document, 'title' | 'version' | 'language'>,
  madeOn: string,
): string =>
  [shortened(cleanLine(title), titleMax), version && cleanLine(version), dayText(languageOf({ language }), madeOn)]
    .filter(Boolean)
    .join(' · ');

/** A text as a style sheet takes it: nothing in it can end the sheet or the string. */
export const quotedForCss = (text: string): string =>
  `"${[...cleanLine(text)].map((sign) => (/[\p{Letter}\p{Number} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`;

/** Rules that print a line at the foot of each page, with the number of the page beside it. */
export const footRules = (text: string): string =>
  `@page{@bottom-left{width:90%;content:${quotedForCss(text)};font-size:8pt;color:#5e574a}@bottom-right{width:10%;content:counter(page) " / " counter(pages);font-size:8pt;color:#5e574a}}`;
