import { gather } from '../numbers/typedArrays.ts';

/**
 * All that was bought and brought back by customers some of whose purchases were cancelled on a later day, so that what
 * was known of them on any day can be put together as it was then.
 */
export interface Ledger {
  /** Which customers they are, ascending. */
  readonly customers: Uint32Array;
  /** The day of the first purchase of each, cancelled or not. */
  readonly firstDay: Int32Array;
  /** Lines of orders, or whole orders of which nothing was cancelled; in the order of the source. */
  readonly purchases: LedgerEntries & {
    /** The place of the first line of its order among all. */
    readonly order: Uint32Array;
  };
  /** What came back. */
  readonly returns: LedgerEntries & { readonly knownOn: Int32Array };
  /** The last day on which it changed what is known of the days before, of each. */
  readonly lastChange: Int32Array;
}

/** Those of the n-th customer of a ledger stand from starts[n] to starts[n + 1]. */
export interface LedgerEntries {
  readonly starts: Uint32Array;
  /** That of the purchase, since 1970-01-01. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Who knows of no more than what was before a day counts it where `since < day <= until`. */
  readonly since: Float64Array;
  readonly until: Float64Array;
}

/** What a ledger has of some of its customers, as copies that can be handed over. @param which their places in it */
export function takeEntries(
  { firstDay, lastChange, purchases, returns }: Ledger,
  which: Uint32Array,
): Omit<Ledger, 'customers'> {
  const [bought, back] = [findEntries(purchases, which), findEntries(returns, which)];
  const order = gather(purchases.order, bought.entries);
  for (let n = 0; n < which.length; n++) {
    const moved = purchases.starts[which[n]!]! - bought.starts[n]!;
    for (let at = bought.starts[n]!; at < bought.starts[n + 1]!; at++) order[at]! -= moved;
  }
  return {
    firstDay: gather(firstDay, which),
    lastChange: gather(lastChange, which),
    purchases: { ...gatherEntries(purchases, bought), order },
    returns: { ...gatherEntries(returns, back), knownOn: gather(returns.knownOn, back.entries) },
  };
}

interface Found {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

function findEntries({ starts: all }: LedgerEntries, which: Uint32Array): Found {
  const starts = new Uint32Array(which.length + 1);
  for (let n = 0; n < which.length; n++) starts[n + 1] = starts[n]! + all[which[n]! + 1]! - all[which[n]!]!;
  const entries = new Uint32Array(starts[which.length]!);
  for (let n = 0; n < which.length; n++)
    for (let at = starts[n]!; at < starts[n + 1]!; at++) entries[at] = all[which[n]!]! + at - starts[n]!;
  return { starts, entries };
}

const gatherEntries = (
  { day, amount, since, until }: LedgerEntries,
  { starts, entries }: Found,
): LedgerEntries => ({
  starts,
  day: gather(day, entries),
  amount: gather(amount, entries),
  since: gather(since, entries),
  until: gather(until, entries),
});
