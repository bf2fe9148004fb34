import type { Country, PlaceSize } from '#domain/country.ts';

/**
 * People a place of each size usually has: a round middle of what is called so. A village up to ten thousand, a town
 * up to a hundred thousand, a city up to a million, a metropolis above. A judgement, grade D.
 */
const usual: Readonly<Record<Exclude<PlaceSize, 'country' | 'number'>, number>> = {
  village: 4_000,
  town: 40_000,
  city: 350_000,
  metropolis: 2_000_000,
};

/** Residents of each country in millions, rounded: only the order of size is used. */
const millions: Readonly<Record<Country, number>> = {
  RU: 145,
  BY: 9,
  KZ: 20,
  UZ: 36,
  AM: 3,
  GE: 3.7,
  UA: 33,
  TR: 85,
  PL: 38,
  DE: 84,
  FR: 68,
  ES: 48,
  IT: 59,
  NL: 18,
  GB: 68,
  IE: 5.3,
  US: 335,
  CA: 40,
  AU: 27,
  IL: 9.8,
  AE: 10,
  other: 20,
};

export interface Place {
  readonly size?: PlaceSize | undefined;
  /** Residents as the person gave them; anything that is no number counts as not given. */
  readonly residents?: unknown;
}

/** People who live in a place; undefined while its size is not known. */
export function residentsOf({ size, residents }: Place, country: Country | undefined): number | undefined {
  if (size === undefined) return undefined;
  if (size === 'number') return typeof residents === 'number' && residents > 0 ? residents : undefined;
  return size === 'country' ? millions[country ?? 'other'] * 1_000_000 : usual[size];
}
