import type { Country } from '#domain/country.ts';
import { addMonths, type Month } from '#domain/month.ts';
import type { AdNetwork, Network } from '#domain/network.ts';
import { type PlatformRule, type PlatformRuleId, platformRules, type RuleConcern } from './platform-rules.ts';

export type KnownRule = PlatformRule & { readonly id: PlatformRuleId };

/** `notChecked`: nobody has looked at this country yet, which is not the same as "nothing forbids it". */
export type RulesFound =
  | { readonly kind: 'checked'; readonly rules: readonly KnownRule[] }
  | { readonly kind: 'notChecked' };

const rules: readonly KnownRule[] = platformRules;
const ranks = { prohibited: 0, contested: 1, duty: 2 } as const;

/** Whether anybody has looked at the rules of a country. */
export const isChecked = (country: Country | undefined): boolean =>
  rules.some(({ countries }) => countries.some((each) => each === country));

/** What holds for advertising or for tactics in a network of a country: prohibitions first, duties last. */
export function rulesFor(
  country: Country | undefined,
  network: AdNetwork | undefined,
  concern: RuleConcern,
): RulesFound {
  if (country === undefined || !isChecked(country)) return { kind: 'notChecked' };
  const found = rules.filter(
    (rule) =>
      rule.concern === concern &&
      rule.countries.includes(country) &&
      (rule.networks === 'all' || (network !== undefined && rule.networks.includes(network))),
  );
  return { kind: 'checked', rules: found.toSorted((one, other) => ranks[one.status] - ranks[other.status]) };
}

/** The rules alone; none where the country was not checked. */
export function knownRules(
  country: Country | undefined,
  network: AdNetwork | undefined,
  concern: RuleConcern,
): readonly KnownRule[] {
  const found = rulesFor(country, network, concern);
  return found.kind === 'checked' ? found.rules : [];
}

export const isProhibited = (
  country: Country | undefined,
  network: AdNetwork | undefined,
  concern: RuleConcern,
): boolean => knownRules(country, network, concern).some(({ status }) => status === 'prohibited');

/** Months after which a rule that was read is shown as old. */
const freshMonths = 6;

/** Whether a rule was read more than six months before `today`, an ISO day. */
export function isStale({ asOf }: Pick<PlatformRule, 'asOf'>, today: string): boolean {
  const readIn = asOf.slice(0, 7) as Month; // an ISO day begins with its month
  return `${addMonths(readIn, freshMonths)}${asOf.slice(7)}` < today;
}

/** Networks whose owner is banned in Russia: a Russian text that names one says so once. */
const bannedOwner: readonly Network[] = ['instagram', 'facebook', 'threads'];
export const hasBannedOwner = (network: AdNetwork | undefined): boolean => bannedOwner.some((each) => each === network);
