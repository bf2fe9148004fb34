import type { NamedDocument } from '#document/document.ts';
import type { Edition, ExportCard } from '#exports/index.ts';
import { download, today } from './browser.ts';

/** What is made today. */
export const editionOf = (id: string, pictures: Edition['pictures'] = {}): Edition => ({
  id,
  madeOn: today(),
  pictures,
});

/** Hands a document without pictures over in a file format; answers the name of the file. */
export async function saveDocument(document: NamedDocument, format: ExportCard): Promise<string> {
  const { bytes, extension, mediaType } = await format.write(document, editionOf(document.fileName));
  const name = `${document.fileName}.${extension}`;
  download(name, mediaType, bytes);
  return name;
}
