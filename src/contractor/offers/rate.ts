import type { Rates } from '#domain/benchmarks.ts';
import { orderOfMagnitude, tenTo } from '#domain/elementary.ts';
import { exchangeRates } from '#domain/exchange.ts';
import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { Formats } from '#i18n/format.ts';

/** How many units of the plan's currency one unit of another is worth, by the plan's own rates where it has them. */
export function rateTo(plan: Currency, from: Currency, rates: Rates): number {
  const perUsd = (currency: Currency) => {
    if (currency === 'USD') return 1;
    if (currency === plan) return rates.unitsPerUsd;
    return currency === 'RUB' ? rates.rublesPerUsd : exchangeRates[currency].unitsPerUsd;
  };
  return from === plan ? 1 : perUsd(plan) / perUsd(from);
}

/** Money has no fractions from ten units up: so many units are told that the worth has four digits. */
const worthMin = 1000;

/** A rate as two amounts of money, `$10,000` and `€9,200`. */
export function rateTexts(rate: number, from: Currency, to: Currency, { money }: Formats): readonly [string, string] {
  const units = tenTo(Math.max(0, orderOfMagnitude((worthMin / rate) * (1 - 1e-9)) + 1));
  return [money(units * minorPerMajor(from), from), money(units * rate * minorPerMajor(to), to)];
}
