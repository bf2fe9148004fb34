import type { Estimate } from '#domain/estimate.ts';
import { drawOf } from './drawing.ts';
import { normalNumber, studentNumber, uniformNumbers } from './random-numbers.ts';
import { binomialCount, poissonCount } from './whole-people.ts';

export const spreadOfMonth = { growth: 0.36, engagement: 0.35, response: 0.25, tool: 0.25 };

/** What a simulated year leaves to chance. */
export interface Chance {
  /** One draw a year: asked twice for the same estimate, the same number. */
  readonly estimate: (estimate: Estimate) => number;
  /** Y: how one community's year of growth differs from its pace. */
  readonly yearOfGrowth: () => number;
  /** D: the share of its members that moves in or out of a community each month and that nobody planned. */
  readonly driftShare: () => number;
  /** e: how a month differs from its year, one on average. */
  readonly month: (spread: number) => number;
  readonly membersAfter: (before: number, joined: number, left: number, driftShare: number, most: number) => number;
  readonly leads: (expected: number) => number;
  readonly answerable: (leadsPerMonth: number) => number;
  readonly sales: (leadsAnswered: number, leadToSaleShare: number) => number;
}

/** Nothing left to chance and nothing rounded: expectations. */
const expectations: Omit<Chance, 'estimate'> = {
  yearOfGrowth: () => 1,
  driftShare: () => 0,
  month: () => 1,
  membersAfter: (before, joined, left, _drift, most) => Math.min(most, Math.max(0, before + joined - left)),
  leads: (expected) => expected,
  answerable: (leadsPerMonth) => leadsPerMonth,
  sales: (leadsAnswered, leadToSaleShare) => leadsAnswered * leadToSaleShare,
};

/** The typical run. */
export const typically = (): Chance => ({ ...expectations, estimate: (estimate) => estimate.typical });

/** Every year draws its estimates; with luck it draws all the rest as well. */
export function yearsOfChance(seed: number, luck: boolean): () => Chance {
  const uniform = uniformNumbers(seed);
  const normal = () => normalNumber(uniform);
  const luckily: Omit<Chance, 'estimate'> = {
    yearOfGrowth: () => Math.exp(0.8 * normal()),
    driftShare: () => Math.min(0.05, Math.max(-0.05, 0.005 * studentNumber(uniform))),
    month: (spread) => Math.exp(spread * normal() - spread ** 2 / 2),
    membersAfter(before, joined, left, driftShare, most) {
      const moving = joined + left;
      const change = joined - left + driftShare * before + Math.max(normal() * Math.sqrt(moving), -moving);
      return Math.min(Math.floor(most), Math.max(0, before + Math.floor(change + 0.5)));
    },
    leads: (expected) => poissonCount(expected, uniform),
    answerable: Math.floor,
    sales: (leadsAnswered, leadToSaleShare) => binomialCount(leadsAnswered, leadToSaleShare, uniform),
  };
  return () => {
    const drawn = new Map<string, number>();
    return {
      ...(luck ? luckily : expectations),
      estimate(estimate) {
        const known = drawn.get(estimate.name) ?? drawOf(estimate, uniform);
        drawn.set(estimate.name, known);
        return known;
      },
    };
  };
}
