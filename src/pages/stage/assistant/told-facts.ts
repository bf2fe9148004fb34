import type { AssistantList } from '#drafting/assistant/take-answer.ts';
import type { Language } from '#i18n/language.ts';
import { type AssistantFact, assistantFacts } from '#report/assistant/facts.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** What is told of all that may be: nothing private until it is ticked, all else until it is not. */
export const toldFacts = (facts: readonly AssistantFact[], turned: ReadonlySet<string>): readonly AssistantFact[] =>
  facts.filter(({ id, isPrivate }) => isPrivate === turned.has(id));

/** What an assistant may be told when it is asked for a list; an idea is not told when ideas are asked for. */
export const factsFor = (strategy: Strategy, list: AssistantList, language: Language): readonly AssistantFact[] =>
  assistantFacts(strategy, language).filter(({ id }) => list !== 'idea' || id !== 'idea');
