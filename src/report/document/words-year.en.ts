import type { MilestoneKind, StageNumber } from '#domain/timeline.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

/** The plan on one page: stages by month. */
export const en = {
  title: 'The plan on one page',
  head: 'Stage',
  works: '■',
  rests: '·',
  purposes: {
    0: 'find out what troubles the audience, and write the first posts in advance',
    1: 'bring people to where there is something to stay for',
    2: 'answer the problems, month after month',
    3: 'get people talking to each other',
    4: 'sell with care, without wearing out trust',
  } satisfies Record<StageNumber, string>,
  milestones: 'Milestones:',
  milestone: {
    contentStarts: 'the first posts',
    acquisitionStarts: 'acquisition starts',
    gate: ({ selling }: OutcomeWords) => `the gate; ${selling} starts only if its values are reached`,
    sellingStarts: ({ selling }: OutcomeWords) => `${selling} starts`,
  } satisfies Record<MilestoneKind, string | ((outcome: OutcomeWords) => string)>,
  /** A date of the business that lasts several months. */
  dateUntil: (date: string, last: string) => `${date}, until ${last}`,
  engagement: {
    rate: (share: string) => `engagement rate at least ${share}`,
    reactions: (count: string) => `reactions per post at least ${count}`,
  },
  gateWith: ({ selling }: OutcomeWords, engagement: string, active: string) =>
    `the gate; ${selling} starts only once both are reached: ${engagement}, active members at least ${active}`,
  gate: ({ selling }: OutcomeWords, inMonth: string, engagement: string, active: string) =>
    `Checked ${inMonth}: ${engagement}, active members at least ${active}. Each of these values is reached in 4 of 5 simulated years. If either is missed, ${selling} is put off by a month, and the reason is found first.`,
  derivedFrom: {
    rate: ([low, middle]: readonly string[]) => `below a rate of ${low} and half reach ${middle}`,
    reactions: ([low, middle]: readonly string[]) => `below ${low} reactions per post and half reach ${middle}`,
  },
  gateDerived: (engagement: string, [active10, active50]: readonly string[]) =>
    `Where they come from: in that month, one simulated year in ten stays ${engagement}; one in ten stays below ${active10} active members and half reach ${active50}. The gate stands between, where one year in five still misses each of its values.`,
  gateUnknown: ({ selling }: OutcomeWords) =>
    `The values that open the gate cannot be named yet: in the month before ${selling} starts the forecast sees no active members.`,
  noGate: ({ selling }: OutcomeWords) =>
    `There is no gate: ${selling} starts in the first month, before anything can be read.`,
};
