import type { NamedDocument } from './document.ts';

/** The document without some of its sections. Dates, slides and sheets tell the whole of it again: they go too. */
export function withoutParts<D extends NamedDocument>(document: D, leftOut: readonly string[]): D {
  const sections = document.sections.filter(({ id }) => !leftOut.includes(id));
  return sections.length === document.sections.length
    ? document
    : { ...document, sections, dates: [], slides: [], worksheets: [] };
}
