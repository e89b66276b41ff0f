import type { Figure } from './customerFigures.ts';

/** The values of a figure in each segment, ascending; `segment` gives that of customer i, `members` are those of each. */
export function groupFigure(
  { values, order }: Figure,
  segment: Int32Array,
  members: readonly Int32Array[],
): readonly Float64Array[] {
  const grouped = members.map(({ length }) => new Float64Array(length));
  const filled = new Int32Array(members.length);
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    const s = segment[i]!;
    grouped[s]![filled[s]!++] = values[i]!;
  }
  return grouped;
}
