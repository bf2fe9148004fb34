import { benchmarkFor } from '#domain/benchmarks.ts';
import { rangeOf } from '#domain/estimate.ts';
import { exchangeRates } from '#domain/exchange.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { growthFromPace } from '#domain/growth.ts';
import type { Network } from '#domain/network.ts';
import { drawCache } from '#domain/years/draw-cache.ts';
import { figure, figureBook } from '#domain/years/figures.ts';
import { percentiles } from '#domain/years/percentile.ts';
import { simulate } from '#domain/years/simulation.ts';
import { noSizes } from '#domain/years/sizes.ts';
import { community, quietYear } from '../../domain/running-shoes.ts';
import type { Case } from './cases.ts';

const postsPerWeek = 3;

function churnOf(network: Network) {
  const found = benchmarkFor({
    ...{ metric: 'churnShare', network, industry: undefined, currency: 'USD' },
    rates: { unitsPerUsd: 1, rublesPerUsd: exchangeRates.RUB.unitsPerUsd },
  });
  if (found === undefined) throw new Error(`No benchmark of churn is known for ${network}`);
  return rangeOf({ name: 'c1.churnShare', scale: 'share' }, found.low, found.typical, found.high);
}

/** The account as its owner would have known it: its pace of three months, nothing else, today's posts unchanged. */
const inputOf = ({ network, membersNow, pace }: Case): ForecastInput =>
  quietYear({
    communities: [
      community({
        membersNow,
        reachablePeople: undefined,
        postsPerWeek,
        postsPerWeekToday: postsPerWeek,
        churnShare: churnOf(network as Network), // only cases of known networks are asked for
        growth: growthFromPace('c1.growth', pace),
      }),
    ],
    linkPostShare: 0,
  });

export interface Range {
  readonly p10: number;
  readonly p25: number;
  readonly p75: number;
  readonly p90: number;
}

/** Ranges of the engine at the ends of a case; the last part of a month in proportion. */
export function rangesIn(draws: number) {
  const cache = drawCache(draws, 1);
  return (one: Case): readonly Range[] => {
    const input = inputOf(one);
    const lastMonth = Math.ceil(Math.max(...one.ends.map(({ months }) => months)));
    const months = Array.from({ length: lastMonth }, (_, index) => index + 1);
    const book = figureBook(
      (vector) => vector.slice(),
      (id) => id === figure.ofMonth('members'),
    );
    const spendMinor = months.map(() => 0);
    simulate(input, { drawing: cache.next(input.luck), book, months, spendMinor, sizes: noSizes });
    const byMonth = [new Float64Array(draws).fill(one.membersNow), ...book.of(figure.ofMonth('members'))];
    return one.ends.map(({ months: until }) => {
      const whole = Math.floor(until);
      const [before, after] = [byMonth[whole], byMonth[Math.ceil(until)]];
      const members = Float64Array.from({ length: draws }, (_, i) => {
        const from = before?.[i] ?? Number.NaN;
        return from + (until - whole) * ((after?.[i] ?? Number.NaN) - from);
      });
      const [p10 = 0, p25 = 0, p75 = 0, p90 = 0] = percentiles(members, [0.1, 0.25, 0.75, 0.9]);
      return { p10, p25, p75, p90 };
    });
  };
}
