import type { LateReturn, PurchaseDays } from './purchaseDays.ts';

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
export function splitCustomers(all: PurchaseDays, size: number): CustomerPart[] {
  const count = all.starts.length - 1;
  const late = all.late?.toSorted((a, b) => a.at - b.at);
  let next = 0;
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => {
    const from = part * size;
    const starts = all.starts.slice(from, Math.min(from + size, count) + 1);
    const first = starts[0]!;
    const end = starts.at(-1)!;
    const ofPart: LateReturn[] = [];
    while (late !== undefined && next < late.length && late[next]!.at < end) {
      const { at, ...rest } = late[next++]!;
      ofPart.push({ at: at - first, ...rest });
    }
    const purchases = {
      starts: starts.map((start) => start - first),
      day: all.day.subarray(first, end),
      spend: all.spend.subarray(first, end),
      orders: all.orders.subarray(first, end),
      ...(late && { late: ofPart }),
    };
    return { from, purchases };
  });
}
