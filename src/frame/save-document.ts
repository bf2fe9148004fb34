import type { NamedDocument } from '#document/document.ts';
import type { ExportCard } from '#exports/index.ts';
import { download } from './browser.ts';

export const fileNameIn = ({ fileName }: NamedDocument, { extension }: ExportCard): string =>
  `${fileName}.${extension}`;

/** Hands a document over in a file format; answers the name of the file. */
export async function saveDocument(document: NamedDocument, format: ExportCard): Promise<string> {
  const name = fileNameIn(document, format);
  download(name, format.mediaType, await format.write(document));
  return name;
}
