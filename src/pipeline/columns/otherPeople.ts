import { warning } from '../language/remarks.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { AskedColumn } from './columnSearch.ts';
import { type ColumnProfile, type DescribedColumn, nameColumn } from './profileColumn.ts';
import { areSameGroups } from './relations.ts';
import { documents } from './roleHeaders.ts';
import { askColumn, type Score, scoreByCells } from './scoreColumns.ts';
import { looksLikeIdentifier } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Of whom titles speak, or of what, that did not buy: the same persons may stand there all the same. */
const others: readonly Concept[] = [
  ...documents,
  ...(['shipping', 'shipTo', 'employee', 'supplier', 'product'] as const),
];
/** Somebody in another part: at least so many, of whom so many, as a share, are customers too. */
const fewestPeople = 6;
const leastCustomers = 0.5;
const leastOther = 0.02;

interface Columns {
  readonly columns: readonly DescribedColumn[];
  readonly headerRow: number;
}

/**
 * The question who the customer is where the same people stand in a second column, and not in the same rows, of which
 * its title does not say who they are there. Undefined where there is none.
 */
export function askForOtherPeople(
  customer: Score | undefined,
  taken: readonly DescribedColumn[],
  { columns, headerRow }: Columns,
): AskedColumn | undefined {
  const other = findOtherPeople(customer, taken, columns);
  if (customer === undefined || other === undefined || isPayer(other)) return undefined;
  return askColumn('customer', headerRow, [customer, scoreByCells(other)], columns);
}

/** Tells of a second column in which customers pay for others, or have them buy. */
export function warnOfPayers(
  customer: Score | undefined,
  taken: readonly DescribedColumn[],
  columns: readonly DescribedColumn[],
): readonly ColumnRemark[] {
  const other = findOtherPeople(customer, taken, columns);
  if (customer === undefined || other === undefined || !isPayer(other)) return [];
  const names = { customer: nameColumn(customer.column), other: nameColumn(other) };
  return [warning('customers-in-other-column', names)];
}

const isPayer = ({ meaning: { concepts } }: DescribedColumn): boolean => concepts.has('billing');

function findOtherPeople(
  customer: Score | undefined,
  taken: readonly DescribedColumn[],
  columns: readonly DescribedColumn[],
): DescribedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice') return undefined;
  const { profile } = customer.column;
  if (!namesPeople(profile)) return undefined;
  return columns.find(
    (column) =>
      !taken.includes(column) &&
      column.header !== '' &&
      !others.some((concept) => column.meaning.concepts.has(concept)) &&
      isOfThem(column.profile, profile),
  );
}

/** Texts, or numbers that stand for somebody; counts are everywhere the same. */
const namesPeople = (profile: ColumnProfile): boolean =>
  profile.date + profile.time + profile.withCurrency === 0 &&
  (profile.numeric < 0.2 || looksLikeIdentifier(profile));

function isOfThem(other: ColumnProfile, customers: ColumnProfile): boolean {
  if (other.fill < nearlyAll || other.distinct < fewestPeople || !namesPeople(other)) return false;
  const known = new Set(customers.keys);
  const people = new Set(other.keys.filter((key) => key !== ''));
  const common = [...people].filter((key) => known.has(key)).length;
  if (common < leastCustomers * people.size) return false;
  const apart = other.keys.filter((key, row) => key !== customers.keys[row]).length;
  return apart >= leastOther * other.keys.length && !areSameGroups(other, customers);
}
