import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { AskedColumn } from './columnSearch.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { askColumn, type Identified, isNamed, type Score, type Scores, scoreRole } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

const has = ({ column }: Score, ...some: readonly Concept[]): boolean =>
  some.some((concept) => column.meaning.concepts.has(concept));

/** Orders are dated by when they were placed, however clearly another title is of their invoice. */
export function withOwnDates(scores: Scores): Scores {
  const number = scores.invoice.find(isNamed);
  const isLater = (date: Score) => date.foundBy === 'title' && isOfInvoice(date, number);
  const [best] = scores.date;
  const own = scores.date.find((date) => has(date, 'created') && date.column.profile.fill >= nearlyAll);
  if (own === undefined || best === undefined || !isLater(best)) return scores;
  const others = scores.date.filter((date) => date !== own && !isLater(date));
  return { ...scores, date: [own, ...others] };
}

/** Whether a title is of a payment that some orders lack. */
const lacksOrders = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  concepts.has('payment') && profile.fill < nearlyAll;

const isOfPayment = (date: Score): boolean =>
  has(date, 'payment') && !has(date, 'order', 'invoice', 'sale', 'transaction');

/** Whether a date is of an invoice, and the number of an order. */
const isOfInvoice = (date: Score, number: Score | undefined): boolean =>
  has(date, 'invoice') && !has(date, 'order') && isNumberOfOrder(number);

const isNumberOfOrder = (number: Score | undefined): number is Score =>
  number !== undefined && isNamed(number) && has(number, 'order') && !has(number, 'invoice');

/**
 * The question which date it is, where beside one whose title is known in part (`Datum polaska`), or is of the payment or
 * the invoice of an order, stands another of whose title nothing is known, or beside payments that some orders lack
 * another that all rows have.
 */
export function findOtherDate(
  { date, invoice }: Identified,
  { headerRow, columns }: { readonly headerRow: number; readonly columns: readonly DescribedColumn[] },
): AskedColumn | undefined {
  if (date === undefined || date.foundBy !== 'title') return undefined;
  const { meaning } = date.column;
  const isLacking = lacksOrders(date.column);
  const isOfOther = !isLacking && (isOfPayment(date) || isOfInvoice(date, invoice));
  if (meaning.unknownWords === 0 && !isLacking && !isOfOther) return undefined;
  const other = scoreRole('date', columns).find(
    ({ column, foundBy }) =>
      column.header !== '' &&
      (isLacking ? column.profile.fill >= nearlyAll : foundBy === 'values' && differs(column, date.column)),
  );
  return other && askColumn('date', headerRow, isOfOther ? [other, date] : [date, other], columns);
}

/** Of the rows, at least, that have another day. */
const leastOther = 0.05;

const differs = ({ profile: one }: DescribedColumn, { profile: other }: DescribedColumn): boolean =>
  one.keys.filter((key, row) => key !== other.keys[row]).length >= leastOther * one.keys.length;
