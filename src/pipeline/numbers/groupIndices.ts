/** Items by key, keys in order of first appearance. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Indices by key, keys in order of first appearance. */
export const groupIndices = (keys: readonly string[]): Map<string, number[]> =>
  groupBy(keys.keys(), (i) => keys[i]!);

/** The customers of each of `segmentCount` segments, ascending; `segment` gives that of customer i, -1 for none. */
export function groupMembers(segment: Int32Array, segmentCount: number): readonly Int32Array[] {
  const sizes = new Int32Array(segmentCount);
  // By index, which takes half as long as `for of` takes over a typed array.
  for (let i = 0; i < segment.length; i++) if (segment[i]! >= 0) sizes[segment[i]!]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(segmentCount);
  for (let i = 0; i < segment.length; i++) {
    const s = segment[i]!;
    if (s < 0) continue;
    members[s]![filled[s]!++] = i;
  }
  return members;
}
