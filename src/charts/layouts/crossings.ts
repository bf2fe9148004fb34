interface Crossing {
  /** Between which places of the list, as 2.5 for halfway from the third to the fourth. */
  readonly at: number;
  readonly isRising: boolean;
}

/** Where a list of values crosses zero: at the first zero, or between two values by their proportion. */
export function zeroCrossings(values: readonly number[]): readonly Crossing[] {
  const crossings: Crossing[] = [];
  let last = -1;
  values.forEach((value, place) => {
    if (!value) return;
    const before = values[last];
    if (before !== undefined && before > 0 !== value > 0) {
      const share = place - last === 1 ? 1 / (1 + Math.abs(value) / Math.abs(before)) : 1;
      crossings.push({ at: last + share, isRising: value > 0 });
    }
    last = place;
  });
  return crossings;
}
