import type { ExportCard } from './card.ts';
import { markdown } from './markdown/index.ts';

export type { ExportCard } from './card.ts';

/** Every file format, the first one first offered. */
export const exporters = [markdown] as const satisfies readonly ExportCard[];
