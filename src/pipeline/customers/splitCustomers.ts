import type { Ledger, LedgerEntries } from './ledger.ts';
import { type PurchaseDays, takeInTurn } from './purchaseDays.ts';

/** Purchases of consecutive customers. */
export interface CustomerPart {
  /** The index of the first one among all. */
  readonly from: number;
  readonly purchases: PurchaseDays;
}

/**
 * So many customers at a time as stay in the processor's cache, date after date.
 * @param size how many, at most
 */
export function* splitCustomers(all: PurchaseDays, size: number): Generator<CustomerPart> {
  const count = all.starts.length - 1;
  const { late, ledger } = all;
  const [takeLate, takeLedger] = [takeInTurn(late), ledger && splitLedger(ledger)];
  for (let from = 0; from < count; from += size) {
    const starts = all.starts.slice(from, Math.min(from + size, count) + 1);
    const first = starts[0]!;
    const end = starts.at(-1)!;
    const own = takeLedger?.(from, from + starts.length - 1);
    const purchases = {
      starts: starts.map((start) => start - first),
      day: all.day.subarray(first, end),
      spend: all.spend.subarray(first, end),
      orders: all.orders.subarray(first, end),
      ...(late && { late: takeLate(first, end) }),
      ...(own && { ledger: own }),
    };
    yield { from, purchases };
  }
}

/**
 * What takes the ledger of ascending ranges of customers, one range after the other, as copies that can be handed over;
 * undefined where it has none of them.
 */
function splitLedger({ customers, firstDay, lastChange, purchases, returns }: Ledger) {
  let n = 0;
  return (from: number, end: number): Ledger | undefined => {
    const first = n;
    while (n < customers.length && customers[n]! < end) n++;
    if (n === first) return undefined;
    const [bought, back] = [
      { from: purchases.starts[first]!, end: purchases.starts[n]! },
      { from: returns.starts[first]!, end: returns.starts[n]! },
    ];
    const startsOf = ({ starts }: LedgerEntries, by: number) =>
      starts.slice(first, n + 1).map((start) => start - by);
    return {
      customers: customers.subarray(first, n).map((i) => i - from),
      firstDay: firstDay.slice(first, n),
      lastChange: lastChange.slice(first, n),
      purchases: {
        ...cutEntries(purchases, bought),
        starts: startsOf(purchases, bought.from),
        order: purchases.order.subarray(bought.from, bought.end).map((at) => at - bought.from),
      },
      returns: {
        ...cutEntries(returns, back),
        starts: startsOf(returns, back.from),
        knownOn: returns.knownOn.slice(back.from, back.end),
      },
    };
  };
}

const cutEntries = (
  { day, amount, since, until }: LedgerEntries,
  range: { readonly from: number; readonly end: number },
) => {
  const cut = <Column extends Int32Array | Float64Array>(column: Column) =>
    column.slice(range.from, range.end) as Column;
  return { day: cut(day), amount: cut(amount), since: cut(since), until: cut(until) };
};
