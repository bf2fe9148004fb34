import * as z from 'zod/mini';
import { countings, isTerm, promisedFigures } from '#domain/promise.ts';

/** Most promises kept with one strategy, and the longest words one is kept in. */
export const promisesMax = 30;
export const promiseTextMax = 500;

const typedText = z.string().check(z.maxLength(promiseTextMax));
const typedNumber = z.optional(z.union([z.number(), z.string().check(z.maxLength(200))]));

/** A change against what is there today: a share of it, a multiple of it, or so many on top of it. */
const changes = ['share', 'multiple', 'onTop'] as const;
export type Change = (typeof changes)[number];

/** What the words leave open and one press answers. */
const wordAsks = [
  'isPromise',
  'asRead',
  'leadOrSale',
  'rateOrCount',
  'revenueOrProfit',
  'whichCosts',
  'withFee',
  'otherCurrency',
  'rangeOrLevel',
  'feeOrAdMoney',
] as const;
export type WordAsk = (typeof wordAsks)[number];

/** A contractor's promise as far as it was told; a number that was not understood stays as it was typed. */
const promiseSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]{1,24}$/)),
  /** In the contractor's own words: the whole line. */
  said: z.optional(typedText),
  /** The part of the line that says this promise, where it says several. */
  part: z.optional(z.object({ start: z.number(), end: z.number() })),
  figure: z.optional(z.enum(promisedFigures)),
  /** None: the amount is a level. */
  change: z.optional(z.enum(changes)),
  /** A count, a share, a factor, or money in minor units; of a change the share (0.3 is 30 % more) or the factor. */
  amount: typedNumber,
  /** The end of a range that does not bind. */
  otherEnd: z.optional(z.number()),
  /** What is there today, where a change is promised; in the unit of the figure, counts a month. */
  base: typedNumber,
  counting: z.optional(z.enum(countings)),
  byMonth: z.optional(z.number()),
  /** Money the promise takes; none named: the plan's own. */
  moneyMinor: typedNumber,
  /** None said: advertising, over all its months. */
  moneyIs: z.optional(z.enum(['ads', 'fee', 'open'])),
  moneyPer: z.optional(z.enum(['month', 'inAll', 'open'])),
  asks: z.optional(z.array(z.enum(wordAsks)).check(z.maxLength(wordAsks.length))),
  /** A past result, or words that were meant otherwise: kept, and not weighed. */
  isSetAside: z.optional(z.boolean()),
});
export type ContractorPromise = z.infer<typeof promiseSchema>;

/** The words of one promise: its part of the line where the line says several. */
export const wordsOf = ({ said = '', part }: Omit<ContractorPromise, 'id'>): string =>
  (part === undefined ? said : said.slice(part.start, part.end)).trim();

/** A result that is promised: no work, no money, and not set aside. */
export const isResult = ({ figure, isSetAside }: Omit<ContractorPromise, 'id'>): boolean =>
  isSetAside !== true && (figure === undefined || !isTerm(figure));

export const promisesSchema = z.array(promiseSchema).check(z.maxLength(promisesMax));
