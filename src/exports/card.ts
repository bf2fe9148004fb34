import type { Root } from 'mdast';
import type { InEveryLanguage } from '#i18n/language.ts';

/** One file format: a document in, text out. */
export interface ExportCard {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly words: InEveryLanguage<{ readonly name: string }>;
  readonly write: (root: Root) => string;
}
