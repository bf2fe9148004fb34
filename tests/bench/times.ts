/** Prints the median and the 95th percentile of times in ms; answers the median. */
export function showTimes(what: string, times: readonly number[]): number {
  const inOrder = times.toSorted((one, other) => one - other);
  const at = (share: number) => inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0;
  const [median, p95] = [at(0.5), at(0.95)].map((ms) => ms.toFixed(1).padStart(7));
  console.log(`${what.padEnd(48)} median ${median} ms   p95 ${p95} ms`);
  return at(0.5);
}
