import * as z from 'zod/mini';
import { countings, promisedFigures } from '#domain/promise.ts';

/** Most promises kept with one strategy, and the longest words one is kept in. */
export const promisesMax = 30;
export const promiseTextMax = 500;

const typedText = z.string().check(z.maxLength(promiseTextMax));
const typedNumber = z.optional(z.union([z.number(), z.string().check(z.maxLength(200))]));

/** A contractor's promise as far as it was told; a number that was not understood stays as it was typed. */
const promiseSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]{1,24}$/)),
  /** In the contractor's own words. */
  said: z.optional(typedText),
  figure: z.optional(z.enum(promisedFigures)),
  /** A count, a share 0…1, or what one costs in minor units. */
  amount: typedNumber,
  counting: z.optional(z.enum(countings)),
  byMonth: z.optional(z.number()),
  /** Advertising money the promise takes, over all its months; none named: the plan's own. */
  moneyMinor: typedNumber,
});
export type ContractorPromise = z.infer<typeof promiseSchema>;

export const promisesSchema = z.array(promiseSchema).check(z.maxLength(promisesMax));
