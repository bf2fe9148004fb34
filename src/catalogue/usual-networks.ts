import type { Country } from '#domain/country.ts';
import type { Industry } from '#domain/industry.ts';
import { type Network, networks } from '#domain/network.ts';
import { type Audience, tradeHabits } from './trade-habits.ts';

type Usual = Readonly<Record<Audience, readonly Network[]>>;

const russia: Usual = {
  local: ['vk', 'telegram', 'max', 'ok', 'dzen', 'rutube'],
  visual: ['vk', 'telegram', 'dzen', 'rutube', 'max', 'ok', 'pinterest'],
  professional: ['telegram', 'vk', 'dzen', 'rutube', 'max'],
  broad: ['vk', 'telegram', 'dzen', 'max', 'rutube', 'ok'],
};

const nearRussia: Usual = {
  local: ['instagram', 'telegram', 'tiktok', 'vk', 'ok', 'facebook', 'youtube'],
  visual: ['instagram', 'tiktok', 'telegram', 'youtube', 'pinterest', 'threads', 'vk'],
  professional: ['telegram', 'linkedin', 'facebook', 'instagram', 'youtube'],
  broad: ['instagram', 'telegram', 'tiktok', 'youtube', 'vk', 'facebook', 'ok'],
};

const ukraineAndCaucasus: Usual = {
  local: ['facebook', 'instagram', 'tiktok', 'telegram', 'youtube'],
  visual: ['instagram', 'tiktok', 'facebook', 'pinterest', 'youtube', 'threads'],
  professional: ['linkedin', 'facebook', 'telegram', 'youtube', 'x'],
  broad: ['facebook', 'instagram', 'tiktok', 'youtube', 'telegram', 'threads'],
};

const west: Usual = {
  local: ['facebook', 'instagram', 'tiktok', 'youtube', 'threads'],
  visual: ['instagram', 'tiktok', 'pinterest', 'facebook', 'youtube', 'threads'],
  professional: ['linkedin', 'youtube', 'x', 'facebook', 'instagram'],
  broad: ['instagram', 'facebook', 'tiktok', 'youtube', 'linkedin', 'threads', 'pinterest', 'x'],
};

const usualIn: Readonly<Record<Country, Usual>> = {
  RU: russia,
  BY: nearRussia,
  KZ: nearRussia,
  UZ: nearRussia,
  AM: ukraineAndCaucasus,
  GE: ukraineAndCaucasus,
  UA: ukraineAndCaucasus,
  TR: west,
  PL: west,
  DE: west,
  FR: west,
  ES: west,
  IT: west,
  NL: west,
  GB: west,
  IE: west,
  US: west,
  CA: west,
  AU: west,
  IL: west,
  AE: west,
  other: west,
};

/** Networks a trade usually lives in, the likeliest first: a judgement by country and by how the trade is looked for. */
export const usualNetworks = (country: Country, industry: Industry = 'other'): readonly Network[] =>
  usualIn[country][tradeHabits[industry].audience];

/** All networks as they are offered: the country's usual ones first. Without a country they stand as listed. */
export function networksInOrder(country: Country | undefined, industry?: Industry): readonly Network[] {
  const usual = country === undefined ? [] : usualNetworks(country, industry);
  return [...usual, ...networks.filter((network) => !usual.includes(network))];
}
