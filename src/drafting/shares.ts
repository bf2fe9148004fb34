/** Bounds of one pillar's share of posts, and of all pillars about the product together. */
const leastShare = 0.1;
const mostShare = 0.4;
export const mostOfProduct = 0.3;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Parts of `total` in proportion to the weights, each within the bounds. */
function within(weights: readonly number[], total: number): readonly number[] {
  const clamped = (factor: number) =>
    weights.map((weight) => Math.min(mostShare, Math.max(leastShare, factor * weight)));
  let [low, high] = [0, 1 / Math.min(...weights)];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sum(clamped(middle)) < total) low = middle;
    else high = middle;
  }
  return clamped(high);
}

/** Whole percents that add up to `total` per cent: what is left goes to those that lost most by rounding. */
function inPercents(shares: readonly number[], total: number): readonly number[] {
  const whole = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const lost = shares.map((share, place) => ({ place, rest: share * 100 - (whole[place] ?? 0) }));
  const left = Math.round(total) - sum(whole);
  const raised = new Set(
    lost
      .toSorted((one, other) => other.rest - one.rest || one.place - other.place)
      .slice(0, left)
      .map(({ place }) => place),
  );
  return whole.map((percent, place) => (raised.has(place) ? percent + 1 : percent));
}

export interface Weighed {
  readonly weight: number;
  readonly isAboutProduct: boolean;
}

/** Whether so many pillars can share the whole within their bounds. */
export const canShare = (aboutProduct: number, others: number): boolean =>
  others * mostShare + (aboutProduct > 0 ? mostOfProduct : 0) >= 1 - 1e-9;

/**
 * Shares of posts 0…1 that add up to 1: in proportion to the weights, each 10…40 %, pillars about the product together at most
 * 30 %, in whole percents. Callers see to it that `canShare` holds.
 */
export function pillarShares(pillars: readonly Weighed[]): {
  readonly shares: readonly number[];
  readonly isProductHeld: boolean;
} {
  const weights = pillars.map(({ weight }) => Math.max(weight, 0.1));
  const free = within(weights, 1);
  const ofProduct = sum(free.filter((_, place) => pillars[place]?.isAboutProduct));
  const isHeld = ofProduct > mostOfProduct + 1e-9;
  if (!isHeld) {
    const percents = inPercents(free, 100);
    const product = sum(percents.filter((_, place) => pillars[place]?.isAboutProduct));
    if (product <= 100 * mostOfProduct)
      return { shares: percents.map((percent) => percent / 100), isProductHeld: false };
  }
  const part = (isAboutProduct: boolean, total: number) => {
    const places = pillars.flatMap((pillar, place) => (pillar.isAboutProduct === isAboutProduct ? [place] : []));
    const shares = inPercents(
      within(
        places.map((place) => weights[place] ?? 0.1),
        total,
      ),
      100 * total,
    );
    return places.map((place, index) => [place, (shares[index] ?? 0) / 100] as const);
  };
  const parts = new Map([...part(true, mostOfProduct), ...part(false, 1 - mostOfProduct)]);
  return { shares: pillars.map((_, place) => parts.get(place) ?? 0), isProductHeld: true };
}
