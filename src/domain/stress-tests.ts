import type { ForecastInput } from './forecast-input.ts';
import type { Forecast, Spread } from './forecast-result.ts';
import { monthsInYear } from './schedule.ts';

/** Something that may go wrong, to be lived through on paper. Months are plan months; the trouble lasts to month 12 and on. */
export type StressTest =
  /** Less money for every tool, from the first month on. */
  | { readonly kind: 'lessMoney'; readonly share: number }
  /**
   * Everyone outside is gone from `month` on, and their fees with them: paid tools stop where they ran them, and the
   * team makes the posts they made, in `hoursPerMonth`.
   */
  | {
      readonly kind: 'contractorGone';
      readonly month: number;
      readonly stopsTools: boolean;
      readonly hoursPerMonth: number;
    }
  /** From `month` on these communities are gone, and what was bought in their network; everything else costs what it did. */
  | {
      readonly kind: 'networkClosed';
      readonly month: number;
      readonly communityIds: readonly string[];
      readonly toolIds: readonly string[];
    };

/** The quantities a stress test is judged by: members and active members in month 12, all others over the year. */
export const stressOutcomeIds = ['members', 'activeMembers', 'leads', 'sales', 'spendMinor', 'resultMinor'] as const;
export type StressOutcome = (typeof stressOutcomeIds)[number];

export type StressOutcomes = Readonly<Record<StressOutcome, Spread>>;

const nothing: Spread = { p10: 0, p20: 0, p50: 0, p80: 0, p90: 0 };

export const stressOutcomesOf = ({ monthly, yearly }: Pick<Forecast, 'monthly' | 'yearly'>): StressOutcomes => ({
  members: monthly.members[monthsInYear - 1] ?? nothing,
  activeMembers: monthly.activeMembers[monthsInYear - 1] ?? nothing,
  leads: yearly.leads ?? nothing,
  sales: yearly.sales ?? nothing,
  spendMinor: yearly.spendMinor ?? nothing,
  resultMinor: yearly.resultMinor ?? nothing,
});

const stopped = (input: ForecastInput, month: number, isStopped: (tool: ForecastInput['tools'][number]) => boolean) =>
  input.tools.map((tool) =>
    isStopped(tool) ? { ...tool, months: tool.months.filter((running) => running < month) } : tool,
  );

/**
 * The year under a test. A closed community is left out from the start: the months after it closed are the same, as
 * communities do not meet; only what it sold before closing, where it sold so early, is not counted.
 */
export function inputUnder(input: ForecastInput, test: StressTest): ForecastInput {
  switch (test.kind) {
    case 'lessMoney':
      return {
        ...input,
        tools: input.tools.map((tool) => ({
          ...tool,
          moneyMinorPerMonth: tool.moneyMinorPerMonth * (1 - test.share),
        })),
      };
    case 'contractorGone':
      return {
        ...input,
        tools: stopped(input, test.month, ({ moneyMinorPerMonth }) => test.stopsTools && moneyMinorPerMonth > 0),
      };
    case 'networkClosed':
      return {
        ...input,
        communities: input.communities.filter(({ id }) => !test.communityIds.includes(id)),
        tools: stopped(
          input,
          test.month,
          ({ id, communityId }) => test.toolIds.includes(id) || test.communityIds.includes(communityId ?? ''),
        ),
      };
  }
}

/** Fees of those who are gone, less what their posts cost the team. */
function savedMinor({ costs }: ForecastInput, test: StressTest): number {
  if (test.kind !== 'contractorGone') return 0;
  const feesMinor = costs.contractorFeeMinorPerMonth + costs.contentFeeMinorPerMonth;
  return (monthsInYear + 1 - test.month) * (feesMinor - test.hoursPerMonth * costs.hourCostMinor);
}

const shifted = (spread: Spread, by: number): Spread => ({
  p10: spread.p10 + by,
  p20: spread.p20 + by,
  p50: spread.p50 + by,
  p80: spread.p80 + by,
  p90: spread.p90 + by,
});

/** What a stress test leaves of the year. Spend is the same in every simulated year: a fee saved shifts all of them alike. */
export function underStress(
  input: ForecastInput,
  test: StressTest,
  forecast: (input: ForecastInput) => Pick<Forecast, 'monthly' | 'yearly'>,
): StressOutcomes {
  const outcomes = stressOutcomesOf(forecast(inputUnder(input, test)));
  const saved = savedMinor(input, test);
  return {
    ...outcomes,
    spendMinor: shifted(outcomes.spendMinor, -saved),
    resultMinor: shifted(outcomes.resultMinor, saved),
  };
}
