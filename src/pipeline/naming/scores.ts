/**
 * Scores customers 1 to 5 on one figure: 1 + floor(5 x share of customers strictly worse).
 * Equal values get equal scores; a column with one value gives 3 throughout.
 * A score above s means that the worst ceil(s n / 5) customers are strictly worse, so four thresholds suffice.
 * @param sorted the values in ascending order, where they are known
 */
export function scoreCustomers(
  values: Float64Array,
  better: 'higher' | 'lower',
  sorted: Float64Array = values.slice().sort(),
): Float64Array {
  if (sorted[0] === sorted.at(-1)) return new Float64Array(values.length).fill(3);
  const counts = [1, 2, 3, 4].map((s) => Math.ceil((s * sorted.length) / 5));
  if (better === 'higher') {
    const thresholds = counts.map((count) => sorted[count - 1]!);
    return values.map((value) => 1 + countWhere(thresholds, (threshold) => value > threshold));
  }
  const thresholds = counts.map((count) => sorted[sorted.length - count]!);
  return values.map((value) => 1 + countWhere(thresholds, (threshold) => value < threshold));
}

function countWhere(values: readonly number[], holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count++;
  return count;
}
