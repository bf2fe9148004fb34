import type { Language } from '#i18n/language.ts';
import type { Lever } from '#plan/levers.ts';
import type { Plan } from '#plan/plan.ts';
import { goalVerdictText } from '../document/answer.ts';
import { leverTexts } from '../document/levers.ts';
import { phrasesIn } from '../document/phrases.ts';

/** Said of a goal that fewer than half of the simulated years reach; undefined where none was set or it is within reach. */
export function missedGoal(plan: Plan, language: Language): string | undefined {
  const goal = plan.figures?.honest.goal;
  return goal === undefined || goal.isReached ? undefined : goalVerdictText(goal, phrasesIn(plan, language));
}

const ofTheGoal: readonly Lever['kind'][] = ['adMoney', 'adMoneyNotEnough', 'answerMore', 'goalLater'];

/** What would bring it within reach; takes as long as the levers of the plan, unless they were found already. */
export function waysToGoal(plan: Plan, language: Language): readonly string[] {
  const levers = plan.figures?.honest.levers ?? [];
  const phrases = phrasesIn(plan, language);
  return levers.filter(({ kind }) => ofTheGoal.includes(kind)).flatMap((lever) => leverTexts(lever, phrases));
}
