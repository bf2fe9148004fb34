import type { Benchmark } from '#domain/benchmarks.ts';
import { engagementOf, type ProofFigures } from './figures.ts';

/** Fewer posts than this say nothing for sure. */
export const postsMin = 8;

/** What is worth a question, in the order it is asked: the first six can also come of bought activity, and of much else. */
export const signIds = [
  'evenReactions',
  'noComments',
  'aboveViews',
  'evenViews',
  'farAbove',
  'farBelow',
  'spikes',
  'deadWeeks',
] as const;
export type SignId = (typeof signIds)[number];

/** Where a figure becomes worth a question: judgements, and said to be such. */
export const marks = {
  /** People never react alike: below this spread the figures look made. */
  evenReactionSpread: 0.1,
  evenViewSpread: 0.05,
  /** One comment to two hundred reactions, once there are enough reactions to tell. */
  commentsPerReaction: 0.005,
  reactionsMin: 500,
  /** More people acted than a third of those who saw it. */
  engagementPerView: 1 / 3,
  /** Times the high end of the benchmark, and part of its low end. */
  farAbove: 3,
  farBelow: 1 / 3,
  deadWeeks: 2,
} as const;

/** Questions the figures raise; none while there are too few posts. */
export function signsOf(figures: ProofFigures, benchmark: Benchmark | undefined): readonly SignId[] {
  return figures.posts.length < postsMin ? [] : signIds.filter((id) => isSeen[id](figures, benchmark));
}

const reactionsIn = ({ posts }: ProofFigures): number => posts.reduce((sum, { reactions = 0 }) => sum + reactions, 0);

const isSeen: Readonly<Record<SignId, (figures: ProofFigures, benchmark: Benchmark | undefined) => boolean>> = {
  evenReactions: (figures) =>
    figures.reactionSpread !== undefined &&
    figures.reactionSpread < marks.evenReactionSpread &&
    reactionsIn(figures) >= marks.reactionsMin,
  noComments: (figures) =>
    figures.commentsPerReaction !== undefined &&
    figures.commentsPerReaction < marks.commentsPerReaction &&
    reactionsIn(figures) >= marks.reactionsMin,
  aboveViews: ({ posts }) =>
    posts.some((post) => {
      const engagement = engagementOf(post) ?? 0;
      return post.views !== undefined && engagement > post.views * marks.engagementPerView;
    }),
  evenViews: ({ viewSpread }) => viewSpread !== undefined && viewSpread < marks.evenViewSpread,
  farAbove: ({ byMembers }, benchmark) =>
    byMembers !== undefined && benchmark !== undefined && byMembers.middle > benchmark.high * marks.farAbove,
  farBelow: ({ byMembers }, benchmark) =>
    byMembers !== undefined && benchmark !== undefined && byMembers.middle < benchmark.low * marks.farBelow,
  spikes: ({ spikes }) => spikes.length > 0,
  deadWeeks: ({ deadWeeks }) => deadWeeks >= marks.deadWeeks,
};
