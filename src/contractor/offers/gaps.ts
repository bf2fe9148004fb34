import { closedPromise } from '#plan/promises/question.ts';
import { type AgencyTerm, agencyTerms } from '#stages/work.ts';
import type { Offer } from '#strategy/offers.ts';
import { usable } from './units.ts';

/** What an offer leaves open apart from its terms, in the order it is asked about. */
export const gapIds = ['price', 'once', 'ads', 'posts', 'communities', 'people', 'moderation', 'promises'] as const;
export type GapId = (typeof gapIds)[number];

export interface Gaps {
  readonly open: readonly GapId[];
  /** Terms refused, and terms the offer does not speak of. */
  readonly refused: readonly AgencyTerm[];
  readonly unsaid: readonly AgencyTerm[];
}

const isOpen: Readonly<Record<GapId, (offer: Offer) => boolean>> = {
  price: ({ feeMinorPerMonth }) => usable(feeMinorPerMonth) === undefined,
  once: ({ onceMinor }) => usable(onceMinor) === undefined,
  ads: ({ adsIncluded }) => adsIncluded === undefined,
  posts: ({ postsPerMonth }) => usable(postsPerMonth) === undefined,
  communities: ({ communities }) => usable(communities) === undefined,
  people: ({ people, hoursPerMonth }) => usable(people) === undefined || usable(hoursPerMonth) === undefined,
  moderation: ({ moderation }) => moderation === undefined,
  promises: ({ promises = [] }) => promises.every((promise) => closedPromise(promise) === undefined),
};

export function gapsOf(offer: Offer): Gaps {
  return {
    open: gapIds.filter((id) => isOpen[id](offer)),
    refused: agencyTerms.filter((term) => offer.terms?.[term] === false),
    unsaid: agencyTerms.filter((term) => offer.terms?.[term] === undefined),
  };
}
