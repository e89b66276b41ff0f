import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { AskedColumn } from './columnSearch.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { determines } from './relations.ts';
import { people } from './roleHeaders.ts';
import { askColumn, type Identified } from './scoreColumns.ts';
import type { Concept } from './words/english.ts';

/**
 * The question who the customer is where nothing but whole numbers under a title that says something else tells it:
 * `Impressions`, `sqft_living`. Undefined where orders of several rows each have one of them, as measures of a row do not.
 */
export function askForGuessed(
  { customer, invoice }: Identified,
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer?.foundBy !== 'values' || customer.column.header === '') return undefined;
  const { profile } = customer.column;
  if (profile.integer < nearlyAll || profile.leadingZero > 0) return undefined;
  if (invoice !== undefined && hasLines(invoice.column) && determines(invoice.column.profile, profile))
    return undefined;
  return askColumn('customer', headerRow, [customer], columns);
}

const hasLines = ({ profile: { distinct, filled } }: DescribedColumn): boolean =>
  distinct < nearlyAll * filled;

/** What a title says of anybody's name. */
const anybodys: readonly Concept[] = ['name', 'namePart', 'id', 'filler'];

/**
 * The question who the customer is where a `Name` that says no more is that of an employee: a number of the staff tells
 * it. Undefined where it is not.
 */
export function askForStaff(
  { customer }: Identified,
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice') return undefined;
  const { meaning, profile } = customer.column;
  if (![...meaning.concepts].every((concept) => anybodys.includes(concept))) return undefined;
  const staff = columns.find(
    (column) =>
      column.meaning.concepts.has('employee') &&
      !people.some((concept) => column.meaning.concepts.has(concept)) &&
      column.profile.distinct < column.profile.filled &&
      determines(column.profile, profile),
  );
  return staff && askColumn('customer', headerRow, [customer], columns);
}
