import type { Document } from '#document/document.ts';

/** Contents pay from here on; what has fewer sections fits one printed page. */
const contentsFrom = 6;

/** A document one sees over without contents. */
export const isShort = ({ isShort: isSaid, isPack = false, fitsOnePage, sections }: Document): boolean =>
  isSaid === true || fitsOnePage === true || (!isPack && sections.length < contentsFrom);
