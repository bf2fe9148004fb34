import type { SpreadKpi } from '#domain/forecast-result.ts';
import { workerFor } from '#stages/work.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { shownTargets } from '../kpis.ts';
import { rule } from './rule.ts';

/** KPIs somebody has to answer for, by the duty that carries them. */
export const duties = ['content', 'acquisition', 'engagement', 'sales'] as const;
export type Duty = (typeof duties)[number];

const isTaken: Readonly<Record<Duty, (answers: Answers) => boolean>> = {
  content: ({ business }) => workerFor(business.workers, 'content') !== undefined,
  acquisition: ({ business }) => workerFor(business.workers, 'advertising') !== undefined,
  engagement: ({ business }) => workerFor(business.workers, 'answering') !== undefined,
  sales: ({ conversion }) => conversion.path?.manager !== undefined || conversion.siteKind === 'shop',
};

const pathOf = {
  content: 'workers',
  acquisition: 'workers',
  engagement: 'workers',
  sales: 'path.manager',
} as const satisfies Record<Duty, string>;

/** The KPI whose target nobody answers for. */
const kpiOf = {
  content: 'reach',
  acquisition: 'members',
  engagement: 'activeMembers',
  sales: 'sales',
} as const satisfies Record<Duty, SpreadKpi>;

const dutyRule = <D extends Duty>(duty: D, stage: 'business' | 'conversion') =>
  rule('risk', stage, ({ answers, forecast, context }) => {
    if (duty === 'sales' && context.sellsNothing) return [];
    const december = forecast?.monthly[kpiOf[duty]][11];
    if (december === undefined || isTaken[duty](answers)) return [];
    return [{ path: pathOf[duty], target: shownTargets(december, duty === 'sales' ? 'deals' : 'people').target }];
  });

/** A target nobody answers for is a wish. */
export const dutyRules = {
  reachWithoutDuty: dutyRule('content', 'business'),
  membersWithoutDuty: dutyRule('acquisition', 'business'),
  activityWithoutDuty: dutyRule('engagement', 'business'),
  salesWithoutDuty: dutyRule('sales', 'conversion'),
} as const;
