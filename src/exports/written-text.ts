import type { WrittenFile } from './card.ts';

/** A text as a file in UTF-8. */
export const textFile = (text: string, extension: string, mediaType: string): WrittenFile => ({
  bytes: new TextEncoder().encode(text),
  extension,
  mediaType: `${mediaType};charset=utf-8`,
});
