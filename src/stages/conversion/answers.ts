import * as z from 'zod/mini';
import { siteKinds } from '#domain/site.ts';
import { bounds, complete, draft, draftEstimateAnswer } from '../answer-kinds.ts';
import type { Answered } from '../card.ts';

export const offerManners = ['soft', 'hard'] as const;
export type OfferManner = (typeof offerManners)[number];

/** Whole months of rest the forecast counts; half a month and more is a month. */
export const restMonthsOf = (weeks: number): number => Math.round((weeks * 12) / 52);

export const conversionDraft = z.object({
  firstSellingMonth: draft.number,
  earlyReason: draft.text,
  offers: draft.list(
    z.object({
      id: draft.id,
      text: draft.text,
      manner: draft.choice(offerManners),
      communityIds: draft.ids,
      postsPerMonth: draft.number,
      responseShare: draftEstimateAnswer,
    }),
  ),
  sellingCeilingShare: draft.number,
  restWeeks: draft.number,
  pushMonths: draft.number,
  path: z.optional(z.object({ post: draft.text, site: draft.text, manager: draft.text })),
  siteKind: draft.choice(siteKinds),
  siteLeadShare: draftEstimateAnswer,
  attribution: z.optional(z.object({ utm: draft.text, promoCode: draft.text, askedHow: draft.text })),
  guardrails: z.optional(
    z.object({ unfollowLimitShare: draft.number, engagementFloorShare: draft.number, response: draft.text }),
  ),
  judgement: z.optional(
    z.object({
      liftMax: draft.number,
      liftLossShare: draft.number,
      leaverFactor: draft.number,
      cadenceMax: draft.number,
      trustMonths: draft.number,
      trustSpendMonths: draft.number,
      responseExponent: draft.number,
    }),
  ),
});
export type ConversionDraft = z.infer<typeof conversionDraft>;

export const conversionComplete = z.object({
  firstSellingMonth: complete.anyNumber({ min: 1, max: 12, whole: true }),
  earlyReason: complete.anyText,
  offers: z
    .array(
      z.object({
        id: draft.id,
        text: complete.text('offerTextMissing'),
        manner: complete.choice(offerManners, 'offerMannerMissing'),
        communityIds: draft.ids,
        postsPerMonth: complete.number('offerPostsMissing', { max: 300 }),
        responseShare: complete.anyEstimate(bounds.share),
      }),
      'offersMissing',
    )
    .check(z.minLength(1, 'offersMissing')),
  sellingCeilingShare: complete.number('sellingCeilingMissing', { max: 0.9 }),
  restWeeks: complete.anyNumber({ max: 52 }),
  pushMonths: complete.anyNumber({ min: 1, max: 12, whole: true }),
  path: z.optional(z.object({ post: complete.anyText, site: complete.anyText, manager: complete.anyText })),
  siteKind: complete.anyChoice(siteKinds),
  siteLeadShare: complete.anyEstimate(bounds.share),
  attribution: z.optional(z.object({ utm: complete.anyText, promoCode: complete.anyText, askedHow: complete.anyText })),
  guardrails: z.optional(
    z.object({
      unfollowLimitShare: complete.anyNumber(bounds.share),
      engagementFloorShare: complete.anyNumber(bounds.share),
      response: complete.anyText,
    }),
  ),
  judgement: z.optional(
    z.object({
      liftMax: complete.anyNumber({ min: 1, max: 10 }),
      liftLossShare: complete.anyNumber(bounds.share),
      leaverFactor: complete.anyNumber({ max: 20 }),
      cadenceMax: complete.anyNumber({ min: 1, max: 5 }),
      trustMonths: complete.anyNumber({ min: 1, max: 24 }),
      trustSpendMonths: complete.anyNumber({ min: 1, max: 24 }),
      responseExponent: complete.anyNumber({ max: 5 }),
    }),
  ),
});
export type ConversionComplete = z.infer<typeof conversionComplete>;
export type ConversionAnswers = Answered<ConversionComplete>;

export const blankConversion = (): ConversionDraft => ({
  sellingCeilingShare: 0.2,
  siteKind: 'site',
});

export const conversionNeeded = [] as const;
