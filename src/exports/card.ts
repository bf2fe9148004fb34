import type { Document } from '#document/document.ts';
import type { InEveryLanguage } from '#i18n/language.ts';

/** A picture of a document, drawn before it comes here. */
export interface DrawnPicture {
  /** Its finding, a sentence. */
  readonly title: string;
  /** A whole SVG file, on a light ground. */
  readonly svg: string;
  /** The same in dots; undefined where nobody could draw them. */
  readonly png: Uint8Array | undefined;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A mark of one's own, in dots. */
interface Logo {
  readonly png: Uint8Array<ArrayBuffer>;
  /** The same bytes as letters. */
  readonly base64: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Whose work a document is, at the foot of its pages. */
export interface Brand {
  /** Name and contact. */
  readonly line: string | undefined;
  readonly logo: Logo | undefined;
}

/** What a file needs to know beside its document. */
export interface Edition {
  /** The same in every edition of a document, so that a calendar knows its entries again. */
  readonly id: string;
  /** ISO day on which the file is made. */
  readonly madeOn: string;
  /** The moment, `'2026-11-29T14:05:09Z'`; the beginning of its day where nobody said. */
  readonly madeAt?: string | undefined;
  /** By the names the document gives them; those missing are told in words. */
  readonly pictures: Readonly<Record<string, DrawnPicture>>;
  /** Where somebody puts a line of their own under documents. */
  readonly brand?: Brand | undefined;
}

/** A file without its name. */
export interface WrittenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** One file format: a document in, a file out. */
export interface ExportCard {
  readonly id: string;
  readonly words: InEveryLanguage<{
    readonly name: string;
    /** What it is good for, in one sentence. */
    readonly use: string;
  }>;
  /** Of its files, as a rule; without the dot. */
  readonly extension: string;
  /** The bytes are UTF-8 text that can be copied as well as saved. */
  readonly isText: boolean;
  /** A strategy can travel in the file without being seen. */
  readonly carriesStrategy: boolean;
  /** Its pages have a foot for whose work it is; elsewhere that is the last line of the text. */
  readonly hasFoot: boolean;
  /** It shows the pictures of its document, so they are worth drawing. */
  readonly showsPictures: boolean;
  /** Whether there is anything in the document for this format: a calendar needs days. */
  readonly isFor: (document: Document) => boolean;
  /** The same input gives the same bytes. The writer is loaded when it is first used. */
  readonly write: (document: Document, edition: Edition) => Promise<WrittenFile>;
}
