import type { Document } from '#document/document.ts';
import type { InEveryLanguage } from '#i18n/language.ts';

/** One file format: a document in, bytes out. */
export interface ExportCard {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly words: InEveryLanguage<{ readonly name: string }>;
  /** The bytes are UTF-8 text that can be copied as well as saved. */
  readonly isText: boolean;
  /** A strategy can travel in the file without being seen. */
  readonly carriesStrategy: boolean;
  /** The same document gives the same bytes. The writer is loaded when it is first used. */
  readonly write: (document: Document) => Promise<Uint8Array<ArrayBuffer>>;
}
