import { scoreCustomers } from '../naming/scores.ts';
import type { Customers } from '../rfm.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Cell, Column } from './sheet.ts';

/** Of a table of customers; the segment's column comes behind the first where all are listed. */
export const customerColumns: readonly Column[] = [
  { header: 'Customer', width: 18, format: 'id' },
  { header: 'Recency (days)', width: 13, format: 'integer' },
  { header: 'Frequency (orders)', width: 14, format: 'integer' },
  { header: 'Monetary value', width: 16, format: 'decimal' },
  { header: 'Average order', width: 14, format: 'decimal' },
  { header: 'R score', width: 10, format: 'integer', shading: 'scores' },
  { header: 'F score', width: 10, format: 'integer', shading: 'scores' },
  { header: 'M score', width: 10, format: 'integer', shading: 'scores' },
  { header: 'First purchase', width: 18, format: 'dateTime' },
  { header: 'Last purchase', width: 18, format: 'dateTime' },
  { header: 'Probability', width: 14, format: 'share' },
  { header: 'Second-best segment', width: 36 },
];

/** The rows of tables of customers. */
export interface CustomerTable {
  /** Customers by monetary value, the highest first; equal ones in the order of the segmentation. */
  readonly order: Int32Array;
  readonly segmentOf: (customer: number) => number;
  readonly rowOf: (customer: number) => Cell[];
}

export function tabulateCustomers({ summary, customers, membership }: Segmentation): CustomerTable {
  const { recency, frequency, monetary, firstPurchase, lastPurchase } = customers;
  const toId = chooseIds(customers.ids);
  const r = scoreCustomers(recency, 'lower');
  const f = scoreCustomers(frequency, 'higher');
  const m = scoreCustomers(monetary, 'higher');
  return {
    order: orderByValue(customers),
    segmentOf: (i) => membership.segment[i]!,
    rowOf: (i) => [
      toId(customers.ids[i]!),
      recency[i]!,
      frequency[i]!,
      monetary[i]!,
      monetary[i]! / frequency[i]!,
      r[i]!,
      f[i]!,
      m[i]!,
      firstPurchase[i]!,
      lastPurchase[i]!,
      membership.probability[i]!,
      summary.segments[membership.secondBest[i]!]?.name ?? null,
    ],
  };
}

function orderByValue({ count, monetary }: Customers): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  return order.sort((a, b) => monetary[b]! - monetary[a]!);
}

/** Up to 15 digits, which is all that Excel keeps of a number, and written as a number would be. */
const wholeNumber = /^(0|[1-9]\d{0,14})$/;

/**
 * Ids are numbers where every one of them is a plain whole number, for then the source most likely has numbers
 * too, and a lookup of a text among numbers finds nothing. One `0042` or `A17` makes all of them text.
 */
function chooseIds(ids: readonly string[]): (id: string) => Cell {
  return ids.every((id) => wholeNumber.test(id)) ? Number : (id) => id;
}
