import { quoted } from '#catalogue/quotation.ts';
import type { InEveryLanguage, Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { engagement } from '#stages/engagement/index.ts';
import { subjectsWords } from './words.ts';

const names: InEveryLanguage<Readonly<Record<string, string>>> = subjectsWords;

/** What an estimate, a fact or a decision is called in the middle of a sentence. */
export const subjectName = (language: Language, subject: string): string => names[language][subject] ?? subject;

type Named = Pick<Plan, 'context' | 'answers'>;

/** What a list entry is called: a community, tool, tactic, offer or problem. */
export function entryName({ context, answers }: Named, language: Language, id: string): string {
  const labelled = [...context.communities, ...context.problems].find((entry) => entry.id === id);
  if (labelled !== undefined) return labelled.label;
  const tool = answers.acquisition.tools?.find((entry) => entry.id === id);
  if (tool?.kind !== undefined) return acquisition.words[language].tools[tool.kind].label;
  const tactic = answers.engagement.tactics?.find((entry) => entry.id === id);
  if (tactic?.kind !== undefined) return tactic.name ?? engagement.words[language].cards[tactic.kind].label;
  return answers.conversion.offers?.find((entry) => entry.id === id)?.text ?? id;
}

/** `engagement rate (VK, Telegram)`; no names where every community is meant. */
export function subjectOf(plan: Named, language: Language, subject: string, entryIds: readonly string[]): string {
  const name = names[language][`${subject}.${plan.context.outcome}`] ?? subjectName(language, subject);
  const isEverywhere = plan.context.communities.every(({ id }) => entryIds.includes(id));
  const entries = isEverywhere ? [] : [...new Set(entryIds.map((id) => entryName(plan, language, id)))];
  const isSaid = subject === 'guessedProblems'; // whole sentences, in people’s own words
  return entries.length === 0 ? name : `${name} (${(isSaid ? entries.map(quoted[language]) : entries).join(', ')})`;
}
