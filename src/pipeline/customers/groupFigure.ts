import type { Figure } from './customerFigures.ts';
import { countMembers } from './groupMembers.ts';

/** The values of a figure in each of `segmentCount` segments, ascending; `segment` gives that of customer i. */
export function groupFigure(
  { values, order }: Figure,
  segment: Int32Array,
  segmentCount: number,
): readonly Float64Array[] {
  const grouped = Array.from(countMembers(segment, segmentCount), (size) => new Float64Array(size));
  const filled = new Int32Array(segmentCount);
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    const s = segment[i]!;
    grouped[s]![filled[s]!++] = values[i]!;
  }
  return grouped;
}
