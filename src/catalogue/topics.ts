import type { Industry } from '#domain/industry.ts';
import { type CatalogueEntry, topicEntry } from './entry.ts';
import type { Trade, TradeProblem } from './trade.ts';

export interface SampleTopic {
  readonly entry: CatalogueEntry;
  readonly text: string;
}

/** Frequency × severity, 1 to 25: what is asked about first. */
export const sharpness = ({ frequency, severity }: TradeProblem): number => frequency * severity;

/** What troubles those who give money. */
export const themesOfGiving: readonly string[] = ['where-the-money-goes', 'being-asked-for-help'];

/** Topics that answer the problems given: one of each in turn, the sharpest problem first. */
export function sampleTopics(
  industry: Industry,
  trade: Trade,
  problemIds: readonly string[],
  count = 3,
): readonly SampleTopic[] {
  const problems = trade.problems
    .filter(({ id }) => problemIds.includes(id))
    .toSorted((one, other) => sharpness(other) - sharpness(one));
  const rounds = Math.max(0, ...problems.map(({ topics }) => topics.length));
  return Array.from({ length: rounds }, (_, place) => place)
    .flatMap((place) =>
      problems.flatMap(({ id, topics }) => {
        const text = topics[place];
        return text === undefined ? [] : [{ entry: topicEntry(industry, id, place), text }];
      }),
    )
    .slice(0, count);
}
