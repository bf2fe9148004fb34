import { type ReachablePeople, reachablePeople } from '#catalogue/reachable-people.ts';
import type { PlaceSize } from '#domain/country.ts';
import type { Network } from '#domain/network.ts';
import type { Formats } from '#i18n/format.ts';
import type { BusinessAnswers } from './answers.ts';
import { words as allWords } from './words.ts';

type Where = Pick<BusinessAnswers, 'country' | 'industry'> & {
  readonly place?: { readonly size?: PlaceSize | undefined; readonly residents?: unknown } | undefined;
};

/** What the size of the place lets one expect of a community's network; undefined while either is not known. */
export const reachIn = (
  { place, country, industry }: Where,
  network: Network | undefined,
): ReachablePeople | undefined => network && reachablePeople({ place, country, industry, network });

/** The same as it stands beside the question: the range, where it comes from, how sure it is. */
export function reachShown({ low, typical, high, grade }: ReachablePeople, formats: Formats) {
  const text = [low, typical, high].map((value) => formats.number(value)).join(' · ');
  return { text, sourceText: allWords[formats.language].reach.source, grade };
}
