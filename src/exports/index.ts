import type { ExportCard } from './card.ts';
import { csv } from './csv/index.ts';
import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { ics } from './ics/index.ts';
import { markdown } from './markdown/index.ts';
import { markdownMermaid } from './markdown-mermaid/index.ts';
import { markdownZip } from './markdown-zip/index.ts';
import { slides } from './slides/index.ts';
import { xlsx } from './xlsx/index.ts';

export type { Brand, DrawnPicture, Edition, ExportCard, WrittenFile } from './card.ts';

/** Every file format, the first one first offered. */
export const exporters = [
  markdown,
  markdownZip,
  markdownMermaid,
  docx,
  xlsx,
  html,
  slides,
  csv,
  ics,
] as const satisfies readonly ExportCard[];
