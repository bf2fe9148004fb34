import type { Strategy } from '#strategy/strategy.ts';
import { compactFileOf } from './file.ts';
import { embeddingOf } from './markdown-embedding.ts';
import { pack } from './packing.ts';

/** All that was said in a strategy, as letters for a link or a document. */
export const packedStrategy = (strategy: Strategy): Promise<string> => pack(compactFileOf(strategy));

/** A Markdown file that carries the strategy it was written from; `note` tells whoever opens the source. */
export const carrying = async (markdown: string, strategy: Strategy, note: string): Promise<string> =>
  `${markdown}\n${embeddingOf(await packedStrategy(strategy), note)}`;
