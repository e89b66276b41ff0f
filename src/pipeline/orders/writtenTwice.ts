/** Orders whose lines all come once more further down, and those of these lines that count. */
export interface WrittenTwice {
  readonly orders: number;
  readonly rows: number;
}

interface LineTests {
  readonly areAlike: (one: number, other: number) => boolean;
  /** Whether a line counts; one that is the same as another in every column may not. */
  readonly counts: (line: number) => boolean;
}

/** Orders from which on it is no chance. */
const enoughOrders = 3;
/** Their share of those whose number comes again; and of them those of several lines, or beside the same order again. */
const mostly = 0.8;

/**
 * Finds orders that stand in a table once more, line by line, as where exports that overlap were put together; undefined
 * where they do not. A table sorted by article parts orders into single lines that may be alike: these are not beside the
 * same ones again. `starts` are the first rows of tables; `order` is below 0 for a row without one.
 */
export function findWrittenTwice(
  order: Int32Array,
  orderCount: number,
  starts: readonly number[],
  { areAlike, counts }: LineTests,
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
    above = at;
    let counting = 0;
    for (let line = start; line < end; line++) counting += Number(counts(line));
    if (counting === 0) continue;
    again++;
    if (end - start !== lines[at]) continue;
    let line = start;
    while (line < end && areAlike(first[at]! + line - start, line)) line++;
    if (line < end) continue;
    orders++;
    rows += counting;
    if (end - start > 1 || (before >= 0 && isBeside(at, before))) together++;
  }
  const isNoChance = orders >= enoughOrders && orders >= mostly * again;
  return isNoChance && together >= mostly * orders ? { orders, rows } : undefined;
}
