import type { AssistantList } from '#drafting/assistant/take-answer.ts';
import type { Language } from '#i18n/language.ts';
import type { AssistantFact } from './facts.ts';
import { words as allWords } from './words.ts';

interface Asked {
  readonly list: AssistantList;
  readonly facts: readonly AssistantFact[];
  /** The pillar that topics are for. */
  readonly pillar?: string | undefined;
  /** Kinds of tactics, as the program calls them. */
  readonly kinds: readonly string[];
}

/** A text for whatever assistant a person uses: what it may know, what is wanted, and in which form. */
export function assistantPrompt({ list, facts, pillar, kinds }: Asked, language: Language): string {
  const words = allWords[language];
  const known = facts.map(({ label, value }) => `${label}: ${value}`);
  const task = { ...words.tasks, topics: words.topics(pillar), tactics: words.tactics(kinds.join(', ')) }[list];
  return [words.opening, ...known, '', task, words.form].join('\n');
}
