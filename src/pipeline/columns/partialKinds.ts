import { warning } from '../language/remarks.ts';
import { isAlike } from '../orders/orderLines.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { TakenColumns } from './describeFinding.ts';
import { type Money, readSums } from './moneyParts.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { groupRows } from './relations.ts';
import { mayBeKind } from './repeatingKinds.ts';

/** Deposits that are told to be those of a total, of which they are one of these shares. */
const shares = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 1 / 3, 0.35, 0.4, 0.45, 0.5];
/** In an order the others may be a tax, or what is left to pay of two parts. */
const sharesOfOrders = [0.3, 0.35, 0.4, 0.45];
/** Rows of a kind that are shares, and different amounts of them as a share, from which on that is no chance. */
const fewestRows = 5;
const mostly = 0.6;
const leastDifferent = 0.5;
/** Rows of a customer that are looked at. */
const mostRows = 100;

interface Purchases {
  readonly customers: DescribedColumn;
  readonly orders: readonly string[] | undefined;
  readonly sums: Float64Array;
}

/**
 * Tells of a kind of rows (`Deposit invoice`) that counts beside rows of another kind that seem to have it in them, as
 * nearly each is the same share of one of its customer: what was paid down counts twice.
 */
export function warnOfPartialKinds(
  columns: readonly DescribedColumn[],
  { customer, invoice, status: _, ...others }: TakenColumns,
  money: Money,
): readonly ColumnRemark[] {
  if (customer === undefined || money.level === 'order') return [];
  const taken = [customer, invoice, ...Object.values(others)].map((score) => score?.column);
  const sums = readSums(money);
  const purchases = { customers: customer.column, orders: invoice?.column.profile.keys, sums };
  for (const column of columns) {
    if (taken.includes(column) || !mayBeKind(column.profile) || column.profile.distinct < 2) continue;
    const found = findPartial(column.profile.keys, purchases);
    if (found !== undefined) return [warning('kind-part-of-others', { column: column.title, ...found })];
  }
  return [];
}

function findPartial(keys: readonly string[], purchases: Purchases) {
  const kinds = [...new Set(keys)].filter((key) => key !== '');
  for (const kind of kinds) {
    const rows = new Set(keys.flatMap((key, row) => (key === kind && purchases.sums[row]! > 0 ? [row] : [])));
    const different = new Set([...rows].map((row) => purchases.sums[row])).size;
    if (rows.size < fewestRows || different < leastDifferent * rows.size) continue;
    for (const whole of kinds) {
      const share = kind === whole ? undefined : findShare(keys, rows, whole, purchases);
      if (share !== undefined) return { kind, whole, share };
    }
  }
  return undefined;
}

/** Which share of rows of another kind nearly all these are. */
function findShare(
  keys: readonly string[],
  rows: ReadonlySet<number>,
  whole: string,
  { customers, orders, sums }: Purchases,
): number | undefined {
  const counts = new Map<number, number>();
  for (const group of groupRows(customers.profile).filter(({ length }) => length <= mostRows)) {
    const wholes = group.filter((row) => keys[row] === whole);
    if (wholes.length === 0) continue;
    for (const row of group.filter((each) => rows.has(each))) {
      const found = shares.filter((share) => wholes.some((other) => isShare(row, other, share)));
      for (const share of found) counts.set(share, (counts.get(share) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= mostly * rows.size ? best[0] : undefined;

  function isShare(row: number, other: number, share: number): boolean {
    const isOneOrder = orders !== undefined && orders[row] !== '' && orders[row] === orders[other];
    if (isOneOrder && !sharesOfOrders.includes(share)) return false;
    return isAlike(share * sums[other]!, sums[row]!);
  }
}
