import * as z from 'zod/mini';
import { bounds, complete, draft } from '../answer-kinds.ts';
import type { Answered } from '../card.ts';

export const pillarKinds = ['teaches', 'inspires', 'bringsTogether', 'proves', 'sells'] as const;
export type PillarKind = (typeof pillarKinds)[number];

export const formats = [
  'post',
  'longRead',
  'carousel',
  'shortVideo',
  'longVideo',
  'story',
  'live',
  'poll',
  'podcast',
] as const;
export type ContentFormat = (typeof formats)[number];

const videoFormats: ReadonlySet<ContentFormat> = new Set(['shortVideo', 'longVideo', 'live']);

/** What somebody has to shoot. */
export const isVideo = (format: ContentFormat): boolean => videoFormats.has(format);

/** Hours one piece takes when nobody has measured it yet: a judgement, shown as such and editable. */
export const usualHoursPerPiece: Readonly<Record<ContentFormat, number>> = {
  post: 2,
  longRead: 6,
  carousel: 3,
  shortVideo: 4,
  longVideo: 12,
  story: 0.5,
  live: 4,
  poll: 0.5,
  podcast: 8,
};

/** What there is to make posts from. */
export const materials = ['photos', 'filming', 'faces', 'nothing'] as const;
export type Material = (typeof materials)[number];

export const shooters = ['own', 'contractor'] as const;
export type Shooter = (typeof shooters)[number];

/** How a reader is spoken to in Russian: ты or вы. */
export const addresses = ['informal', 'formal'] as const;
export type Address = (typeof addresses)[number];

const byCommunity = z.optional(z.record(draft.id, draft.number));
const byFormat = z.optional(z.partialRecord(z.enum(formats), draft.number));

export const contentDraft = z.object({
  pillars: draft.list(
    z.object({
      id: draft.id,
      name: draft.text,
      problemIds: draft.ids,
      kind: draft.choice(pillarKinds),
      shareOfPosts: draft.number,
      formats: draft.choices(formats),
      topics: draft.text,
    }),
  ),
  postsPerWeek: byCommunity,
  hoursPerPiece: byFormat,
  linkPostShare: draft.number,
  material: draft.choices(materials),
  shooter: draft.choice(shooters),
  voice: draft.text,
  address: draft.choice(addresses),
  brandFile: draft.text,
  liked: draft.text,
  disliked: draft.text,
});
export type ContentDraft = z.infer<typeof contentDraft>;

/** Shares of one whole, compared in hundredths of a percent so that 33.33 + 33.33 + 33.34 passes. */
const sharesMakeWhole = z.superRefine<readonly { shareOfPosts: unknown }[]>((pillars, context) => {
  const shares = pillars.map((pillar) => pillar.shareOfPosts);
  if (shares.some((share) => typeof share !== 'number')) return;
  const total = shares.reduce<number>((sum, share) => sum + Number(share), 0);
  if (Math.abs(total - 1) > 0.0051) context.addIssue({ code: 'custom', message: 'sharesNotWhole' });
});

export const contentComplete = z.object({
  pillars: z
    .array(
      z.object({
        id: draft.id,
        name: complete.text('pillarNameMissing'),
        problemIds: draft.ids,
        kind: complete.choice(pillarKinds, 'pillarKindMissing'),
        shareOfPosts: complete.number('pillarShareMissing', bounds.share),
        formats: draft.choices(formats),
        topics: complete.anyText,
      }),
      'pillarsMissing',
    )
    .check(z.minLength(1, 'pillarsMissing'), sharesMakeWhole),
  postsPerWeek: z.optional(z.record(draft.id, complete.anyNumber({ max: 200 }))),
  hoursPerPiece: z.optional(z.partialRecord(z.enum(formats), complete.anyNumber({ max: 500 }))),
  linkPostShare: complete.number('linkPostShareMissing', bounds.share),
  material: draft.choices(materials),
  shooter: complete.anyChoice(shooters),
  voice: complete.anyText,
  address: complete.anyChoice(addresses),
  brandFile: complete.anyText,
  liked: complete.anyText,
  disliked: complete.anyText,
});
export type ContentComplete = z.infer<typeof contentComplete>;
export type ContentAnswers = Answered<ContentComplete>;

export const blankContent = (): ContentDraft => ({ linkPostShare: 0.25 });

export const contentNeeded = [] as const;
