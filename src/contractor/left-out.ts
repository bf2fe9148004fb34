import type { Language } from '#i18n/language.ts';
import { lazyWords } from '#i18n/words.ts';
import type { Plan } from '#plan/plan.ts';
import { type LeftOutId, leftOutLines } from './left-out-lines.ts';

const allWords = lazyWords({ en: () => import('./left-out-words.en.ts'), ru: () => import('./left-out-words.ru.ts') });

/** Lines without answers of their own speak of what the plan computes or the file could carry. */
function isThere(id: LeftOutId, { answers, figures, health }: Plan): boolean {
  if (id === 'strategy') return true;
  if (id === 'walkAway' || id === 'results') return figures !== undefined;
  if (id === 'notes' && health.some(({ silencedBy }) => silencedBy !== undefined)) return true;
  return leftOutLines[id].some((path) => isAnswered(answers, path.split('.')));
}

function isAnswered(answers: unknown, [key, ...below]: readonly string[]): boolean {
  if (answers === undefined || answers === null) return false;
  if (key === undefined) return true;
  if (key === '*') return Object.values(answers).some((entry) => isAnswered(entry, below));
  return isAnswered((answers as Readonly<Record<string, unknown>>)[key], below); // answers are a tree of plain objects
}

/** What this plan holds that the contractor's papers leave out, in words, for the owner alone. */
export function leftOutOf(plan: Plan, language: Language): readonly string[] {
  const ids = Object.keys(leftOutLines) as LeftOutId[]; // the object's keys are the type's keys
  const { lines, goalUnsold } = allWords[language];
  return ids
    .filter((id) => isThere(id, plan))
    .map((id) => (id === 'goal' && plan.context.sellsNothing ? goalUnsold : lines[id]));
}
