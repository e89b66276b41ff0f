/** The place in `[start, end)` of the first of ascending values that is not below `least`; `end` where all are. */
export function firstFrom(ascending: Uint32Array, least: number, start = 0, end = ascending.length): number {
  let [from, to] = [start, end];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
