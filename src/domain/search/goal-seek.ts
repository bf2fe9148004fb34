import type { ForecastInput } from '../forecast-input.ts';
import type { Forecast, SpreadKpi } from '../forecast-result.ts';
import { monthsInYear } from '../schedule.ts';
import { type Steps, toTheEnd } from './steps.ts';

/** What may be aimed at: each as the mean of months 10…12, the result as it stands after month 12. */
export const goalOutcomes = {
  sales: 'sales',
  leads: 'leads',
  revenue: 'revenueMinor',
  members: 'members',
  activeMembers: 'activeMembers',
  result: 'cumulativeResultMinor',
} as const satisfies Record<string, SpreadKpi>;
export type GoalOutcome = keyof typeof goalOutcomes;

export interface Goal {
  readonly outcome: GoalOutcome;
  /** Money in minor units. */
  readonly amount: number;
}

/** Nothing beyond this many times today's values is looked at. */
export const timesMost = 5;

/** A change that was looked for, and what comes of it. */
export interface Sought {
  /** The smallest that reaches the goal: whole per cent of today's ad money, whole posts a week; undefined if none does. */
  readonly smallest: number | undefined;
  /** Today's value in the same unit. */
  readonly now: number;
  /** The most that was tried. */
  readonly most: number;
  /** The target with `smallest`, or with `most` where nothing reaches the goal. */
  readonly target: number;
  /** Money of months 1…12 and what is left of it, in the middle of the simulated years. */
  readonly spendMinor: number;
  readonly resultMinor: number | undefined;
  /** The dearest month, the team's own hours not counted. */
  readonly dearestMonthMinor: number;
}

export interface GoalSought {
  /** The target as planned. */
  readonly now: number;
  /** First of months 1…24 whose target reaches the goal as planned. */
  readonly month: number | undefined;
  /** Undefined where no tool costs money, or nothing is posted: there is nothing to multiply. */
  readonly adMoney: Sought | undefined;
  readonly posts: Sought | undefined;
  /** The goal is reached as planned once the team can answer every enquiry. */
  readonly answeringAll: boolean;
}

/** The middle of the simulated years for a goal. */
export const goalMiddle = (
  { goalMonths, monthly }: Pick<Forecast, 'goalMonths' | 'monthly'>,
  outcome: GoalOutcome,
): number =>
  outcome === 'result'
    ? (monthly.cumulativeResultMinor[monthsInYear - 1]?.p50 ?? 0)
    : goalMonths[goalOutcomes[outcome]].p50;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The smallest whole number that reaches, walking up the rungs to the first that does and halving within the last step.
 * Nothing need rise all the way (more money can earn less); only within one step is a rise taken for granted.
 */
export const smallestReaching = (rungs: readonly number[], reaches: (value: number) => boolean): number | undefined =>
  toTheEnd(climb(rungs, reaches));

/** The same, resting after each value that was tried. */
function* climb(
  rungs: readonly number[],
  reaches: (value: number) => boolean,
  /** Below the first rung, and known not to reach. */
  tooLittle?: number,
): Steps<number | undefined> {
  let below = tooLittle;
  let reached: number | undefined;
  for (const rung of rungs) {
    if (reaches(rung)) {
      reached = rung;
      break;
    }
    below = rung;
    yield;
  }
  if (reached === undefined) return undefined;
  below ??= reached - 1;
  while (reached - below > 1) {
    yield;
    const middle: number = Math.floor((below + reached) / 2);
    if (reaches(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}

const percentRungs = [0, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 100 * timesMost];

export const withAdMoney = (input: ForecastInput, factor: number): ForecastInput => ({
  ...input,
  tools: input.tools.map((tool) => ({ ...tool, moneyMinorPerMonth: tool.moneyMinorPerMonth * factor })),
});

export const postsPerWeekOf = ({ communities }: ForecastInput): number =>
  sum(communities.map(({ postsPerWeek }) => postsPerWeek));

/** Every community posts so many times as often, and what is made at home takes so many times the hours. */
export const withPosts = (input: ForecastInput, factor: number): ForecastInput => ({
  ...input,
  communities: input.communities.map((one) => ({ ...one, postsPerWeek: one.postsPerWeek * factor })),
  costs: { ...input.costs, contentHoursPerMonth: input.costs.contentHoursPerMonth * factor },
});

interface Seeking {
  readonly goal: Goal;
  forecast(input: ForecastInput): Forecast;
}

function* search(
  { goal, forecast }: Seeking,
  {
    rungs,
    now,
    changed,
  }: { readonly rungs: readonly number[]; readonly now: number; changed(value: number): ForecastInput },
): Steps<Sought> {
  let met: Forecast | undefined;
  let last: Forecast | undefined;
  const reaches = (value: number) => {
    last = forecast(changed(value));
    const isReached = goalMiddle(last, goal.outcome) >= goal.amount;
    if (isReached) met = last;
    return isReached;
  };
  const smallest = yield* climb(rungs, reaches, (rungs[0] ?? now) > now ? now : undefined);
  const shown = met ?? last;
  const spend = (shown?.spend ?? []).slice(0, monthsInYear);
  return {
    smallest,
    now,
    most: rungs.at(-1) ?? now,
    target: shown ? goalMiddle(shown, goal.outcome) : 0,
    spendMinor: sum(spend.flatMap((month) => Object.values(month))),
    resultMinor: shown?.yearly.resultMinor?.p50,
    dearestMonthMinor: Math.max(0, ...spend.map((month) => sum(Object.values(month)) - month.hoursMinor)),
  };
}

/** The budgets tried beyond today's, in per cent. */
export const moreMoneyRungs = percentRungs.filter((percent) => percent > 100);

/** The smallest advertising money that reaches a goal. Whoever says it asks here, so that everybody says the same. */
const adMoneySearch = (input: ForecastInput, seeking: Seeking, rungs: readonly number[]): Steps<Sought> =>
  search(seeking, { rungs, now: 100, changed: (percent) => withAdMoney(input, percent / 100) });

/** The same, found without a rest. */
export const adMoneySought = (input: ForecastInput, seeking: Seeking, rungs = percentRungs): Sought =>
  toTheEnd(adMoneySearch(input, seeking, rungs));

interface SeekingAll extends Seeking {
  /** What the smallest advertising money is looked for with; the same as the rest unless said. */
  forecastMoney?(input: ForecastInput): Forecast;
}

/** What it would take to reach a goal, one change at a time. */
export const goalSought = (input: ForecastInput, seeking: SeekingAll): GoalSought =>
  toTheEnd(goalSearch(input, seeking));

/** The same, resting after each forecast. */
export function* goalSearch(
  input: ForecastInput,
  { goal, forecast, forecastMoney = forecast }: SeekingAll,
): Steps<GoalSought> {
  const planned = forecast(input);
  const now = goalMiddle(planned, goal.outcome);
  const months = planned.monthly[goalOutcomes[goal.outcome]];
  const place = months.findIndex(({ p50 }) => p50 >= goal.amount);
  const isPaid = input.tools.some(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  const postsNow = postsPerWeekOf(input);
  const postRungs = [...new Set(percentRungs.map((percent) => Math.floor((postsNow * percent) / 100)))].filter(
    (posts) => posts > 0,
  );
  const seeking = { goal, forecast };
  const unlimited = { ...input, leadsPerMonthMax: undefined };
  yield;
  return {
    now,
    month: place < 0 ? undefined : place + 1,
    adMoney: isPaid ? yield* adMoneySearch(input, { goal, forecast: forecastMoney }, percentRungs) : undefined,
    posts:
      postRungs.length > 0
        ? yield* search(seeking, {
            rungs: postRungs,
            now: postsNow,
            changed: (posts) => withPosts(input, posts / postsNow),
          })
        : undefined,
    answeringAll:
      input.leadsPerMonthMax !== undefined &&
      now < goal.amount &&
      goalMiddle(forecast(unlimited), goal.outcome) >= goal.amount,
  };
}
