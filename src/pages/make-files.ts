import type { NamedDocument } from '#document/document.ts';
import type { Edition, ExportCard } from '#exports/index.ts';
import { written } from '#frame/save-document.ts';

export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a text file becomes when it carries its strategy; undefined where the browser cannot pack it. */
export type Carry = (text: string) => Promise<string | undefined>;

interface Made {
  readonly files: readonly MadeFile[];
  /** A file was to carry the strategy and could not. */
  readonly notCarried: boolean;
  readonly carried: boolean;
}

/** The document in each of the formats. Where a format gives another kind of file than usual, or one like another's, its name says which it is. */
export async function makeFiles(
  document: NamedDocument,
  formats: readonly ExportCard[],
  edition: Edition,
  carry: Carry | undefined,
): Promise<Made> {
  const made = await Promise.all(
    formats.map(async (format) => {
      const { bytes, extension, mediaType } = await written(document, format, edition);
      const isPlain = extension === format.extension && formats.find((one) => one.extension === extension) === format;
      const name = `${document.fileName}${isPlain ? '' : `-${format.id}`}.${extension}`;
      const isAsked = carry !== undefined && format.carriesStrategy;
      const text = isAsked ? await carry(new TextDecoder().decode(bytes)) : undefined;
      const file: MadeFile = { name, mediaType, bytes: text === undefined ? bytes : new TextEncoder().encode(text) };
      return { file, isAsked, isCarried: text !== undefined };
    }),
  );
  return {
    files: made.map(({ file }) => file),
    notCarried: made.some(({ isAsked, isCarried }) => isAsked && !isCarried),
    carried: made.some(({ isCarried }) => isCarried),
  };
}

/** One file as it is, several as an archive. */
export async function inOneFile(files: readonly MadeFile[], archiveName: string): Promise<MadeFile | undefined> {
  if (files.length < 2) return files[0];
  const { zipped } = await import('#exports/zip.ts');
  const bytes = zipped(Object.fromEntries(files.map((file) => [file.name, file.bytes])));
  return { name: `${archiveName}.zip`, mediaType: 'application/zip', bytes };
}
