import { bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import type { Phrases } from './phrases.ts';
import { methodWords as allWords } from './words.ts';

export function methodSection({ figures }: Plan, phrases: Phrases): SectionBody | undefined {
  if (figures === undefined) return undefined;
  const words = allWords[phrases.language];
  const { draws, seed } = figures;
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead(phrases.formats.number(draws), phrases.formats.number(seed))),
      bullets(words.steps),
      paragraph(words.heldTitle),
      bullets(words.held),
      paragraph(words.limitsTitle),
      bullets(words.limits),
    ],
  };
}
