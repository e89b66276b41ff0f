import { orderAscending } from '../customers/orderAscending.ts';
import { message } from '../language.ts';
import type { Cell } from '../ooxml/sheet.ts';
import type { Segmentation } from '../segmentation.ts';
import type { ReportColumn } from './blocks.ts';

/** Of a table of customers; the segment's column comes behind the first where all are listed. */
export const customerColumns: readonly ReportColumn[] = [
  { header: message('Customer'), width: 18, format: 'id' },
  { header: message('Recency (days)'), width: 13, format: 'integer' },
  { header: message('Frequency (orders)'), width: 14, format: 'integer' },
  { header: message('Monetary value'), width: 16, format: 'decimal' },
  { header: message('Average order'), width: 14, format: 'decimal' },
  { header: message('R score'), width: 10, format: 'integer', shading: 'scores' },
  { header: message('F score'), width: 10, format: 'integer', shading: 'scores' },
  { header: message('M score'), width: 10, format: 'integer', shading: 'scores' },
  { header: message('First purchase'), width: 18, format: 'dateTime' },
  { header: message('Last purchase'), width: 18, format: 'dateTime' },
  { header: message('Probability'), width: 14, format: 'share' },
  { header: message('Second-best segment'), width: 36 },
];

/** The rows of tables of customers. */
export interface CustomerTable {
  /** Customers by monetary value, the highest first; equal ones in the order of the segmentation. */
  readonly order: Uint32Array;
  readonly segmentOf: (customer: number) => number;
  /** A segment's customers in the same order. */
  readonly membersOf: (segment: number) => Uint32Array;
  readonly rowOf: (customer: number) => Cell[];
}

export function tabulateCustomers({ summary, customers, scores, membership }: Segmentation): CustomerTable {
  const { recency, frequency, monetary, firstPurchase, lastPurchase } = customers;
  const toId = chooseIds(customers.ids);
  const { r, f, m } = scores;
  const order = orderAscending(monetary.map((spend) => -spend));
  return {
    order,
    membersOf: (segment) => order.filter((i) => membership.segment[i] === segment),
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

/** Up to 15 digits, which is all that Excel keeps of a number, and written as a number would be. */
const wholeNumber = /^(0|[1-9]\d{0,14})$/;

/** Whether every id is a plain whole number. */
export const areNumbers = (ids: readonly string[]): boolean => ids.every((id) => wholeNumber.test(id));

/**
 * Ids are numbers where every one of them is a plain whole number, for then the source most likely has numbers
 * too, and a lookup of a text among numbers finds nothing. One `0042` or `A17` makes all of them text.
 */
function chooseIds(ids: readonly string[]): (id: string) => Cell {
  return areNumbers(ids) ? Number : (id) => id;
}
