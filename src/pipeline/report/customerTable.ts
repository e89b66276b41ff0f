import { message } from '../language/language.ts';
import { orderAscending } from '../numbers/orderAscending.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Cell } from '../spreadsheet/write/sheet.ts';
import type { ReportColumn } from './blocks.ts';

/** In characters; an id that is longer is cut off by its neighbour. */
const idWidth = { least: 18, most: 48 };

/** Behind the customer. */
const figureColumns: readonly ReportColumn[] = [
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
  /** The segment's column comes behind the first where all are listed. */
  readonly columns: readonly ReportColumn[];
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
    columns: [idColumn(customers.ids), ...figureColumns],
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

/** Wide enough for e-mail addresses, where ids are such. */
function idColumn(ids: readonly string[]): ReportColumn {
  const longest = ids.reduce((most, id) => Math.max(most, id.length), 0);
  const width = Math.min(Math.max(longest + 2, idWidth.least), idWidth.most);
  return { header: message('Customer'), width, format: 'id' };
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
