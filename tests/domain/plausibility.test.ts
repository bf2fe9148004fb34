import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spendOf, spendTotal } from '#domain/costs.ts';
import { typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { type MonthlyKpi, monthlyKpis } from '#domain/forecast-result.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { countingsOf, isBetterLess, type PromiseClaim, weighedFigures } from '#domain/promise.ts';
import { forecastMonths } from '#domain/schedule.ts';
import { drawCache } from '#domain/years/draw-cache.ts';
import { figure, figureBook } from '#domain/years/figures.ts';
import { simulate } from '#domain/years/simulation.ts';
import { noSizes } from '#domain/years/sizes.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import { known, range, runningShoes, tool } from './running-shoes.ts';

const draws = 200;

type YearMonth = Readonly<Record<MonthlyKpi, number>>;

/** The same simulated years, month by month, each month an object. */
function plainYears(input: ForecastInput): readonly (readonly YearMonth[])[] {
  const book = figureBook((vector) => vector.slice());
  const drawing = drawCache(draws, 1).next(input.luck);
  const spendMinor = spendOf(input).map(spendTotal);
  simulate(input, { drawing, book, months: forecastMonths, spendMinor, sizes: noSizes });
  return Array.from({ length: draws }, (_, i) =>
    forecastMonths.map((month) => {
      const entries = monthlyKpis.map((kpi) => [kpi, book.of(figure.ofMonth(kpi))[month - 1]?.[i] ?? Number.NaN]);
      return Object.fromEntries(entries) as YearMonth; // made from the list of KPIs
    }),
  );
}

/** The same year with every estimate known. */
const certain = (input: ForecastInput): ForecastInput =>
  JSON.parse(JSON.stringify(input), (_, value) =>
    value?.low === undefined ? value : { ...value, low: value.typical, high: value.typical },
  );

const sumBy = (months: readonly YearMonth[], value: (month: YearMonth) => number) =>
  months.reduce((sum, month) => sum + value(month), 0);

const visitsIn = (month: YearMonth) => month.communityVisits + month.visitsBought;

const shoes = runningShoes();
const membersNow = shoes.communities.reduce((sum, community) => sum + community.membersNow, 0);

const plainFigures: readonly (readonly [
  Pick<PromiseClaim, 'figure' | 'counting'>,
  (months: readonly YearMonth[]) => number,
])[] = [
  [{ figure: 'members', counting: 'inAll' }, (months) => months.at(-1)?.members ?? 0],
  [{ figure: 'members', counting: 'gained' }, (months) => (months.at(-1)?.members ?? 0) - membersNow],
  [{ figure: 'engagementRate', counting: 'inMonth' }, (months) => months.at(-1)?.engagementRate ?? 0],
  [{ figure: 'visits', counting: 'inAll' }, (months) => sumBy(months, visitsIn)],
  [{ figure: 'visits', counting: 'inMonth' }, (months) => visitsIn(months.at(-1) as YearMonth)], // a year has months
  [{ figure: 'leads', counting: 'inAll' }, (months) => sumBy(months, ({ leads }) => leads)],
  [{ figure: 'leads', counting: 'inMonth' }, (months) => months.at(-1)?.leads ?? 0],
  [{ figure: 'sales', counting: 'inAll' }, (months) => sumBy(months, ({ sales }) => sales)],
  [{ figure: 'sales', counting: 'inMonth' }, (months) => months.at(-1)?.sales ?? 0],
  [
    { figure: 'costPerSale', counting: 'inAll' },
    (months) => sumBy(months, ({ spendMinor }) => spendMinor) / sumBy(months, ({ sales }) => sales),
  ],
];

describe('the share of simulated years that keep a promise', () => {
  test.each(plainFigures)('is counted year by year: %j', (how, figureOf) => {
    const years = plainYears(shoes);
    for (const byMonth of [3, 8, 12]) {
      const found = years.map((months) => figureOf(months.slice(0, byMonth)));
      const middle = found.toSorted((one, other) => one - other)[draws / 2] ?? 0;
      const amount = Number.isFinite(middle) ? middle : 1;
      const kept = found.filter((value) => (isBetterLess(how.figure) ? value <= amount : value >= amount)).length;
      expect(plausibilityOf(shoes, { ...how, amount, byMonth }, { draws }).share).toBeCloseTo(kept / draws, 12);
    }
  });

  const anyPromise = fc.constantFrom(...weighedFigures).chain((figure) =>
    fc.record({
      figure: fc.constant(figure),
      counting: fc.constantFrom(...countingsOf[figure]),
      amount: fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      byMonth: fc.integer({ min: 1, max: 12 }),
    }),
  );

  test('never grows when more is promised', () => {
    fc.assert(
      fc.property(
        anyForecastInput,
        anyPromise,
        fc.double({ min: 1, max: 10, noNaN: true }),
        (input, promise, factor) => {
          const bolder = isBetterLess(promise.figure) ? promise.amount / factor : promise.amount * factor;
          const [one, other] = [promise, { ...promise, amount: bolder }].map(
            (each) => plausibilityOf(input, each, { draws: 50 }).share,
          );
          expect(other).toBeLessThanOrEqual(one ?? 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is all or nothing where nothing is uncertain', () => {
    fc.assert(
      fc.property(anyForecastInput, anyPromise, (input, promise) => {
        expect([0, 1]).toContain(plausibilityOf(certain(input), promise, { draws: 20, luck: 'off' }).share);
      }),
      { numRuns: 60 },
    );
  });
});

test('a promise kept to the letter is kept', () => {
  const steady = { ...shoes, tools: [tool({ months: [1, 2, 3] })] };
  const members = typicalRun(steady).members[2] ?? 0;
  const promise = { figure: 'members', counting: 'inAll', byMonth: 3 } as const;
  expect(plausibilityOf(certain(steady), { ...promise, amount: members }, { draws, luck: 'off' }).share).toBe(1);
  expect(plausibilityOf(certain(steady), { ...promise, amount: members * 1.001 }, { draws, luck: 'off' }).share).toBe(
    0,
  );
});

test('the price of a follower is that of the tools that buy followers, not of the whole plan', () => {
  const input = {
    ...shoes,
    communities: shoes.communities
      .slice(0, 1)
      .map((community) => ({ ...community, id: 'c1', reachablePeople: undefined })),
    tools: [
      tool({ months: [1, 2, 3], costPerResultMinor: range('t1.costPerResultMinor', [500, 1000, 2000], 'positive') }),
      tool({ id: 't2', buys: 'visits', communityId: undefined, costPerResultMinor: known('t2', 100, 'positive') }),
    ],
  };
  const promise = { figure: 'costPerMember', counting: 'inAll', amount: 1000, byMonth: 3 } as const;
  const { share, spread } = plausibilityOf(input, promise, { luck: 'off' });
  expect(share).toBeCloseTo(0.5, 2);
  expect(spread.p10).toBeGreaterThan(480);
  expect(spread.p90).toBeLessThan(2100);
});

test('no sum buys a sale where none is made', () => {
  const promise = { figure: 'costPerSale', counting: 'inAll', amount: 1e12, byMonth: 1 } as const;
  const { share, spread } = plausibilityOf({ ...shoes, tools: [], firstSellingMonth: 7 }, promise, { draws });
  expect(share).toBe(0);
  expect(spread.p50).toBe(Number.POSITIVE_INFINITY);
});
