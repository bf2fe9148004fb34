import type { Plausibility } from '#domain/plausibility.ts';
import type { BudgetCurve } from '#drafting/split/budget-curve.ts';
import type { SplitQuestion } from '#drafting/split/question.ts';
import type { Asked, Findings, Found, Questions, Topic } from './analysis.ts';
import type { Weighing } from './weighing.ts';
import type { Watching, WorkerClient } from './worker-client.ts';

/** Answers `undefined` where a newer question of the topic has taken the place of this one. */
export type Analyse = <T extends Topic>(
  topic: T,
  question: Questions[T],
  watching?: Watching,
) => Promise<Findings[T] | undefined>;

/** Both variants of a plan, before and after an edit. */
const curvesMost = 4;

/** What takes many forecasts, asked of the background worker, so that the live one never waits. */
export function analystIn(background: WorkerClient<Asked, Found>) {
  /** The last curves of budgets: plan, what-if and document ask for the same one. */
  const curves = new Map<string, BudgetCurve>();
  async function budgetCurve(question: SplitQuestion, watching?: Watching) {
    const key = JSON.stringify(question);
    const known = curves.get(key);
    if (known !== undefined) return known;
    const asked = { topic: 'budgets', question } as const;
    const found = (await background.askNewest('budgets', asked, watching)) as BudgetCurve | undefined; // what this topic finds
    if (found === undefined) return undefined;
    if (curves.size >= curvesMost) curves.delete([...curves.keys()][0] ?? '');
    curves.set(key, found);
    return found;
  }
  return {
    // The worker answers a topic with what belongs to it, which a record of topics cannot show.
    analyse: ((topic: Topic, question: Questions[Topic], watching?: Watching) =>
      topic === 'budgets'
        ? budgetCurve(question as SplitQuestion, watching)
        : background.askNewest(topic, { topic, question } as Asked, watching)) as Analyse,
    /** Promises are weighed each in its turn: none takes the place of another. */
    weigh: (question: Weighing) => background.ask({ topic: 'promise', question }) as Promise<Plausibility>,
  };
}
