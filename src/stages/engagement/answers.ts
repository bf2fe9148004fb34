import * as z from 'zod/mini';
import { tacticKinds } from '#domain/tactic.ts';
import { bounds, complete, draft, draftEstimateAnswer } from '../answer-kinds.ts';
import type { Answered } from '../card.ts';

export const engagementDraft = z.object({
  tactics: draft.list(
    z.object({
      id: draft.id,
      kind: draft.choice(tacticKinds),
      name: draft.text,
      months: draft.months,
      communityIds: draft.ids,
      upliftShare: draftEstimateAnswer,
      costMinorPerMonth: draft.number,
      hoursPerMonth: draft.number,
      problemId: draft.idRef,
      stopRule: draft.text,
    }),
  ),
  answerTimeHours: draft.number,
  moderationHoursPerWeek: draft.number,
});
export type EngagementDraft = z.infer<typeof engagementDraft>;

export const engagementComplete = z.object({
  tactics: z
    .array(
      z.object({
        id: draft.id,
        kind: complete.choice(tacticKinds, 'tacticKindMissing'),
        name: complete.anyText,
        months: complete.months('tacticMonthsMissing'),
        communityIds: draft.ids,
        upliftShare: complete.anyEstimate({ max: 20 }),
        costMinorPerMonth: complete.anyNumber(bounds.money),
        hoursPerMonth: complete.anyNumber({ max: 1000 }),
        problemId: draft.idRef,
        stopRule: complete.anyText,
      }),
      'tacticsMissing',
    )
    .check(z.minLength(1, 'tacticsMissing')),
  answerTimeHours: complete.number('answerTimeMissing', { max: 720 }),
  moderationHoursPerWeek: complete.anyNumber({ max: 500 }),
});
export type EngagementComplete = z.infer<typeof engagementComplete>;
export type EngagementAnswers = Answered<EngagementComplete>;

export const blankEngagement = (): EngagementDraft => ({});

export const engagementNeeded = [] as const;
