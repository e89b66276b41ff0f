/**
 * The customers of each of `segmentCount` segments; `segment` gives that of customer i.
 * @param order all customers in the order in which they are to be; ascending without it
 */
export function groupMembers(
  segment: Int32Array,
  segmentCount: number,
  order?: Uint32Array,
): readonly Int32Array[] {
  const sizes = new Int32Array(segmentCount);
  for (const s of segment) sizes[s]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(segmentCount);
  for (let at = 0; at < segment.length; at++) {
    const i = order === undefined ? at : order[at]!;
    const s = segment[i]!;
    members[s]![filled[s]!++] = i;
  }
  return members;
}
