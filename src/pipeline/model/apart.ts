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

/**
 * At most so many stand apart, and at most such a share of the customers: more are a segment. Two may from the first
 * number of customers on that is divided at all, as two are no segment.
 */
const most = { customers: 5, share: 0.05, few: 2, from: 20 };

/** How far above the others the lowest of those who stand apart is: more than chance makes of a long tail. */
interface LeastGap {
  /** By the most that the others have. */
  readonly times: number;
  /** By the way to that from the middle of all, on the scale of logarithms. */
  readonly reach: number;
}

/** Chance takes one far above the rest sooner than several, so that one alone has to be farther. */
const leastGaps = {
  spend: { one: { times: 3, reach: 0.65 }, several: { times: 3, reach: 0.5 } },
  spendTimesOrders: { one: { times: 6, reach: 0.65 }, several: { times: 4.5, reach: 0.7 } },
} as const satisfies Readonly<Record<keyof ApartBorders, Readonly<Record<'one' | 'several', LeastGap>>>>;

/** Undefined where nobody stands apart. */
export function findApart({ count, monetary, frequency }: PurchaseColumns): ApartBorders | undefined {
  // What is below 1 is small, whatever it is.
  const size = monetary.map((amount) => Math.log(Math.max(amount, 1)));
  const spend = findBorder(size, leastGaps.spend);
  for (let i = 0; i < count; i++) size[i]! += Math.log(frequency[i]!);
  const spendTimesOrders = findBorder(size, leastGaps.spendTimesOrders);
  if (spend === undefined && spendTimesOrders === undefined) return undefined;
  return {
    ...(spend !== undefined && { spend }),
    ...(spendTimesOrders !== undefined && { spendTimesOrders }),
  };
}

/** The middle of the lowest gap that is wide enough; undefined where none is. @param sizes logarithms */
function findBorder(
  sizes: Float64Array,
  { one, several }: Readonly<Record<'one' | 'several', LeastGap>>,
): number | undefined {
  const top = listLargest(sizes, countAllowed(sizes.length) + 1);
  const gaps = top
    .slice(1)
    .map((below, i) => ({ below, width: top[i]! - below, least: i === 0 ? one : several }));
  const wide = gaps.filter(({ width, least }) => width >= Math.log(least.times));
  if (wide.length === 0) return undefined;
  const middle = quantile(sizes.toSorted(), 0.5);
  const lowest = wide.findLast(({ below, width, least }) => width >= least.reach * (below - middle));
  return lowest && Math.exp(lowest.below + lowest.width / 2);
}

function countAllowed(customers: number): number {
  if (customers < most.from) return 0;
  return Math.min(most.customers, Math.max(most.few, Math.floor(customers * most.share)));
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
