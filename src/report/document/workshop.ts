import { type Block, bullets, heading } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import { decisionBlocks, nextStepBlocks, writtenIn } from '../outcome/blocks.ts';
import { outcomeWords as allWords } from '../outcome/words.ts';
import type { Phrases } from './phrases.ts';

/** What workshops decided, who does what by when, and what they left open; nothing where there was none. */
export function workshopSection({ outcome }: Plan, { language }: Phrases): SectionBody | undefined {
  const words = allWords[language];
  const parked = writtenIn(outcome.parked).map(({ text }) => text);
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    [words.decisions, decisionBlocks(outcome, language)],
    [words.next, nextStepBlocks(outcome, language)],
    [words.parked, parked.length === 0 ? [] : [bullets(parked)]],
  ];
  const blocks = parts.flatMap(([title, said]) => (said.length === 0 ? [] : [heading(3, title), ...said]));
  return blocks.length === 0 ? undefined : { title: words.title, blocks };
}
