import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { AskedColumn } from './columnSearch.ts';
import { isAddress, leastReturning, shareOfReturning, tellsPersons } from './customerColumn.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { determines, groupRows } from './relations.ts';
import { askColumn, type Identified, scoreByCells } from './scoreColumns.ts';

/** Those who come again with somebody else in the other column, at least, and as a share of all who come again. */
const fewestCrossed = 3;
const leastCrossed = 0.5;

/**
 * The question who the customer is where another column tells persons, and the two contradict each other: whoever comes
 * again in one is somebody else in the other, as with a `Client` of software beside an address; or nobody comes again in
 * the column that is taken, as with order numbers under `Name`. Undefined where there is none.
 */
export function askForCrossed(
  { customer, invoice, date }: Identified,
  taken: readonly DescribedColumn[],
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  // Whose address it is has bought, or has paid for it; others come along.
  if (customer === undefined || customer.foundBy === 'choice' || isAddress(customer.column)) return undefined;
  if (customer.column.meaning.concepts.has('id')) return undefined;
  const { profile } = customer.column;
  const orders = invoice?.column.profile;
  const days = date?.column.profile;
  const isOnce = days !== undefined && determines(profile, days);
  const other = columns.find(
    (column) =>
      !taken.includes(column) &&
      tellsPersons(column) &&
      column.profile.fill >= nearlyAll &&
      (orders === undefined || determines(orders, column.profile)) &&
      (isOnce
        ? shareOfReturning(column.profile, days) >= leastReturning
        : isCrossedBy(profile, column.profile, orders) && isCrossedBy(column.profile, profile, orders)),
  );
  if (other === undefined) return undefined;
  const tied = [customer, scoreByCells(other)];
  // Who comes again, or is told by an address, is the likelier one.
  return askColumn('customer', headerRow, isOnce || isAddress(other) ? tied.toReversed() : tied, columns);
}

/** Whether those of one column who have several orders, or rows, mostly go with several of the other. */
function isCrossedBy(one: ColumnProfile, other: ColumnProfile, orders: ColumnProfile | undefined): boolean {
  const count = ({ keys }: ColumnProfile, rows: readonly number[]) =>
    new Set(rows.map((row) => keys[row]!).filter((key) => key !== '')).size;
  const returning = groupRows(one).filter((rows) => orders === undefined || count(orders, rows) > 1);
  const crossed = returning.filter((rows) => count(other, rows) > 1).length;
  return crossed >= fewestCrossed && crossed >= leastCrossed * returning.length;
}
