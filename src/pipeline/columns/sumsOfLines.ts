import { warning } from '../language/remarks.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { TakenColumns } from './describeFinding.ts';
import { type Money, readSums } from './moneyParts.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { mayBeKind } from './repeatingKinds.ts';

/** Lines of a kind from which on it is no chance that they come to what the lines below them do, and their share. */
const fewestSums = 3;
const mostly = 0.8;

/**
 * Tells of a kind of lines (`bundle`) that counts beside the lines of its order below it that it is made of: each comes to
 * what these do, which are of another kind.
 */
export function warnOfSums(
  columns: readonly DescribedColumn[],
  { invoice, ...others }: TakenColumns,
  money: Money,
): readonly ColumnRemark[] {
  if (invoice === undefined || money.level === 'order') return [];
  const taken = [invoice, ...Object.values(others)].map((score) => score?.column);
  const orders = invoice.column.profile.keys;
  const sums = readSums(money);
  for (const { profile, title } of columns.filter((column) => !taken.includes(column))) {
    const kind = mayBeKind(profile) ? findSum(profile, orders, sums) : undefined;
    if (kind !== undefined) return [warning('kind-adds-up-others', { column: title, kind })];
  }
  return [];
}

/** The kind whose lines come to what those below them do. */
function findSum({ keys }: ColumnProfile, orders: readonly string[], sums: Float64Array): string | undefined {
  const counts = new Map<string, { lines: number; added: number }>();
  for (let row = 0; row < keys.length; row++) {
    const kind = keys[row]!;
    const count = counts.get(kind) ?? { lines: 0, added: 0 };
    counts.set(kind, count);
    if (!(sums[row]! > 0)) continue;
    count.lines++;
    const parts = addUpBelow(keys, orders, sums, row);
    if (parts.lines > 1 && isAlike(parts.sum, sums[row]!)) count.added++;
  }
  const found = [...counts].find(([, { lines, added }]) => added >= fewestSums && added >= mostly * lines);
  return found?.[0];
}

/** The lines of an order that follow one and are of one other kind. */
function addUpBelow(
  keys: readonly string[],
  orders: readonly string[],
  sums: Float64Array,
  row: number,
): { readonly lines: number; readonly sum: number } {
  const kind = keys[row + 1];
  if (kind === undefined || kind === keys[row]) return { lines: 0, sum: 0 };
  let sum = 0;
  let at = row + 1;
  for (; orders[at] === orders[row] && keys[at] === kind && orders[at] !== ''; at++) sum += sums[at]!;
  return { lines: at - row - 1, sum };
}
