/** Orders whose lines all come once more further down, and these lines. */
export interface WrittenTwice {
  readonly orders: number;
  readonly rows: number;
}

/** Orders from which on it is no chance, and their share of those whose number comes again. */
const enoughOrders = 3;
const nearlyAll = 0.8;
/** Share of them that have several lines, or stand beside the same order again. */
const mostlyTogether = 0.8;

/**
 * Finds orders that stand in a table once more, line by line, as where exports that overlap were put together; undefined
 * where they do not. A table sorted by article parts orders into single lines that may be alike: these are not beside the
 * same ones again. `starts` are the first rows of tables; `order` is below 0 for a row without one.
 */
export function findWrittenTwice(
  order: Int32Array,
  orderCount: number,
  starts: readonly number[],
  areAlike: (one: number, other: number) => boolean,
): WrittenTwice | undefined {
  const first = new Int32Array(orderCount).fill(-1);
  const lines = new Int32Array(orderCount);
  const begins = new Set(starts);
  const isBeside = (at: number, other: number) =>
    first[other]! + lines[other]! === first[at]! || first[at]! + lines[at]! === first[other]!;
  let again = 0;
  let orders = 0;
  let rows = 0;
  let together = 0;
  let table = 0;
  /** The order that came again right above; below 0 where none did. */
  let above = -1;
  for (let start = 0, end = 1; start < order.length; start = end++) {
    const at = order[start]!;
    while (end < order.length && order[end] === at && !begins.has(end)) end++;
    if (begins.has(start)) table = start;
    const before = above;
    above = -1;
    if (at < 0) continue;
    if (first[at]! < table) {
      first[at] = start;
      lines[at] = end - start;
      continue;
    }
    again++;
    above = at;
    if (end - start !== lines[at]) continue;
    let line = start;
    while (line < end && areAlike(first[at]! + line - start, line)) line++;
    if (line < end) continue;
    orders++;
    rows += end - start;
    if (end - start > 1 || (before >= 0 && isBeside(at, before))) together++;
  }
  const isNoChance = orders >= enoughOrders && orders >= nearlyAll * again;
  return isNoChance && together >= mostlyTogether * orders ? { orders, rows } : undefined;
}
