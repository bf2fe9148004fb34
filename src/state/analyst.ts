import type { Plausibility } from '#domain/plausibility.ts';
import type { Asked, Findings, Found, Questions, Topic } from './analysis.ts';
import type { Weighing } from './weighing.ts';
import type { Watching, WorkerClient } from './worker-client.ts';

/** Answers `undefined` where a newer question of the topic has taken the place of this one. */
export type Analyse = <T extends Topic>(
  topic: T,
  question: Questions[T],
  watching?: Watching,
) => Promise<Findings[T] | undefined>;

/** What takes many forecasts, asked of the background worker, so that the live one never waits. */
export function analystIn(background: WorkerClient<Asked, Found>) {
  return {
    // The worker answers a topic with what belongs to it, which a record of topics cannot show.
    analyse: ((topic: Topic, question: Questions[Topic], watching?: Watching) =>
      background.askNewest(topic, { topic, question } as Asked, watching)) as Analyse,
    /** Promises are weighed each in its turn: none takes the place of another. */
    weigh: (question: Weighing) => background.ask({ topic: 'promise', question }) as Promise<Plausibility>,
  };
}
