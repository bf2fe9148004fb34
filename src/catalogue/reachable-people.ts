import type { Country } from '#domain/country.ts';
import type { Industry } from '#domain/industry.ts';
import type { Network } from '#domain/network.ts';
import { type Place, residentsOf } from './residents.ts';

type Region = 'russia' | 'nearRussia' | 'ukraineAndCaucasus' | 'west';

const regionOf = (country: Country | undefined): Region => {
  if (country === 'RU') return 'russia';
  if (country === 'BY' || country === 'KZ' || country === 'UZ') return 'nearRussia';
  return country === 'UA' || country === 'AM' || country === 'GE' ? 'ukraineAndCaucasus' : 'west';
};

/** A network of which nothing is listed for a region is hardly used there. */
const hardlyUsed = 0.01;

/** Share of residents who open a network at least once a month: round judgements by region. */
const users: Readonly<Record<Region, Partial<Readonly<Record<Network, number>>>>> = {
  russia: {
    vk: 0.6,
    telegram: 0.55,
    max: 0.3,
    ok: 0.25,
    dzen: 0.3,
    rutube: 0.25,
    youtube: 0.35,
    tiktok: 0.2,
    instagram: 0.15,
    pinterest: 0.06,
    threads: 0.03,
    facebook: 0.03,
    x: 0.03,
  },
  nearRussia: {
    instagram: 0.45,
    telegram: 0.5,
    tiktok: 0.35,
    youtube: 0.6,
    vk: 0.15,
    ok: 0.15,
    facebook: 0.15,
    threads: 0.1,
    linkedin: 0.04,
    pinterest: 0.05,
    dzen: 0.03,
  },
  ukraineAndCaucasus: {
    facebook: 0.45,
    instagram: 0.4,
    tiktok: 0.35,
    telegram: 0.4,
    youtube: 0.6,
    linkedin: 0.06,
    pinterest: 0.05,
    threads: 0.06,
    x: 0.03,
  },
  west: {
    facebook: 0.55,
    instagram: 0.5,
    tiktok: 0.35,
    youtube: 0.7,
    linkedin: 0.2,
    pinterest: 0.2,
    threads: 0.1,
    x: 0.15,
    telegram: 0.08,
  },
};

/** Share of people who might care for what a trade has to say within a year: judgements, everyday needs first. */
const caring: Readonly<Record<Industry, number>> = {
  food: 0.4,
  media: 0.3,
  retail: 0.3,
  fashion: 0.3,
  health: 0.25,
  dental: 0.25,
  beauty: 0.25,
  pets: 0.25,
  arts: 0.2,
  carService: 0.2,
  travel: 0.2,
  fitness: 0.15,
  homeDecor: 0.15,
  finance: 0.15,
  homeServices: 0.15,
  personalServices: 0.15,
  education: 0.1,
  nonprofit: 0.1,
  sportsTeam: 0.1,
  agriculture: 0.1,
  sportsGoods: 0.08,
  legal: 0.08,
  cleaning: 0.08,
  realEstate: 0.06,
  events: 0.06,
  other: 0.05,
  businessServices: 0.015,
  software: 0.01,
  industrial: 0.004,
};

/** People who might be reached in a network; always a judgement. */
export interface ReachablePeople {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly grade: 'D';
}

/** How far such a judgement may be off, either way. */
const spread = 2.5;

/** A guess is not told more exactly than it is known. */
const rounded = (value: number): number => Number(value.toPrecision(1)) || 0;

interface Where {
  readonly place: Place | undefined;
  readonly country: Country | undefined;
  readonly network: Network;
  readonly industry: Industry | undefined;
}

/**
 * How many people there could be interested at all: residents of the place × the share of them who use the network ×
 * the share who might care for the trade. All three are round judgements (grade D), so the answer may be two and a
 * half times too high or too low; the ad manager of the network counts it properly. Undefined while the place is not known.
 */
export function reachablePeople({ place, country, network, industry }: Where): ReachablePeople | undefined {
  const residents = place && residentsOf(place, country);
  if (residents === undefined) return undefined;
  const typical = residents * (users[regionOf(country)][network] ?? hardlyUsed) * caring[industry ?? 'other'];
  return { low: rounded(typical / spread), typical: rounded(typical), high: rounded(typical * spread), grade: 'D' };
}
