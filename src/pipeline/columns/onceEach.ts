import type { AskedColumn } from './columnSearch.ts';
import { shareOfReturning, tellsPersons } from './customerColumn.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { areSameGroups, determines } from './relations.ts';
import { askColumn, type Identified, scoreByCells } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

/** Orders from which on it is no chance that nobody has two. */
const enoughOrders = 40;
/** Of the persons in the other column, those who come on several days; in a town a few have one name. */
const leastReturning = 0.25;
/** Of the orders, as many persons at least: fewer are a shop's staff. */
const leastPersons = 0.1;

/** Of whom goods are sent to, and what says only where they are. */
const recipients: readonly Concept[] = ['shipping', 'shipTo'];
const others: readonly Concept[] = ['employee', 'supplier', 'product', 'phone', 'namePart'];

/**
 * The question who the customer is where each order has one of its own, as marketplaces give an address to each, though the
 * persons in another column come again. Undefined where there is none.
 */
export function askForReturning(
  { customer, invoice, date }: Identified,
  taken: readonly DescribedColumn[],
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice') return undefined;
  if (invoice === undefined || date === undefined) return undefined;
  const { profile } = customer.column;
  const orders = invoice.column.profile;
  if (profile.distinct < enoughOrders || !areSameGroups(profile, orders)) return undefined;
  const persons = columns.filter(
    (column) =>
      !taken.includes(column) &&
      namesPersons(column) &&
      column.profile.distinct >= leastPersons * profile.distinct &&
      determines(orders, column.profile) &&
      shareOfReturning(column.profile, date.column.profile) >= leastReturning,
  );
  const [finest] = persons.sort((one, other) => other.profile.distinct - one.profile.distinct);
  return finest && askColumn('customer', headerRow, [scoreByCells(finest), customer], columns);
}

function namesPersons(column: DescribedColumn): boolean {
  const { concepts } = column.meaning;
  if (others.some((concept) => concepts.has(concept))) return false;
  return (
    tellsPersons(column) || (concepts.has('name') && recipients.some((concept) => concepts.has(concept)))
  );
}
