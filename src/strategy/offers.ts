import * as z from 'zod/mini';
import { currencies } from '#domain/money.ts';
import { networks } from '#domain/network.ts';
import { draft } from '#stages/answer-kinds.ts';
import { agencyTerms } from '#stages/work.ts';
import { promisesSchema } from './promise.ts';

/** Fewer than two cannot be compared, more than six cannot be overlooked. */
export const offersMax = 6;

/** What a column of a table of posts may be said to be. */
export const postColumns = ['date', 'views', 'reactions', 'comments', 'shares', 'none'] as const;
export type PostColumn = (typeof postColumns)[number];

/** What offers are judged by. */
export const criteria = ['price', 'promises', 'terms', 'scope'] as const;
export type Criterion = (typeof criteria)[number];

/** A bidder's offer as far as it was told; a number that was not understood stays as it was typed. */
const offerSchema = z.object({
  id: draft.id,
  name: draft.text,
  /** None named: the plan's own. */
  currency: draft.choice(currencies),
  feeMinorPerMonth: draft.number,
  onceMinor: draft.number,
  /** Whether the fee pays for advertising too. */
  adsIncluded: draft.flag,
  postsPerMonth: draft.number,
  communities: draft.number,
  hoursPerMonth: draft.number,
  people: draft.number,
  moderation: draft.flag,
  /** Of the six terms, those the offer speaks of. */
  terms: z.optional(z.partialRecord(z.enum(agencyTerms), z.optional(z.boolean()))),
  promises: z.optional(promisesSchema),
  /** Public figures of a community the bidder ran, as they were pasted. */
  proof: z.optional(
    z.object({
      network: draft.choice(networks),
      members: draft.number,
      pasted: draft.text,
      /** How its dates are written, where they do not show it. */
      dayFirst: draft.flag,
      /** What its columns are, where somebody said it. */
      columns: z.optional(z.array(z.enum(postColumns)).check(z.maxLength(60))),
    }),
  ),
});
export type Proof = NonNullable<Offer['proof']>;
export type Offer = z.infer<typeof offerSchema>;

export const offersSchema = z.object({
  /** 0…5 each. Prices are shown once they are kept. */
  weights: z.optional(z.partialRecord(z.enum(criteria), z.number())),
  /** The weights were kept anew when prices had been seen. */
  reweighed: draft.flag,
  list: z.optional(z.array(offerSchema).check(z.maxLength(offersMax))),
  decision: z.optional(
    z.object({
      offerId: draft.idRef,
      reasons: draft.text,
      /** What somebody at the table thinks otherwise. */
      dissent: draft.text,
      /** Values to be signed; none said: those the plan and the offer suggest. */
      agreed: z.optional(promisesSchema),
      /** Until then it is being written. */
      isTaken: draft.flag,
    }),
  ),
});
export type Offers = z.infer<typeof offersSchema>;
export type Decision = NonNullable<Offers['decision']>;
export type Weights = NonNullable<Offers['weights']>;
