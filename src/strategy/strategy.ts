import * as z from 'zod/mini';
import { languages } from '#i18n/language.ts';
import { stageAnswers } from '#stages/answers.ts';
import { type Origin, type StageId, stageIds } from '#stages/card.ts';
import { offersSchema } from './offers.ts';
import { promisesSchema } from './promise.ts';
import { catalogueTexts, proposedMarks } from './proposed.ts';
import { workshopOutcomeSchema } from './workshop-outcome.ts';

/** The plan one has, and what it would be with some answers changed. */
export const variants = ['first', 'second'] as const;
export type Variant = (typeof variants)[number];

/** What a newer program assumed of answers an older one had saved, until somebody has read it. */
export const assumptionsOnOpening = [
  'ownAnswering',
  'sameFeeOnce',
  'furtherOrdersOpen',
  'netGrowth',
  'goalMean',
  'visitsToday',
  'reserveInside',
] as const;
export type AssumedOnOpening = (typeof assumptionsOnOpening)[number];

/** A stage is absent until its first answer. */
const draftsSchema = z.object({
  business: z.optional(stageAnswers.business.draft),
  audience: z.optional(stageAnswers.audience.draft),
  content: z.optional(stageAnswers.content.draft),
  acquisition: z.optional(stageAnswers.acquisition.draft),
  engagement: z.optional(stageAnswers.engagement.draft),
  conversion: z.optional(stageAnswers.conversion.draft),
});

/** What can be signed: all that was said, without how ids are counted. */
const said = {
  documentLanguage: z.optional(z.enum(languages)),
  /** Stages marked "come back later". */
  later: z.optional(z.array(z.enum(stageIds))),
  /** Rules of the health check that were silenced, each with the reason written down. */
  silenced: z.optional(z.record(z.string().check(z.regex(/^[A-Za-z]{1,60}$/)), z.string().check(z.maxLength(1000)))),
  /** What contractors promise, to be weighed against the plan. */
  promises: z.optional(promisesSchema),
  /** What bidders offer, and what was decided. */
  offers: z.optional(offersSchema),
  /** What workshops came to: decisions, open questions, next steps, votes. */
  workshop: z.optional(workshopOutcomeSchema),
  /** Answers that were proposed and that nobody has confirmed. */
  proposed: z.optional(proposedMarks),
  /** Texts taken from the catalogue, so that a document in the other language can show that language's. */
  catalogueTexts: z.optional(catalogueTexts),
  answers: draftsSchema,
};

export const strategySchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** ISO day. Defaults such as the start month follow from it. */
  createdOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  createdIn: z.enum(languages),
  /** The id of the strategy this one began as a copy of, however many copies ago. */
  origin: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  /** How many ids of list entries were ever given out: an id is never given twice. */
  idsGiven: z.number().check(z.gte(0)),
  /** The strategy as it was signed. It stays as it is until another version is signed. */
  signed: z.optional(
    z.object({
      name: z.string().check(z.maxLength(200)),
      /** ISO day. */
      on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      /** Eight hexadecimal digits that `said` leads to. */
      checksum: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
      /** The digits for the same answers since a newer program keeps them in other places. */
      movedChecksum: z.optional(z.string().check(z.regex(/^[0-9a-f]{8}$/))),
      said: z.object(said),
      /** Why an answer was changed since, by the difference's key. */
      reasons: z.optional(z.record(z.string().check(z.maxLength(400)), z.string().check(z.maxLength(1000)))),
    }),
  ),
  /** Answers of the variant that is not being worked on, where there are two. */
  otherVariant: z.optional(z.object({ variant: z.enum(variants), answers: draftsSchema })),
  assumed: z.optional(z.array(z.enum(assumptionsOnOpening))),
  ...said,
});

/** All that was said, and nothing that follows from it. */
export type Strategy = z.infer<typeof strategySchema>;
export type Drafts = Strategy['answers'];
export type Signed = NonNullable<Strategy['signed']>;
export type Said = Signed['said'];
export const saidParts = Object.keys(said) as readonly (keyof Said)[]; // the object's keys are the type's keys

export const newStrategy = (id: string, { createdOn, language }: Origin): Strategy => ({
  id,
  createdOn,
  createdIn: language,
  idsGiven: 0,
  answers: {},
});

/** The draft of a stage: what was answered, or the stage's defaults before its first answer. */
export function draftOf<Id extends StageId>(strategy: Strategy, stage: Id): NonNullable<Drafts[Id]> {
  const origin: Origin = { createdOn: strategy.createdOn, language: strategy.createdIn };
  // The stage's own blank has the type of the stage's own draft, which the map of all stages cannot show.
  return (strategy.answers[stage] ?? stageAnswers[stage].blank(origin)) as NonNullable<Drafts[Id]>;
}
