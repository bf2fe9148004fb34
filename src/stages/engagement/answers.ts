import * as z from 'zod/mini';
import { tacticKinds } from '#domain/tactic.ts';
import { bounds, complete, draft, draftEstimateAnswer } from '../answer-kinds.ts';
import type { Answered } from '../card.ts';

/** What only the client answers in public. */
export const ownerTopics = ['prices', 'complaints', 'health', 'law'] as const;
export type OwnerTopic = (typeof ownerTopics)[number];

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
  approver: draft.text,
  standIn: draft.text,
  approvalDays: draft.number,
  ownerTopics: draft.choices(ownerTopics),
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
  approver: complete.anyText,
  standIn: complete.anyText,
  approvalDays: complete.anyNumber({ min: 1, max: 30, whole: true }),
  ownerTopics: draft.choices(ownerTopics),
});
export type EngagementComplete = z.infer<typeof engagementComplete>;
export type EngagementAnswers = Answered<EngagementComplete>;

export const blankEngagement = (): EngagementDraft => ({});

export const engagementNeeded = [] as const;
