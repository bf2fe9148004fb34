import type { NamedDocument } from '#document/document.ts';
import type { Brand, Edition, ExportCard, WrittenFile } from '#exports/index.ts';
import { withBrandLine } from '#workshop/library/brand-line.ts';
import { download, now, today } from './browser.ts';

/** What is made today. */
export const editionOf = (id: string, pictures: Edition['pictures'] = {}, brand?: Brand): Edition => ({
  id,
  madeOn: today(),
  madeAt: now(),
  pictures,
  brand,
});

/** A document in a format, with the line of whoever makes it at its foot or, where pages have none, at its end. */
export const written = (document: NamedDocument, format: ExportCard, edition: Edition): Promise<WrittenFile> =>
  format.write(format.hasFoot ? document : withBrandLine(document, edition.brand?.line), edition);

interface Origin {
  readonly brand?: Brand | undefined;
  /** The strategy it tells of, so that a calendar knows its entries again in every paper. */
  readonly strategyId?: string;
}

/** Hands a document without pictures over in a file format; answers the name of the file. */
export async function saveDocument(document: NamedDocument, format: ExportCard, origin: Origin = {}): Promise<string> {
  const edition = editionOf(origin.strategyId ?? document.fileName, {}, origin.brand);
  const { bytes, extension, mediaType } = await written(document, format, edition);
  const name = `${document.fileName}.${extension}`;
  download(name, mediaType, bytes);
  return name;
}
