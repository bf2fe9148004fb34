import type { Rates } from '#domain/benchmarks.ts';
import type { Forecast, Spread } from '#domain/forecast-result.ts';
import type { Currency } from '#domain/money.ts';
import type { Offer } from '#strategy/offers.ts';
import { rateTo } from './rate.ts';

const sumMax = 1e13;

/** A number that can be reckoned with; undefined where nothing was said or what was typed cannot be used. */
export const usable = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= sumMax ? value : undefined;

/** What one of something costs: with the middle of the simulated years, and with what holds in 4 of 5. */
export interface UnitPrice {
  readonly typicalMinor: number | undefined;
  readonly commitMinor: number | undefined;
}

/** What offers are brought to so that they can be put beside each other. All money is the plan's currency. */
export interface Units {
  /** Units of the plan's currency for one of the offer's; undefined where they are the same. */
  readonly rate: number | undefined;
  /** The fee with a twelfth of what is paid once. */
  readonly priceMinor: number | undefined;
  /** The plan's advertising in an average month, where the price does not include it. */
  readonly adsMinor: number;
  /** Price and advertising together. */
  readonly monthMinor: number | undefined;
  /** The price alone, for one post. */
  readonly postMinor: number | undefined;
  readonly lead: UnitPrice;
  readonly newMember: UnitPrice;
  readonly activeMember: UnitPrice;
}

export interface UnitFacts {
  readonly currency: Currency;
  readonly rates: Rates;
  readonly forecast: Forecast;
}

const monthsOfYear = 12;

export function unitsOf(offer: Offer, { currency, rates, forecast }: UnitFacts): Units {
  const from = offer.currency ?? currency;
  const rate = rateTo(currency, from, rates);
  const fee = usable(offer.feeMinorPerMonth);
  const priceMinor = fee === undefined ? undefined : (fee + (usable(offer.onceMinor) ?? 0) / monthsOfYear) * rate;
  const adsMinor = offer.adsIncluded ? 0 : adsOf(forecast);
  const monthMinor = priceMinor === undefined ? undefined : priceMinor + adsMinor;
  const yearMinor = monthMinor === undefined ? undefined : monthMinor * monthsOfYear;
  return {
    rate: from === currency ? undefined : rate,
    priceMinor,
    adsMinor,
    monthMinor,
    postMinor: perOne(priceMinor, usable(offer.postsPerMonth)),
    lead: perEach(yearMinor, forecast.yearly.leads),
    newMember: perEach(yearMinor, forecast.yearly.membersGained),
    activeMember: perEach(monthMinor, forecast.monthly.activeMembers[monthsOfYear - 1]),
  };
}

/** Advertising and tests of the plan, in an average month of its year. */
function adsOf({ spend }: Forecast): number {
  const year = spend.slice(0, monthsOfYear);
  return year.reduce((sum, { adsMinor, testsMinor }) => sum + adsMinor + testsMinor, 0) / monthsOfYear;
}

const perOne = (minor: number | undefined, count: number | undefined): number | undefined =>
  minor === undefined || count === undefined || count <= 0 ? undefined : minor / count;

const perEach = (minor: number | undefined, spread: Spread | undefined): UnitPrice => ({
  typicalMinor: perOne(minor, spread?.p50),
  commitMinor: perOne(minor, spread?.p20),
});
