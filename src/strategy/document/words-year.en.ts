import type { MilestoneKind, StageNumber } from '#domain/timeline.ts';

/** The plan on one page: stages by month. */
export const en = {
  title: 'The plan on one page',
  head: 'Stage',
  works: '■',
  rests: '·',
  legend: 'A square marks a month in which the stage is at work.',
  purposes: {
    0: 'find out what troubles the audience, write ahead',
    1: 'bring people to where there is something to stay for',
    2: 'answer the problems, month after month',
    3: 'get people to talk with each other',
    4: 'offer with care, and rest in between',
  } satisfies Record<StageNumber, string>,
  milestones: 'Milestones',
  milestone: {
    contentStarts: 'the first posts; from here on every number is counted',
    acquisitionStarts: 'acquisition starts',
    gate: 'the gate: selling starts only if its values are reached',
    sellingStarts: 'selling starts',
  } satisfies Record<MilestoneKind, string>,
  gate: (inMonth: string, rate: string, active: string) =>
    `The gate, read ${inMonth}: engagement rate at least ${rate}, active members at least ${active}. These are the values that 4 of 5 simulated years reach. If one of them is missed, selling moves back a month and the reason is looked for first.`,
  noGate: 'There is no gate: the plan sells from its first month, before anything can be read.',
};
