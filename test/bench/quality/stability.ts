/** Adjusted Rand index of two labellings of the same things: 1 where they agree, about 0 where they are unrelated. */
export function adjustedRandIndex(a: Int32Array, b: Int32Array): number {
  const cells = countPairs(Array.from(a, (label, i) => `${label} ${b[i]}`));
  const rows = countPairs([...a]);
  const columns = countPairs([...b]);
  const expected = (rows * columns) / ((a.length * (a.length - 1)) / 2);
  const largest = (rows + columns) / 2;
  return largest === expected ? 1 : (cells - expected) / (largest - expected);
}

/** Pairs of things that share their label. */
function countPairs(labels: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
