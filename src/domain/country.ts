import type { Currency } from './money.ts';

/** Countries a business can sell in, in the order offered. */
export const countries = [
  'RU', 'BY', 'KZ', 'UZ', 'AM', 'GE', 'UA', 'TR', 'PL', 'DE', 'FR', 'ES', 'IT', 'NL', 'GB', 'IE', 'US', 'CA', 'AU', 'IL', 'AE', 'other',
] as const; // biome-ignore format: a list of codes reads best in one line
export type Country = (typeof countries)[number];

const currencyOf: Readonly<Record<Exclude<Country, 'other'>, Currency>> = {
  RU: 'RUB',
  BY: 'BYN',
  KZ: 'KZT',
  UZ: 'UZS',
  AM: 'AMD',
  GE: 'GEL',
  UA: 'UAH',
  TR: 'TRY',
  PL: 'PLN',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  GB: 'GBP',
  IE: 'EUR',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  IL: 'ILS',
  AE: 'AED',
};

/** The currency a country suggests; undefined for a country that is not listed. */
export const suggestedCurrency = (country: Country): Currency | undefined =>
  country === 'other' ? undefined : currencyOf[country];

/** How large the place is whose people a business can serve; a number of residents may stand in for it. */
export const placeSizes = ['village', 'town', 'city', 'metropolis', 'country', 'number'] as const;
export type PlaceSize = (typeof placeSizes)[number];
