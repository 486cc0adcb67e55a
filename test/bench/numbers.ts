/** Median and worst of some milliseconds, in words. */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const worst = sorted.at(-1) ?? Number.NaN;
  return `${median.toFixed(2)} ms (median of ${sorted.length}, worst ${worst.toFixed(2)})`;
}
