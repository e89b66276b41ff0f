import { type Ledger, takeEntries } from './ledger.ts';
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
function splitLedger(ledger: Ledger) {
  let n = 0;
  return (from: number, end: number): Ledger | undefined => {
    const first = n;
    while (n < ledger.customers.length && ledger.customers[n]! < end) n++;
    if (n === first) return undefined;
    const own = Uint32Array.from({ length: n - first }, (_, at) => first + at);
    return {
      ...takeEntries(ledger, own),
      customers: ledger.customers.subarray(first, n).map((i) => i - from),
    };
  };
}
