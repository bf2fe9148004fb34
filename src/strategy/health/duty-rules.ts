import type { Answers } from '../cleaning.ts';
import { rule, when } from './rule.ts';

/** KPIs somebody has to answer for, by the duty that carries them. */
export const duties = ['content', 'acquisition', 'engagement', 'sales'] as const;
export type Duty = (typeof duties)[number];

const isTaken: Readonly<Record<Duty, (answers: Answers) => boolean>> = {
  content: ({ content }) => content.makers !== undefined && content.makers !== 'undecided',
  acquisition: ({ acquisition }) => acquisition.runBy !== undefined && acquisition.runBy !== 'undecided',
  engagement: ({ engagement }) => engagement.moderationHoursPerWeek !== undefined,
  sales: ({ conversion }) => conversion.path?.manager !== undefined || conversion.siteKind === 'shop',
};

const pathOf = {
  content: 'makers',
  acquisition: 'runBy',
  engagement: 'moderationHoursPerWeek',
  sales: 'path.manager',
} as const satisfies Record<Duty, string>;

const dutyRule = <D extends Duty>(duty: D, stage: 'content' | 'acquisition' | 'engagement' | 'conversion') =>
  rule('risk', stage, ({ answers, forecast }) =>
    when(forecast !== undefined && !isTaken[duty](answers), () => ({ path: pathOf[duty] })),
  );

/** A target nobody answers for is a wish. */
export const dutyRules = {
  reachWithoutDuty: dutyRule('content', 'content'),
  membersWithoutDuty: dutyRule('acquisition', 'acquisition'),
  activityWithoutDuty: dutyRule('engagement', 'engagement'),
  salesWithoutDuty: dutyRule('sales', 'conversion'),
} as const;
