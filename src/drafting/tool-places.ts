import { leadAdNetworks } from '#catalogue/network-formats.ts';
import { knownRules } from '#catalogue/rules-for.ts';
import type { AdNetwork, Network } from '#domain/network.ts';
import { reachableIn } from '#plan/basis/communities.ts';
import { knownNumber } from '#stages/card.ts';
import type { Situation } from './situation.ts';

interface Place {
  readonly id: string;
  readonly network: Network;
}

/** Whether advertising in a network is neither prohibited nor contested in the country. */
export const mayAdvertise = ({ context }: Situation, network: AdNetwork): boolean =>
  knownRules(context.country, network, 'advertising').every(({ status }) => status === 'duty');

/** Communities by how much of a home they are: those posted to, the larger first. */
const homes = ({ answers, context }: Situation): readonly Place[] => {
  const membersOf = (id: string) =>
    knownNumber(answers.business.communities?.find((one) => one.id === id)?.membersNow) ?? 0;
  const posted = context.communities.filter(({ id }) => (answers.content.postsPerWeek?.[id] ?? 1) > 0);
  return posted.toSorted((one, other) => membersOf(other.id) - membersOf(one.id));
};

/** Where people are invited without money. */
export const freePlace = (situation: Situation): Place | undefined => homes(situation)[0];

/** Where members may be advertised for; undefined where the law allows it nowhere. */
export const memberAdPlace = (situation: Situation): Place | undefined =>
  homes(situation).find(({ network }) => mayAdvertise(situation, network));

/** Where a form for enquiries may be advertised. */
export const leadAdPlace = (situation: Situation): Place | undefined =>
  homes(situation).find(({ network }) => leadAdNetworks.includes(network) && mayAdvertise(situation, network));

/** People who could still join a community; no bound where nobody knows. */
export function roomIn({ answers }: Situation, id: string): number {
  const community = answers.business.communities?.find((one) => one.id === id);
  const reachable = community?.network && reachableIn(answers, community, community.network);
  if (reachable === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, reachable - (knownNumber(community?.membersNow) ?? 0));
}
