import type { Estimate } from '#domain/estimate.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { community, growthRange, offer, range, runningShoes, tactic, tool } from '../domain/running-shoes.ts';

const communityIds = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const;
const wholeYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Six communities, a paid tool for each, and every estimate a range: the largest year the app is asked to follow live. */
export const busyYear = (): ForecastInput =>
  runningShoes({
    communities: communityIds.map((id, index) =>
      community({
        id,
        membersNow: 1000 * (index + 1),
        reachablePeople: 50_000 * (index + 1),
        postsPerWeek: 3 + index,
        typicalPostsPerWeek: 5,
        engagementRateShare: range(`${id}.engagementRateShare`, [0.003, 0.006, 0.011]),
        reachPerPostShare: range(`${id}.reachPerPostShare`, [0.05, 0.06, 0.07]),
        churnShare: range(`${id}.churnShare`, [0.003, 0.008, 0.02]),
        growth: growthRange(`${id}.growth`, [0.008, 0.013, 0.023]),
        clickShare: range(`${id}.clickShare`, [0.002, 0.008, 0.02]),
        activeShare: range(`${id}.activeShare`, [0.02, 0.06, 0.2]),
      }),
    ),
    tools: [
      ...communityIds.map((id, index) =>
        tool({
          id: `t${index}`,
          communityId: id,
          months: wholeYear.slice(index % 3),
          moneyMinorPerMonth: 1_000_000,
          costPerResultMinor: range(`t${index}.costPerResultMinor`, [4000, 7000, 14_000], 'positive'),
          followsAdSeason: true,
        }),
      ),
      tool({
        id: 'visits',
        buys: 'visits',
        communityId: undefined,
        months: wholeYear,
        costPerResultMinor: range('visits.costPerResultMinor', [1000, 2000, 4000], 'positive'),
      }),
    ],
    tactics: ['e1', 'e2', 'e3'].map((id, index) =>
      tactic({
        id,
        months: wholeYear.slice(index),
        upliftShare: range(`${id}.upliftShare`, [0.05, 0.15, 0.4], 'positive'),
      }),
    ),
    offers: ['o1', 'o2'].map((id) => offer({ id, responseShare: range(`${id}.responseShare`, [0.002, 0.008, 0.02]) })),
    firstSellingMonth: 5,
    salesCycleMonths: range('salesCycleMonths', [0.5, 1, 2.5], 'positive'),
    grossMarginShare: range('grossMarginShare', [0.3, 0.4, 0.5]),
    brandSearchesPerMonth: 500,
    brandSearchGrowthShare: range('brandSearchGrowthShare', [0.1, 0.25, 0.5], 'positive'),
  });

const moved = (estimate: Estimate, factor: number): Estimate => ({
  ...estimate,
  low: estimate.low * factor,
  typical: estimate.typical * factor,
  high: estimate.high * factor,
});

/** The same year with its `turn`-th estimate moved a little, as if somebody had just typed it. */
export function withEdit(input: ForecastInput, turn: number): ForecastInput {
  const factor = 1 + ((turn * 7) % 11) / 50 + 0.001;
  let estimates = 0;
  JSON.stringify(input, (_, value) => {
    if (isEstimate(value)) estimates += 1;
    return value;
  });
  let index = -1;
  const wanted = turn % estimates;
  return JSON.parse(JSON.stringify(input), (_, value) => {
    if (!isEstimate(value)) return value;
    index += 1;
    return index === wanted ? moved(value, factor) : value;
  });
}

const isEstimate = (value: unknown): value is Estimate =>
  typeof value === 'object' && value !== null && 'scale' in value;
