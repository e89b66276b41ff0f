import type { AskedColumn } from './columnSearch.ts';
import { isSomebody } from './customerColumn.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { determines } from './relations.ts';
import { askColumn, type Identified, scoreByCells } from './scoreColumns.ts';

/** Customers of the finer number of each of the others, at least, on the average. */
const leastWithin = 1.3;

/**
 * The question who the customer is where each of those that are taken without a number holds several of whom a number
 * tells: `Parent Account` beside `Account ID`. Undefined where there are none.
 */
export function askForLevel(
  { customer, invoice }: Identified,
  taken: readonly DescribedColumn[],
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice') return undefined;
  const { meaning, profile } = customer.column;
  if (meaning.concepts.has('id') || meaning.concepts.has('email')) return undefined;
  const finer = columns.find(
    (column) =>
      !taken.includes(column) &&
      column.meaning.concepts.has('id') &&
      isSomebody(column) &&
      column.profile.distinct >= leastWithin * profile.distinct &&
      column.profile.distinct < column.profile.filled &&
      determines(column.profile, profile) &&
      (invoice === undefined || determines(invoice.column.profile, column.profile)),
  );
  return finer && askColumn('customer', headerRow, [scoreByCells(finer), customer], columns);
}
