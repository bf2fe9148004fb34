/** Currencies a plan can be kept in. */
export const currencies = [
  'RUB',
  'USD',
  'EUR',
  'GBP',
  'KZT',
  'BYN',
  'UAH',
  'GEL',
  'AMD',
  'UZS',
  'TRY',
  'PLN',
  'CAD',
  'AUD',
  'ILS',
  'AED',
  'JPY',
] as const;
export type Currency = (typeof currencies)[number];

/** How many minor units make one of the currency: 100, or 1 where there are none. */
export const minorPerMajor = (currency: Currency): number => (currency === 'JPY' ? 1 : 100);
