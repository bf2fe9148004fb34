/** Middles of labels of the given heights, as near to where they are wanted as they can stand without touching. */
export function apart(
  wanted: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const labels = wanted
    .map((middle, index) => ({ index, height: heights[index] ?? 0, top: middle - (heights[index] ?? 0) / 2 }))
    .toSorted((one, other) => one.top - other.top);
  let free = from;
  for (const label of labels) {
    label.top = Math.max(label.top, free);
    free = label.top + label.height;
  }
  let end = to;
  for (const label of labels.toReversed()) {
    label.top = Math.min(label.top, end - label.height);
    end = label.top;
  }
  return labels.toSorted((one, other) => one.index - other.index).map(({ top, height }) => top + height / 2);
}
