/** Breaks that are no new paragraph: a presentation's line break, a new page, and what Unicode calls a line. */
const softBreaks = /[\v\f\u0085\u2028\u2029]/g;
/** Control characters, marks that turn the direction of what follows, and what XML forbids. */
const notText = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text that is nothing but text in any file: no half characters, no controls, no mark that reaches beyond it. */
export const cleanText = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(softBreaks, ' ').replace(notText, '').toWellFormed().replaceAll('\t', ' ');

export const cleanLine = (value: string): string =>
  cleanText(value)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML and HTML, between tags and in attributes alike. */
export const escapeXml = (value: string): string =>
  cleanText(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** At most so many UTF-16 units, the last an ellipsis where something was left out; no character is halved. */
export function shortened(value: string, unitsMax: number): string {
  if (value.length <= unitsMax) return value;
  return `${value.slice(0, unitsMax - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
