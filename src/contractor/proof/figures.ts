import type { Post } from '#tracking/tables/posts.ts';

/** Of all posts: the least, the middle and the most. */
export interface Range {
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

export interface ProofFigures {
  readonly posts: readonly Post[];
  readonly days: number;
  /** Reactions, comments and shares of a post ÷ members, and ÷ its views. */
  readonly byMembers: Range | undefined;
  readonly byViews: Range | undefined;
  readonly viewsPerMember: number | undefined;
  readonly commentsPerReaction: number | undefined;
  /** Standard deviation ÷ mean: 0 where every post gets the same. */
  readonly reactionSpread: number | undefined;
  readonly viewSpread: number | undefined;
  readonly postsPerWeek: number;
  readonly longestGapDays: number;
  /** Weeks without a post between the first and the last. */
  readonly deadWeeks: number;
  readonly weeks: number;
  /** Posts that got several times what the middle one got. */
  readonly spikes: readonly Post[];
}

/** How often a post has to get the middle one's engagement to stand out. */
const spikeFactor = 3;
const dayMs = 86_400_000;
const daysPerWeek = 7;

export const middleOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

/** What people did with a post; undefined where none of it is shown. */
export function engagementOf({ reactions, comments, shares }: Post): number | undefined {
  const parts = known([reactions, comments, shares]);
  return parts.length === 0 ? undefined : total(parts);
}

function rangeOf(values: readonly number[]): Range | undefined {
  if (values.length === 0) return undefined;
  return { least: Math.min(...values), middle: middleOf(values), most: Math.max(...values) };
}

function spreadOf(values: readonly number[]): number | undefined {
  const mean = total(values) / values.length;
  if (values.length < 2 || mean === 0) return undefined;
  return Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / values.length) / mean;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** What the public figures say by themselves; posts are oldest first. */
export function figuresOf(posts: readonly Post[], members: number | undefined): ProofFigures {
  const done = posts.flatMap((post) => {
    const engagement = engagementOf(post);
    return engagement === undefined ? [] : [{ post, engagement }];
  });
  const viewed = done.flatMap(({ post, engagement }) =>
    post.views === undefined || post.views === 0 ? [] : [engagement / post.views],
  );
  const middle = middleOf(done.map(({ engagement }) => engagement));
  const views = known(posts.map((post) => post.views));
  const paired = posts.filter(({ reactions, comments }) => reactions !== undefined && comments !== undefined);
  const reactions = total(paired.map((post) => post.reactions ?? 0));
  const gaps = posts.slice(1).map(({ day }, index) => daysBetween(posts[index]?.day ?? day, day));
  const days = total(gaps) + 1;
  const perMember = members !== undefined && members > 0 ? members : undefined;
  return {
    posts,
    days,
    byMembers: perMember === undefined ? undefined : rangeOf(done.map(({ engagement }) => engagement / perMember)),
    byViews: rangeOf(viewed),
    viewsPerMember: perMember === undefined || views.length === 0 ? undefined : middleOf(views) / perMember,
    commentsPerReaction: reactions === 0 ? undefined : total(paired.map((post) => post.comments ?? 0)) / reactions,
    reactionSpread: spreadOf(known(posts.map((post) => post.reactions))),
    viewSpread: spreadOf(views),
    postsPerWeek: (posts.length / days) * daysPerWeek,
    longestGapDays: Math.max(0, ...gaps),
    deadWeeks: total(gaps.map((gap) => Math.floor(Math.max(0, gap - 1) / daysPerWeek))),
    weeks: Math.ceil(days / daysPerWeek),
    spikes: done.filter(({ engagement }) => middle > 0 && engagement > middle * spikeFactor).map(({ post }) => post),
  };
}
