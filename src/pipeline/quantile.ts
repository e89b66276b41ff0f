/** Linear interpolation between the two nearest of sorted values, as numpy's default; 0 of none. */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) return 0;
  const position = (sorted.length - 1) * p;
  const low = sorted[Math.floor(position)]!;
  const high = sorted[Math.ceil(position)]!;
  return low + (high - low) * (position - Math.floor(position));
}
