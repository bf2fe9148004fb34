import type { Grade, Source } from './benchmarks.ts';
import { type Currency, minorPerMajor } from './money.ts';

/** What one US dollar is worth: a round figure of its year, to be edited in the plan. */
export interface ExchangeRate {
  readonly unitsPerUsd: number;
  readonly year: number;
  readonly grade: Grade;
  readonly source: Source;
}

const dollar: Source = { name: 'US dollar', year: undefined, url: undefined };
const bankOfRussia: Source = {
  name: 'Bank of Russia, official rates of 20 December 2025, quoted by Sravni.ru',
  year: 2025,
  url: 'https://www.sravni.ru/enciklopediya/info/kazakhskij-tenge',
};
const reserveBankOfAustralia: Source = {
  name: 'Reserve Bank of Australia, exchange rates of 17 October 2025',
  year: 2025,
  url: 'https://www.rba.gov.au/statistics/frequency/exchange-rates.html',
};
const worldBank: Source = {
  name: 'World Bank, official exchange rate, average of 2024, quoted by Knoema',
  year: 2024,
  url: 'http://ru.knoema.com/atlas/CIS/topics/Экономика/Финансовый-сектор-Обменные-курсы/Обменный-курс?mode=amp',
};
const bankOfRussia2024: Source = {
  name: 'Bank of Russia, official rates of 29 April 2024, quoted by Alfa-Forex',
  year: 2024,
  url: 'http://alfaforex.org/analytics/analytics-rates/',
};
const judgement: Source = { name: 'Judgement: a round figure of the year', year: 2025, url: undefined };

/** A rate from one source; crosses were worked out through that source's own rate of the dollar. */
const rate = (unitsPerUsd: number, source: Source, year: number, grade: Grade): ExchangeRate => ({
  unitsPerUsd,
  year,
  grade,
  source,
});

export const exchangeRates: Readonly<Record<Currency, ExchangeRate>> = {
  USD: rate(1, dollar, 2025, 'A'),
  RUB: rate(81, bankOfRussia, 2025, 'B'),
  EUR: rate(0.854, bankOfRussia, 2025, 'B'),
  GBP: rate(0.747, bankOfRussia, 2025, 'B'),
  KZT: rate(513, bankOfRussia, 2025, 'B'),
  TRY: rate(42.7, bankOfRussia, 2025, 'B'),
  AMD: rate(381, bankOfRussia, 2025, 'B'),
  AED: rate(3.67, bankOfRussia, 2025, 'B'),
  JPY: rate(156, bankOfRussia, 2025, 'B'),
  AUD: rate(1.54, reserveBankOfAustralia, 2025, 'A'),
  CAD: rate(1.4, reserveBankOfAustralia, 2025, 'A'),
  UZS: rate(12_650, worldBank, 2024, 'B'),
  UAH: rate(40.2, worldBank, 2024, 'B'),
  BYN: rate(3.2, worldBank, 2024, 'B'),
  PLN: rate(4.02, bankOfRussia2024, 2024, 'B'),
  GEL: rate(2.7, judgement, 2025, 'D'),
  ILS: rate(3.4, judgement, 2025, 'D'),
};

/** Units of `to` that one unit of `from` is worth. */
export const unitsPer = (from: Currency, to: Currency): number =>
  exchangeRates[to].unitsPerUsd / exchangeRates[from].unitsPerUsd;

/** An amount in minor units of `from` → whole minor units of `to`; from ten major units up, whole major units. */
export function convertMinor(amountMinor: number, from: Currency, to: Currency): number {
  if (from === to) return amountMinor;
  const perMajor = minorPerMajor(to);
  const major = (amountMinor / minorPerMajor(from)) * unitsPer(from, to);
  return Math.abs(major) >= 10 ? Math.round(major) * perMajor : Math.round(major * perMajor);
}
