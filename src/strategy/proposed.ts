import * as z from 'zod/mini';

/** Names of groups and ids of entries, `'content.pillars.n3'`: the stage first, never places in a list. */
const answerKey = z.string().check(z.regex(/^[A-Za-z]{1,24}(\.[A-Za-z0-9]{1,40}){1,5}$/));
const checksum = z.string().check(z.regex(/^[0-9a-f]{8}$/));

/** Longest list of answers a proposal was made from, and most marks a strategy keeps. */
const fromMax = 100;
const marksMax = 500;

/** Who made a proposal, where it was not the rules. */
export const proposers = ['assistant'] as const;

const proposedSchema = z.object({
  /** The answer that was proposed. */
  at: answerKey,
  /** The rule it came from; a rule this program does not know is kept. */
  rule: z.string().check(z.regex(/^[A-Za-z]{1,60}$/)),
  /** The answers it was made from. */
  from: z.array(answerKey).check(z.maxLength(fromMax)),
  /** Checksum of the answer as it was proposed. */
  value: checksum,
  /** Checksum of the answers in `from` as they then were. */
  basis: checksum,
  by: z.optional(z.enum(proposers)),
});

/** What was proposed and not yet confirmed. */
export const proposedMarks = z.array(proposedSchema).check(z.maxLength(marksMax));
export type ProposedMark = z.infer<typeof proposedSchema>;

const text = z.string().check(z.maxLength(5000));

/** Texts that came from the catalogue, in each language it is written in. */
export const catalogueTexts = z.array(z.object({ en: text, ru: text })).check(z.maxLength(marksMax));
export type CatalogueText = z.infer<typeof catalogueTexts>[number];
