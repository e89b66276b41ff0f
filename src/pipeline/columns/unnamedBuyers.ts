import { isSharedByMany } from '../cells/placeholders.ts';
import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { tellsPersons } from './customerColumn.ts';
import { type DescribedColumn, nameColumn } from './profileColumn.ts';
import type { Identified } from './scoreColumns.ts';

/** Rows without a customer whose buyers another column tells, as a share of all, and their buyers at least. */
const leastRows = 0.01;
const fewestBuyers = 3;
/** Whom the other column tells of those who are known, as a share of them: fewer are where they live, or of what kind. */
const leastKnown = 0.5;

/**
 * Tells of rows that are left out as they lack a customer, though another column says who bought: guests of a shop have no
 * number, but a name. What an order's first line says holds for its further ones.
 */
export function warnOfUnnamedBuyers(
  { customer, invoice }: Identified,
  columns: readonly DescribedColumn[],
): readonly ColumnRemark[] {
  if (customer === undefined || customer.foundBy === 'choice') return [];
  const { keys } = customer.column.profile;
  const orders = invoice?.column.profile.keys;
  const named = new Set(orders?.filter((order, row) => order !== '' && keys[row] !== ''));
  const rows = [...keys.keys()];
  const unnamed = rows.filter((row) => keys[row] === '' && !named.has(orders?.[row] ?? ''));
  if (unnamed.length === 0) return [];
  const known = rows.filter((row) => keys[row] !== '');
  const told = (column: DescribedColumn, among: readonly number[]) =>
    among.map((row) => column.profile.keys[row]!).filter((key) => key !== '' && !isSharedByMany(key));
  const other = columns.find((column) => {
    if (column === customer.column || column === invoice?.column || !tellsPersons(column)) return false;
    const buyers = told(column, unnamed);
    const isOfKnown = () =>
      new Set(told(column, known)).size >= leastKnown * customer.column.profile.distinct;
    return buyers.length >= leastRows * keys.length && new Set(buyers).size >= fewestBuyers && isOfKnown();
  });
  if (other === undefined) return [];
  return [
    warning('buyers-in-other-column', { customer: nameColumn(customer.column), other: nameColumn(other) }),
  ];
}
