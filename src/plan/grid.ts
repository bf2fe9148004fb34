import type { CommunityInput } from '#domain/forecast-input.ts';
import { changesWithSelling, sharesBeforeSelling } from '#stages/pillar-shares.ts';
import type { Answers } from '#strategy/cleaning.ts';

export const gridWeeks = 4;

export interface GridRow {
  readonly communityId: string;
  readonly pillarId: string;
  /** Posts in each of the four weeks. */
  readonly weeks: readonly number[];
  readonly total: number;
}

/** Whole numbers that keep the proportions and add up to `total` (largest remainder; earlier entries win a draw). */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const whole = exact.map((value) => Math.floor(value + 1e-9));
  const left = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (whole[index] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((value, index) => value + (lucky.has(index) ? 1 : 0));
}

/** Each pillar's posts spread evenly over the four weeks, so that no week is all of one kind. */
function queueOf(counts: readonly number[]): readonly number[] {
  return counts
    .flatMap((count, pillar) => Array.from({ length: count }, (_, nth) => ({ pillar, place: (nth + 0.5) / count })))
    .toSorted((one, other) => one.place - other.place || one.pillar - other.pillar)
    .map(({ pillar }) => pillar);
}

interface Pillar {
  readonly id: string;
  readonly share: number;
}

function rowsOf({ id, postsPerWeek }: CommunityInput, pillars: readonly Pillar[]): readonly GridRow[] {
  const total = Math.round(postsPerWeek * gridWeeks);
  const counts = apportion(
    total,
    pillars.map(({ share }) => share),
  );
  const queue = queueOf(counts);
  const sizes = apportion(queue.length, [1, 1, 1, 1]);
  const ends = sizes.map((_, week) => sizes.slice(0, week + 1).reduce((sum, size) => sum + size, 0));
  const weekOf = (place: number) => ends.findIndex((end) => place < end);
  return pillars.map((pillar, index) => {
    const weeks = Array.from(
      { length: gridWeeks },
      (_, week) => queue.filter((one, place) => one === index && weekOf(place) === week).length,
    );
    return { communityId: id, pillarId: pillar.id, weeks, total: counts[index] ?? 0 };
  });
}

export interface EditorialGrid {
  /** With selling pillars at their own shares. */
  readonly rows: readonly GridRow[];
  /** Until selling starts, when selling pillars give their posts to the others; undefined where that is the same. */
  readonly beforeSelling: readonly GridRow[] | undefined;
}

type SharedPillar = NonNullable<Answers['content']['pillars']>[number];

/** Pillars nobody has given a share are posted alike. */
function sharedAlike(pillars: readonly SharedPillar[]): readonly SharedPillar[] {
  const noShares = pillars.every(({ shareOfPosts = 0 }) => shareOfPosts === 0);
  return noShares ? pillars.map((pillar) => ({ ...pillar, shareOfPosts: 1 / pillars.length })) : pillars;
}

/** A typical four weeks by community and pillar, before selling starts and after. */
export function editorialGrid(
  answers: Answers,
  communities: readonly CommunityInput[],
  firstSellingMonth: number,
): EditorialGrid {
  const pillars = sharedAlike((answers.content.pillars ?? []).filter(({ id }) => id !== undefined));
  const posting = communities.filter(({ postsPerWeek }) => postsPerWeek > 0);
  const rowsWith = (shares: readonly (number | undefined)[]) => {
    const shared = pillars.map(({ id = '' }, index) => ({ id, share: shares[index] ?? 0 }));
    return posting.flatMap((community) => rowsOf(community, shared));
  };
  return {
    rows: rowsWith(pillars.map(({ shareOfPosts }) => shareOfPosts)),
    beforeSelling:
      changesWithSelling(pillars, firstSellingMonth) && posting.length > 0
        ? rowsWith(sharesBeforeSelling(pillars))
        : undefined,
  };
}
