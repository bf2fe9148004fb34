/** Currencies a plan can be kept in; all of them have 100 minor units. */
export const currencies = ['RUB', 'USD', 'EUR', 'GBP', 'KZT', 'BYN', 'UAH', 'GEL', 'AMD', 'UZS', 'TRY', 'PLN'] as const;
export type Currency = (typeof currencies)[number];

export const minorPerMajor = 100;
