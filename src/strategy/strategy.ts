import * as z from 'zod/mini';
import { languages } from '#i18n/language.ts';
import { acquisitionDraft } from '#stages/acquisition/answers.ts';
import { audienceDraft } from '#stages/audience/answers.ts';
import { businessDraft } from '#stages/business/answers.ts';
import { stageIds } from '#stages/card.ts';
import { contentDraft } from '#stages/content/answers.ts';
import { conversionDraft } from '#stages/conversion/answers.ts';
import { engagementDraft } from '#stages/engagement/answers.ts';

/** Pages of one strategy a person can be on, in the order of the journey. */
export const strategyPages = [...stageIds, 'review', 'plan', 'document'] as const;
export type StrategyPage = (typeof strategyPages)[number];

export const strategySchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** ISO day. Defaults such as the start month follow from it. */
  createdOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  createdIn: z.enum(languages),
  documentLanguage: z.optional(z.enum(languages)),
  /** How many ids of list entries were ever given out: an id is never given twice. */
  idsGiven: z.number().check(z.gte(0)),
  /** Where the person was last; leaving and returning resumes there. */
  resumeAt: z.optional(z.enum(strategyPages)),
  /** Stages marked "come back later". */
  later: z.optional(z.array(z.enum(stageIds))),
  /** A stage is absent until its first answer. */
  answers: z.object({
    business: z.optional(businessDraft),
    audience: z.optional(audienceDraft),
    content: z.optional(contentDraft),
    acquisition: z.optional(acquisitionDraft),
    engagement: z.optional(engagementDraft),
    conversion: z.optional(conversionDraft),
  }),
});

/** All that was said, and nothing that follows from it. */
export type Strategy = z.infer<typeof strategySchema>;
export type Drafts = Strategy['answers'];
