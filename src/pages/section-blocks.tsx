import { Fragment } from 'react';
import type { Block, Chart } from '#document/blocks.ts';
import type { Pictures } from '#report/pictures.ts';
import { byPlace } from '#ui/by-place.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { pictureNamed } from './picture-view.tsx';

interface SectionBlocksProps {
  readonly blocks: readonly Block[];
  readonly pictures: Pictures;
}

type Run = Chart | { readonly type: 'run'; readonly blocks: readonly Block[] };

/** Blocks between the pictures, so that a picture stands beside the text and not in it. */
function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type === 'chart') runs.push(block);
    else if (last?.type === 'run') runs[runs.length - 1] = { ...last, blocks: [...last.blocks, block] };
    else runs.push({ type: 'run', blocks: [block] });
  }
  return runs;
}

/** The blocks of a section with its pictures drawn; what cannot be drawn is said in words. */
export function SectionBlocks({ blocks, pictures }: SectionBlocksProps) {
  return byPlace(runsOf(blocks)).map(({ item, key }) => {
    if (item.type === 'run') return <DocumentView key={key} blocks={item.blocks} />;
    const picture = pictureNamed(item.name, pictures);
    if (picture) return <Fragment key={key}>{picture}</Fragment>;
    return item.instead.length > 0 && <DocumentView key={key} blocks={item.instead} />;
  });
}
