import { paragraph } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';

/** The document with the consultant's own line under its last section. */
export function withBrandLine<D extends Document>(document: D, line: string | undefined): D {
  const text = line?.trim();
  if (!text) return document;
  const last = document.sections.at(-1);
  if (last === undefined) return { ...document, opening: [...document.opening, paragraph(text)] };
  const sections = document.sections.map((section) =>
    section === last ? { ...section, blocks: [...section.blocks, paragraph(text)] } : section,
  );
  return { ...document, sections };
}
