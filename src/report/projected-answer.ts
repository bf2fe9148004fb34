import type { Block } from '#document/blocks.ts';
import { printed } from '#document/inline.ts';
import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { answerInShort } from './document/honest.ts';
import { changeBlocks } from './document/levers.ts';
import { phrasesIn } from './document/phrases.ts';

const linesIn = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') return [printed(block.children)];
      return block.type === 'list' ? block.items.map(printed) : [];
    })
    .filter((line) => line !== '');

/** The honest answer, a sentence or two a line. It tells of money. */
export const answerLines = (plan: Plan, language: Language): readonly string[] =>
  linesIn(answerInShort(plan, phrasesIn(plan, language)).blocks);

/** More changes than these fill more than a screen. */
const changesMost = 3;

/** What would change the answer first, and by how much; nothing where it needs no change. It tells of money. */
export const changeLines = (plan: Plan, language: Language): readonly string[] =>
  plan.figures === undefined
    ? []
    : linesIn(changeBlocks(plan.figures.honest, phrasesIn(plan, language))).slice(0, changesMost);
