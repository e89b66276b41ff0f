import type { PurchaseColumns } from '../customers/purchaseColumns.ts';
import { quantile } from '../numbers/orderAscending.ts';

/**
 * Who is so far above all others that no segment could hold them beside others: who spends more than the one, or whose
 * spend times orders is more than the other. Plain data; a border that nobody is beyond is absent.
 */
export interface ApartBorders {
  readonly spend?: number;
  readonly spendTimesOrders?: number;
}

/** At most so many stand apart, and at most such a share of the customers: more are a segment. */
const most = { customers: 5, share: 0.05 };

/** What the lowest of them has at least, by the most that the others have. */
const leastTimes = { spend: 3, spendTimesOrders: 6 } as const;

/** And so far above that, by the way to it from the middle of all; both on the scale of logarithms. */
const leastReach = 0.6;

/** Undefined where nobody stands apart. */
export function findApart({ count, monetary, frequency }: PurchaseColumns): ApartBorders | undefined {
  // What is below 1 is small, whatever it is.
  const size = monetary.map((amount) => Math.log(Math.max(amount, 1)));
  const spend = findBorder(size, leastTimes.spend);
  for (let i = 0; i < count; i++) size[i]! += Math.log(frequency[i]!);
  const spendTimesOrders = findBorder(size, leastTimes.spendTimesOrders);
  if (spend === undefined && spendTimesOrders === undefined) return undefined;
  return {
    ...(spend !== undefined && { spend }),
    ...(spendTimesOrders !== undefined && { spendTimesOrders }),
  };
}

/** The middle of the lowest gap that is wide enough; undefined where none is. @param sizes logarithms */
function findBorder(sizes: Float64Array, times: number): number | undefined {
  const allowed = Math.min(most.customers, Math.floor(sizes.length * most.share));
  const top = listLargest(sizes, allowed + 1);
  const gaps = top.slice(1).map((below, i) => ({ below, width: top[i]! - below }));
  const wide = gaps.filter(({ width }) => width >= Math.log(times));
  if (wide.length === 0) return undefined;
  const middle = quantile(sizes.toSorted(), 0.5);
  const lowest = wide.findLast(({ below, width }) => width >= leastReach * (below - middle));
  return lowest && Math.exp(lowest.below + lowest.width / 2);
}

/** The largest values, descending. */
function listLargest(values: Float64Array, count: number): number[] {
  const largest: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (largest.length === count && value <= largest.at(-1)!) continue;
    largest.push(value);
    largest.sort((a, b) => b - a);
    largest.length = Math.min(largest.length, count);
  }
  return largest;
}

/** Tells of any customers, by the borders of these or of others, whether one stands apart. */
export function standsApart({ monetary, frequency }: PurchaseColumns, borders: ApartBorders) {
  const { spend = Number.POSITIVE_INFINITY, spendTimesOrders = Number.POSITIVE_INFINITY } = borders;
  return (i: number): boolean =>
    monetary[i]! > spend || (monetary[i]! > 1 && monetary[i]! * frequency[i]! > spendTimesOrders);
}
