import type { Transactions } from '../reading/transactions.ts';
import { dayOf } from '../time/calendar.ts';
import { type KnownMatches, listSpells, type Spell } from './spells.ts';

/** What returns take back; all are rows of the transactions. */
export interface MatchedReturns extends KnownMatches {
  /** When the rows counted that did not always: from day to day, as later returns were not known. */
  readonly spells: readonly Spell[];
}

/** Rows, ascending. Where amounts are those of orders, an order's first row stands for it. */
export interface RowsToMatch {
  readonly purchases: Uint32Array;
  readonly returns: Uint32Array;
}

/** Lines of one customer, article and price, by time. */
interface AlikeLines {
  readonly purchases: readonly number[];
  readonly returns: readonly number[];
}

/**
 * Finds the purchase that each return takes back: of the same customer, article (where a column has it), price and
 * quantity, the nearest before it in time, each once. Returns that are left over bring back a part of a purchase, as
 * shops book it: of the nearest before it of which so many units are left. The order of the rows matters for those of
 * one moment alone.
 *
 * Of purchases it keeps those alone that some return may be of, which takes a look at all returns before.
 */
export function matchReturns(transactions: Transactions, rows: RowsToMatch): MatchedReturns {
  const unitsOf = measureUnits(transactions);
  const purchaseOf = new Map<number, number>();
  const cancelled = new Set<number>();
  const spells: Spell[] = [];
  for (const lines of gatherAlike(transactions, rows)) {
    const { date } = transactions;
    const days = matchByDay({ ...sortByTime(lines, date), date, unitsOf });
    const last = days.at(-1);
    if (last === undefined) continue;
    for (const [returned, purchase] of last.purchaseOf) purchaseOf.set(returned, purchase);
    for (const purchase of last.cancelled) cancelled.add(purchase);
    for (const spell of listSpells(days)) spells.push(spell);
  }
  return { purchaseOf, cancelled, spells };
}

/** What was known of lines at the end of each day on which some of them came back. */
function matchByDay(lines: TimedLines): (KnownMatches & { readonly day: number })[] {
  const { returns, purchases, date } = lines;
  const dayOfRow = (row: number) => dayOf(date[row]!);
  const whole = matchWhole(lines);
  const isWhole = new Set(whole.map(([returned]) => returned));
  const parts = returns.filter((row) => !isWhole.has(row));
  return [...new Set(returns.map(dayOfRow))].map((day) => {
    const known = whole.filter(([returned]) => dayOfRow(returned) <= day);
    const cancelled = new Set(known.map(([, purchase]) => purchase));
    const rest = {
      ...lines,
      returns: parts.filter((row) => dayOfRow(row) <= day),
      purchases: purchases.filter((row) => !cancelled.has(row)),
    };
    const purchaseOf = new Map(known);
    for (const { returned, purchase, left } of matchParts(rest)) {
      purchaseOf.set(returned, purchase);
      if (left === 0) cancelled.add(purchase);
    }
    return { day, purchaseOf, cancelled };
  });
}

type Measure = (row: number) => number;

/** What is not units of a price is one. */
const measureUnits = ({ quantity }: Transactions): Measure =>
  quantity === undefined ? () => 1 : (row) => Math.abs(quantity[row]!);

interface GatheredLines extends AlikeLines {
  readonly purchases: number[];
  readonly returns: number[];
}

/** Every return that has a customer, and each purchase that some of them may be of. */
function gatherAlike(transactions: Transactions, { purchases, returns }: RowsToMatch): readonly AlikeLines[] {
  const { customer, customerIds } = transactions;
  const returning = new Uint8Array(customerIds.length);
  const table = new LineTable(transactions, returns.length);
  const lines: GatheredLines[] = [];
  for (const row of returns) {
    if (customer[row]! < 0) continue;
    returning[customer[row]!] = 1;
    const line = table.add(row);
    if (line === lines.length) lines.push({ purchases: [], returns: [] });
    lines[line]!.returns.push(row);
  }
  // By index, which takes half as long as `for of` takes over a typed array.
  for (let at = 0; at < purchases.length; at++) {
    const row = purchases[at]!;
    if (returning[customer[row]!] === 1) lines[table.find(row)]?.purchases.push(row);
  }
  return lines;
}

/** Numbers lines that are alike in customer, article and price, by an open-addressing hash table. */
class LineTable {
  /** A row of each line. */
  readonly #rows: number[] = [];
  /** Line + 1; 0 where the slot is free. */
  readonly #slots: Int32Array;
  readonly #customer: Int32Array;
  readonly #article: Int32Array | undefined;
  readonly #money: Float64Array;

  constructor({ customer, article, price, amount }: Transactions, most: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * most + 1)));
    this.#customer = customer;
    this.#article = article;
    this.#money = price ?? amount;
  }

  /** The line of a row; -1 where it is none. */
  find(row: number): number {
    return this.#slots[this.#findSlot(row)]! - 1;
  }

  /** The line of a row, which is the next one where it is new. */
  add(row: number): number {
    const slot = this.#findSlot(row);
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#rows.push(row);
    return this.#slots[slot]! - 1;
  }

  #findSlot(row: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hash(row) & mask;
    while (this.#slots[slot] !== 0 && !this.#isAlike(row, this.#rows[this.#slots[slot]! - 1]!))
      slot = (slot + 1) & mask;
    return slot;
  }

  #hash(row: number): number {
    const cents = (100 * Math.abs(this.#money[row]!)) | 0;
    const mixed = Math.imul(this.#customer[row]! ^ Math.imul(cents, 0x9e3779b1), 0x85ebca6b);
    const hash = Math.imul(mixed ^ (mixed >>> 15) ^ (this.#article?.[row] ?? 0), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  }

  #isAlike(row: number, other: number): boolean {
    return (
      this.#customer[row] === this.#customer[other] &&
      this.#article?.[row] === this.#article?.[other] &&
      Math.abs(this.#money[row]!) === Math.abs(this.#money[other]!)
    );
  }
}

/** The value of a key, which begins as an empty list. */
function listOf(map: Map<number, number[]>, key: number): number[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}

interface TimedLines extends AlikeLines {
  readonly date: Float64Array;
  readonly unitsOf: Measure;
}

/** Without the returns of an unknown moment. */
function sortByTime({ purchases, returns }: AlikeLines, date: Float64Array): AlikeLines {
  const sort = (rows: readonly number[]) => rows.toSorted((one, other) => date[one]! - date[other]!);
  return { purchases: sort(purchases), returns: sort(returns.filter((row) => !Number.isNaN(date[row]!))) };
}

/** Pairs of a return and a purchase of as many units: the last one before that is still open. */
function matchWhole({ purchases, returns, date, unitsOf }: TimedLines): [number, number][] {
  const matched: [number, number][] = [];
  const open = new Map<number, number[]>();
  let at = 0;
  for (const returned of returns) {
    for (; at < purchases.length && date[purchases[at]!]! <= date[returned]!; at++)
      listOf(open, unitsOf(purchases[at]!)).push(purchases[at]!);
    const purchase = open.get(unitsOf(returned))?.pop();
    if (purchase !== undefined) matched.push([returned, purchase]);
  }
  return matched;
}

interface OpenPurchase {
  readonly purchase: number;
  left: number;
}

/** So many purchases are looked at for one of which as many units are left. */
const longestLookBack = 100;
/** Of units, what comes of rounding. */
const rounding = 1e-9;

/** Each return of a part, its purchase, and what is left of that then. */
function matchParts({ purchases, returns, date, unitsOf }: TimedLines) {
  const matched: (OpenPurchase & { readonly returned: number })[] = [];
  const open: OpenPurchase[] = [];
  let at = 0;
  for (const returned of returns) {
    for (; at < purchases.length && date[purchases[at]!]! <= date[returned]!; at++)
      open.push({ purchase: purchases[at]!, left: unitsOf(purchases[at]!) });
    const units = unitsOf(returned);
    const found = findLast(open, ({ left }) => left >= units - rounding);
    if (found === undefined) continue;
    found.left = found.left - units < rounding ? 0 : found.left - units;
    matched.push({ ...found, returned });
  }
  return matched;
}

function findLast(open: readonly OpenPurchase[], isOne: (each: OpenPurchase) => boolean) {
  for (let at = open.length - 1; at >= Math.max(0, open.length - longestLookBack); at--)
    if (isOne(open[at]!)) return open[at];
  return undefined;
}
