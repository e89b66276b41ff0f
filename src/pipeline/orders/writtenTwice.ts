import type { NumberedOrders } from './numberOrders.ts';

/** Orders whose lines all come once more further down, and those of these lines that count. */
export interface WrittenTwice {
  readonly orders: number;
  readonly rows: number;
}

interface LineTests {
  /** Whether so many lines from one on are the same as those from another on. */
  readonly areAlike: (one: number, other: number, lines: number) => boolean;
  /** How many of the lines `[start, end)` count; one that is the same as another in every column may not. */
  readonly count: (start: number, end: number) => number;
}

/** Orders from which on it is no chance. */
const enoughOrders = 3;
/** Their share of those whose number comes again; and of them those of several lines, or beside the same order again. */
const mostly = 0.8;

/**
 * Finds orders that stand in a table once more, line by line, as where exports that overlap were put together; undefined
 * where they do not. A table sorted by article parts orders into single lines that may be alike: these are not beside the
 * same ones again. `starts` are the first rows of tables.
 */
export function findWrittenTwice(
  orders: Pick<NumberedOrders, 'order' | 'count' | 'again' | 'runs'>,
  starts: readonly number[],
  tests: LineTests,
): WrittenTwice | undefined {
  const tally = new AgainTally(orders.count, tests);
  for (const lines of listLines(orders, starts)) tally.add(lines);
  return tally.sumUp();
}

/** Lines `[start, end)` of an order that follow each other; `table` is the first row of their table. */
interface Lines {
  readonly order: number;
  readonly start: number;
  readonly end: number;
  readonly table: number;
}

/** The lines of the orders that come again: nearly all come once. */
function listLines(
  { order, count, again, runs: { firsts } }: Pick<NumberedOrders, 'order' | 'count' | 'again' | 'runs'>,
  starts: readonly number[],
): readonly Lines[] {
  const comesAgain = new Uint8Array(count);
  for (const row of again) if (order[row]! >= 0) comesAgain[order[row]!] = 1;
  const tables = new Set(starts);
  const lines: Lines[] = [];
  for (let run = 0, table = 0; run < firsts.length - 1; ) {
    const start = firsts[run++]!;
    const at = order[start]!;
    if (at < 0 || comesAgain[at] === 0) continue;
    while (starts[table + 1]! <= start) table++;
    for (; run < firsts.length - 1; run++) if (order[firsts[run]!] !== at || tables.has(firsts[run]!)) break;
    lines.push({ order: at, start, end: firsts[run]!, table: starts[table]! });
  }
  return lines;
}

/** Counts the orders that come again. */
class AgainTally {
  readonly #tests: LineTests;
  readonly #first: Int32Array;
  readonly #lines: Int32Array;
  #again = 0;
  #orders = 0;
  #rows = 0;
  #together = 0;
  /** The order that came again last, and where it ended. */
  #above = -1;
  #end = -1;

  constructor(orderCount: number, tests: LineTests) {
    this.#tests = tests;
    this.#first = new Int32Array(orderCount).fill(-1);
    this.#lines = new Int32Array(orderCount);
  }

  /** Adds lines below the others. */
  add({ order, start, end, table }: Lines): void {
    if (this.#first[order]! < table) {
      this.#first[order] = start;
      this.#lines[order] = end - start;
    } else {
      const before = this.#end === start ? this.#above : -1;
      this.#above = order;
      this.#end = end;
      this.#compare(order, start, end, before);
    }
  }

  #compare(order: number, start: number, end: number, before: number): void {
    const { areAlike, count } = this.#tests;
    const counting = count(start, end);
    if (counting === 0) return;
    this.#again++;
    const lines = end - start;
    if (lines !== this.#lines[order] || !areAlike(this.#first[order]!, start, lines)) return;
    this.#orders++;
    this.#rows += counting;
    if (lines > 1 || (before >= 0 && this.#isBeside(order, before))) this.#together++;
  }

  #isBeside(order: number, other: number): boolean {
    const [first, lines] = [this.#first, this.#lines];
    return first[other]! + lines[other]! === first[order]! || first[order]! + lines[order]! === first[other]!;
  }

  sumUp(): WrittenTwice | undefined {
    const [orders, together] = [this.#orders, this.#together];
    const isNoChance = orders >= enoughOrders && orders >= mostly * this.#again;
    return isNoChance && together >= mostly * orders ? { orders, rows: this.#rows } : undefined;
  }
}
