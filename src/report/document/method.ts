import { bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import type { Say } from './say.ts';
import { methodWords as allWords } from './words.ts';

export function methodSection({ figures }: Plan, say: Say): SectionBody | undefined {
  if (figures === undefined) return undefined;
  const words = allWords[say.language];
  const { draws, seed } = figures;
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead(say.formats.number(draws), say.formats.number(seed))),
      bullets(words.steps),
      paragraph(words.heldTitle),
      bullets(words.held),
      paragraph(words.limitsTitle),
      bullets(words.limits),
    ],
  };
}
