import { message } from '../language/language.ts';
import { orderAscending } from '../numbers/orderAscending.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Cell } from '../spreadsheet/write/sheet.ts';
import { type ColumnOf, customerFigureColumns } from './figureColumns.ts';

/** In characters; an id that is longer is cut off by its neighbour. */
const idWidth = { least: 18, most: 48 };

/** The rows of tables of customers. */
export interface CustomerRows {
  /** What each says of a customer, by the customer's index. */
  readonly columns: readonly ColumnOf<number>[];
  /** Customers by monetary value, the highest first; equal ones in the order of the segmentation. */
  readonly order: Uint32Array;
  /** A segment's customers in the same order. */
  readonly membersOf: (segment: number) => Uint32Array;
}

export function tabulateCustomers(segmentation: Segmentation): CustomerRows {
  const { customers, membership } = segmentation;
  const order = orderAscending(customers.monetary.map((spend) => -spend));
  return {
    columns: [idColumn(customers.ids), ...customerFigureColumns(segmentation)],
    order,
    membersOf: (segment) => order.filter((i) => membership.segment[i] === segment),
  };
}

/** Wide enough for e-mail addresses, where ids are such. */
function idColumn(ids: readonly string[]): ColumnOf<number> {
  const toId = chooseIds(ids);
  const longest = ids.reduce((most, id) => Math.max(most, id.length), 0);
  const width = Math.min(Math.max(longest + 2, idWidth.least), idWidth.most);
  return { header: message('Customer'), width, format: 'id', cell: (i) => toId(ids[i]!) };
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
