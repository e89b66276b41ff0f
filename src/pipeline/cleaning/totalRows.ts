import { readHeader } from '../columns/headerMeaning.ts';
import type { Concept } from '../columns/words/english.ts';
import { type Warning, warning } from '../language/remarks.ts';
import type { Transactions } from '../reading/transactions.ts';

/** What is said of sums that count as purchases. */
export interface TotalWarnings {
  /** One is called as a sum is, or comes to what all others do, and has that share of the revenue, in percent. */
  readonly 'customer-is-total': {
    readonly column: string;
    readonly customer: string;
    readonly share: number;
  };
}

/** Of all revenue, what sums come to at least: half where one is of everything, a part where it is of a page. */
const leastShare = 0.15;

/** Tells of a customer that is a sum, by its name, as `Total` under the names of buyers, or by what it comes to. */
export function findTotals(
  { customer, customerIds, amount, order, orderCount, plan }: Transactions,
  rows: Uint32Array,
  column: string,
): readonly Warning<TotalWarnings>[] {
  const sums = new Float64Array(customerIds.length);
  // Each line of an order may have what the whole comes to.
  const buyers = plan.amount === 'order' ? new Int32Array(orderCount).fill(-1) : undefined;
  let all = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (buyers?.[order[row]!] === customer[row]!) continue;
    if (buyers) buyers[order[row]!] = customer[row]!;
    sums[customer[row]!]! += amount[row]!;
    all += amount[row]!;
  }
  if (!(all > 0)) return [];
  // A text is read of few alone: there may be a million.
  const great = [...sums.keys()].filter((who) => sums[who]! >= leastShare * all);
  const total = great.find((who) => saysTotal(customerIds[who]!) || isSumOfOthers(sums, who, all));
  if (total === undefined) return [];
  const share = Math.round((100 * sums[total]!) / all);
  return [warning('customer-is-total', { column, customer: customerIds[total]!, share })];
}

const enoughOthers = 5;
const sameSum = 1e-4;

/** Whether one comes to what several others do together. */
const isSumOfOthers = (sums: Float64Array, who: number, all: number): boolean =>
  Math.abs(2 * sums[who]! - all) <= sameSum * all && sums.filter((sum) => sum > 0).length > enoughOthers;

const ofSums: readonly Concept[] = ['total', 'subtotal', 'amount', 'filler'];

function saysTotal(text: string): boolean {
  const { concepts, unknownWords } = readHeader(text);
  const hasSum = ofSums.slice(0, 3).some((concept) => concepts.has(concept));
  return unknownWords === 0 && hasSum && [...concepts].every((concept) => ofSums.includes(concept));
}
