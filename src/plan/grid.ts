import type { CommunityInput } from '#domain/forecast-input.ts';
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

/** A typical four weeks by community and pillar; pillars without shares are posted alike. */
export function editorialGrid(answers: Answers, communities: readonly CommunityInput[]): readonly GridRow[] {
  const named = (answers.content.pillars ?? []).flatMap(({ id, shareOfPosts }) =>
    id === undefined ? [] : [{ id, share: shareOfPosts ?? 0 }],
  );
  const noShares = named.every(({ share }) => share === 0);
  const pillars = noShares ? named.map((pillar) => ({ ...pillar, share: 1 })) : named;
  return communities.filter(({ postsPerWeek }) => postsPerWeek > 0).flatMap((community) => rowsOf(community, pillars));
}
