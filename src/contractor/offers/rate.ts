import { defaultUnitsPerUsd, type Rates } from '#domain/benchmarks.ts';
import type { Currency } from '#domain/money.ts';

/** How many units of the plan's currency one unit of another is worth, by the plan's own rates where it has them. */
export function rateTo(plan: Currency, from: Currency, rates: Rates): number {
  const perUsd = (currency: Currency) => {
    if (currency === 'USD') return 1;
    if (currency === plan) return rates.unitsPerUsd;
    return currency === 'RUB' ? rates.rublesPerUsd : defaultUnitsPerUsd(currency);
  };
  return from === plan ? 1 : perUsd(plan) / perUsd(from);
}
