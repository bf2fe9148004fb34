import * as z from 'zod/mini';
import { complete, draft } from '../answer-kinds.ts';
import type { Answered } from '../card.ts';

/** How far a problem lies from the product. */
export const distances = ['product', 'use', 'life'] as const;
export type Distance = (typeof distances)[number];

/** Where a problem was heard; a guess is said to be one. */
export const evidenceKinds = ['interviews', 'reviews', 'comments', 'searches', 'support', 'guess'] as const;
export type Evidence = (typeof evidenceKinds)[number];

export const audienceDraft = z.object({
  segments: draft.list(z.object({ id: draft.id, name: draft.text, whereTheyTalk: draft.text })),
  problems: draft.list(
    z.object({
      id: draft.id,
      text: draft.text,
      segmentId: draft.idRef,
      frequency: draft.number,
      severity: draft.number,
      distance: draft.choice(distances),
      evidence: draft.choices(evidenceKinds),
      workaround: draft.text,
    }),
  ),
  idea: draft.text,
  refusals: draft.text,
  difference: draft.text,
  rivals: draft.list(z.object({ id: draft.id, name: draft.text, url: draft.text })),
});
export type AudienceDraft = z.infer<typeof audienceDraft>;

const oneToFive = { min: 1, max: 5, whole: true };

export const audienceComplete = z.object({
  segments: z
    .array(
      z.object({ id: draft.id, name: complete.text('segmentNameMissing'), whereTheyTalk: complete.anyText }),
      'segmentsMissing',
    )
    .check(z.minLength(1, 'segmentsMissing')),
  problems: z
    .array(
      z.object({
        id: draft.id,
        text: complete.text('problemTextMissing'),
        segmentId: draft.idRef,
        frequency: complete.number('frequencyMissing', oneToFive),
        severity: complete.number('severityMissing', oneToFive),
        distance: complete.choice(distances, 'distanceMissing'),
        evidence: z.array(z.enum(evidenceKinds), 'evidenceMissing').check(z.minLength(1, 'evidenceMissing')),
        workaround: complete.anyText,
      }),
      'problemsMissing',
    )
    .check(z.minLength(1, 'problemsMissing')),
  idea: complete.text('ideaMissing'),
  refusals: complete.anyText,
  difference: complete.anyText,
  rivals: z.optional(z.array(z.object({ id: draft.id, name: complete.anyText, url: complete.anyText }))),
});
export type AudienceComplete = z.infer<typeof audienceComplete>;
export type AudienceAnswers = Answered<AudienceComplete>;

export const blankAudience = (): AudienceDraft => ({});

export const audienceNeeded = ['problems.0.text', 'idea'] as const;
