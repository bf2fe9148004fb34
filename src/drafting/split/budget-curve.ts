import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { costsOtherThanTools } from './other-costs.ts';
import {
  type Candidate,
  candidatesOf,
  inputWith,
  monthlyMoney,
  type SplitOutcome,
  type SplitQuestion,
} from './question.ts';
import { asGood, leastGood, type Progress, quickly } from './search.ts';

/** What one budget buys, at its best split. Money in minor units a month. */
export interface BudgetPoint {
  /** Most money for tools. */
  readonly adMinor: number;
  /** The same with contractors and the dearest month's tactics. */
  readonly totalMinor: number;
  /** What of it the best split spends on tools: more than that does not help. */
  readonly spentMinor: number;
  readonly sales: Pick<Spread, 'p20' | 'p50' | 'p80'>;
  readonly leads: Pick<Spread, 'p20' | 'p50' | 'p80'>;
  /** People active in month 12. */
  readonly activeMembers?: Pick<Spread, 'p20' | 'p50' | 'p80'> | undefined;
  /** What was gone for, on average over the simulated years. */
  readonly outcome: number;
  /** Share of years that have earned all back by month 24; undefined where nobody knows what an order brings. */
  readonly evenBy24: number | undefined;
}

export interface BudgetCurve {
  readonly points: readonly BudgetPoint[];
  /** The smallest budget at which half of the years are even by month 24; undefined where none of these is. */
  readonly smallestEven: BudgetPoint | undefined;
  /** From here on more money adds less than 2 %. */
  readonly enough: BudgetPoint;
}

/** From nothing to three times the ceiling. */
const quarters = Array.from({ length: 13 }, (_, quarter) => quarter);
const perBudget = 3;
const poolMost = 24;
const evenShare = 0.5;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What was gone for, read off a whole forecast: means of whole people, middles of money. */
function outcomeIn({ counts, monthly, yearly }: Forecast, outcome: SplitOutcome): number {
  if (outcome === 'leads') return sum(counts.leads.expectedByMonth);
  if (outcome === 'activeMembers') return monthly.activeMembers[11]?.p50 ?? 0;
  if (outcome === 'result24') return monthly.cumulativeResultMinor[23]?.p50 ?? 0;
  if (outcome === 'revenue') return yearly.revenueMinor?.p50 ?? 0;
  return sum(counts.sales.expectedByMonth);
}

/** The candidate's shares of another budget, in whole steps. */
const scaled = ({ tools, stepMinor }: SplitQuestion, candidate: Candidate, factor: number): Candidate => ({
  ...candidate,
  moneyMinor: candidate.moneyMinor.map((minor, place) => {
    const most = Math.min(minor * factor, tools[place]?.mostMinor ?? 0);
    return Math.floor(most / stepMinor + 1e-9) * stepMinor;
  }),
});

/** Without a ceiling the whole is the smallest budget that is even in the typical run, where one is found. */
function withBudget(question: SplitQuestion): SplitQuestion {
  if (question.isOpen !== true) return question;
  const rank = quickly(question);
  const candidates = candidatesOf(question);
  const even = quarters
    .slice(1)
    .find((quarter) => candidates.some((one) => rank(scaled(question, one, quarter / 4)).result24 >= 0));
  if (even === undefined) return question;
  const factor = even / 4;
  return {
    ...question,
    budgetMinor: question.budgetMinor * factor,
    tools: question.tools.map((free) => ({ ...free, mostMinor: free.mostMinor * factor })),
  };
}

/** What each of thirteen budgets buys, a step at a time. */
export function* budgetCurve(
  asked: SplitQuestion,
  { forecast }: { forecast(input: ForecastInput): Forecast },
): Generator<Progress, BudgetCurve> {
  const of = quarters.length * perBudget;
  const question = withBudget(asked);
  const candidates = candidatesOf(question);
  const rank = quickly(question);
  const whole = candidates.filter((one) => monthlyMoney(one) >= question.budgetMinor * (1 - asGood) * 0.9);
  const pool = (whole.length > 0 ? whole : candidates)
    .map(rank)
    .toSorted((one, other) => other.outcome - one.outcome)
    .slice(0, poolMost)
    .map(({ candidate }) => candidate);
  const otherMinor = costsOtherThanTools(question.base);
  const points: BudgetPoint[] = [];
  let best: BudgetPoint | undefined;
  let even: BudgetPoint | undefined;
  for (const quarter of quarters) {
    const adMinor = (question.budgetMinor * quarter) / 4;
    const here = [
      ...new Map(
        pool.map((one) => scaled(question, one, quarter / 4)).map((one) => [JSON.stringify(one), one]),
      ).values(),
    ];
    const ranked = here.map(rank).toSorted((one, other) => other.outcome - one.outcome);
    for (const [place, { candidate }] of ranked.slice(0, perBudget).entries()) {
      const found = forecast(inputWith(question, candidate));
      const { p20, p50, p80 } = found.yearly.sales ?? { p20: 0, p50: 0, p80: 0 };
      const leads = found.yearly.leads ?? { p20: 0, p50: 0, p80: 0 };
      const point: BudgetPoint = {
        adMinor,
        totalMinor: adMinor + otherMinor,
        spentMinor: monthlyMoney(candidate),
        sales: { p20, p50, p80 },
        leads: { p20: leads.p20, p50: leads.p50, p80: leads.p80 },
        activeMembers: question.outcome === 'activeMembers' ? found.monthly.activeMembers[11] : undefined,
        outcome: outcomeIn(found, question.outcome),
        evenBy24: question.base.averageOrderValueMinor === undefined ? undefined : found.breakEven.shareBy24,
      };
      if (best === undefined || point.outcome > best.outcome) best = point;
      if (even === undefined && (point.evenBy24 ?? 0) >= evenShare) even = point;
      yield { done: quarter * perBudget + place + 1, of };
    }
    if (best) points.push({ ...best, adMinor, totalMinor: adMinor + otherMinor });
  }
  const last = points.at(-1);
  const enough = points.find(({ outcome }) => outcome >= leastGood(last?.outcome ?? 0)) ?? last;
  if (enough === undefined) throw new RangeError('A curve has at least one budget.');
  return { points, smallestEven: even, enough };
}
