import { isNoSale, makeStatusReader } from '../cells/statusText.ts';
import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import type { TakenColumns } from './describeFinding.ts';
import { type Money, readSums } from './moneyParts.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';

/** What rows are of, beside one another: entry i is row i, and empty where there is none. */
interface Purchases {
  readonly customers: readonly string[];
  readonly orders: readonly string[] | undefined;
  readonly sums: Float64Array;
}

const mostKinds = 8;
const longestKind = 40;
const fewestRows = 3;
/** Of a kind's rows, those that repeat other ones, from which on that is no chance; and of all others at most. */
const mostly = 0.6;
const seldom = 0.25;
/** Share of the rows from which on amounts below zero are no returns but payments. */
const mostReturns = 0.2;

interface Repeat {
  readonly column: DescribedColumn;
  readonly kind: string;
  readonly usual: string;
  readonly share: number;
}

/**
 * Tells of a kind of rows (`Credit note`, `Payment`, `Quotation`) that counts as a sale, though nearly each has the
 * amount of a row of another kind and the same customer, or comes to what the rest of its order does.
 */
export function warnOfRepeats(
  columns: readonly DescribedColumn[],
  { customer, invoice, status, ...others }: TakenColumns,
  money: Money,
): readonly ColumnRemark[] {
  if (customer === undefined || money.level === 'order') return [];
  const sums = readSums(money);
  const taken = [customer, invoice, ...Object.values(others)].map((score) => score?.column);
  const purchases = { customers: customer.column.profile.keys, orders: invoice?.column.profile.keys, sums };
  const repeats = columns
    .filter((column) => !taken.includes(column) && mayBeKind(column.profile))
    .flatMap((column) => findRepeats(column, purchases, column === status?.column));
  const [best] = repeats.sort((one, other) => other.share - one.share);
  if (best === undefined) return [];
  const { column, kind, usual } = best;
  return [warning('kind-repeats-others', { column: column.title, kind, usual })];
}

/** Whether a few short texts may say of which kind a row is. */
export const mayBeKind = ({ distinct, filled, length, date, withCurrency }: ColumnProfile): boolean =>
  filled >= fewestRows && distinct <= mostKinds && length <= longestKind && date === 0 && withCurrency === 0;

function findRepeats(column: DescribedColumn, purchases: Purchases, isStatus: boolean): Repeat[] {
  const { keys } = column.profile;
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  const counted = [...counts.keys()].filter(isStatus ? createSaleTest(keys) : () => true);
  const others = counted.filter((kind) => kind !== usual && mayRepeat(kind, keys, purchases));
  if (others.length === 0) return [];
  const repeated = countPairs(keys, new Set(counted), purchases);
  const isChance = shareOf(repeated, usual).own > seldom;
  return others
    .map((kind) => ({
      column,
      kind,
      usual,
      share: Math.max(isChance ? 0 : shareOf(repeated, kind).other, shareOfOrders(kind, keys, purchases)),
    }))
    .filter(({ share }) => share >= mostly);
}

function createSaleTest(statuses: readonly string[]): (status: string) => boolean {
  const read = makeStatusReader({ cancelled: [], sales: [] }, statuses);
  return (status) => !isNoSale(read(status));
}

/** Rows of each kind, and of those the ones whose customer has the amount in one more row of the kind, or of another. */
type Pairs = ReadonlyMap<string, { rows: number; own: number; other: number }>;

function shareOf(pairs: Pairs, kind: string) {
  const { rows, own, other } = pairs.get(kind) ?? { rows: 0, own: 0, other: 0 };
  return { own: own / Math.max(rows, 1), other: other / Math.max(rows, 1) };
}

function countPairs(
  keys: readonly string[],
  counted: ReadonlySet<string>,
  { customers, sums }: Purchases,
): Pairs {
  const kinds = new Map<string, string[]>();
  for (const [row, kind] of keys.entries()) {
    if (!counted.has(kind) || customers[row] === '' || !(sums[row]! !== 0)) continue;
    const pair = `${customers[row]}\n${Math.abs(sums[row]!).toFixed(2)}`;
    const known = kinds.get(pair);
    if (known === undefined) kinds.set(pair, [kind]);
    else known.push(kind);
  }
  const pairs = new Map<string, { rows: number; own: number; other: number }>();
  for (const alike of kinds.values()) {
    for (const kind of alike) {
      const of = pairs.get(kind) ?? { rows: 0, own: 0, other: 0 };
      const own = alike.filter((each) => each === kind).length;
      pairs.set(kind, {
        rows: of.rows + 1,
        own: of.own + Number(own > 1),
        other: of.other + Number(own < alike.length),
      });
    }
  }
  return pairs;
}

/** Whether there are rows enough, and they are not those of returns, which are matched with their purchases anyway. */
function mayRepeat(kind: string, keys: readonly string[], { sums }: Purchases): boolean {
  const rows = keys.flatMap((key, row) => (key === kind ? [row] : []));
  const below = rows.filter((row) => sums[row]! < 0).length;
  return rows.length >= fewestRows && (2 * below < rows.length || rows.length > mostReturns * keys.length);
}

/** Share of the orders with rows of a kind in which these come to what the others come to. */
function shareOfOrders(kind: string, keys: readonly string[], { orders, sums }: Purchases): number {
  const totals = new Map<string, { own: number; other: number }>();
  const having = new Set(orders?.filter((order, row) => order !== '' && keys[row] === kind));
  if (having.size < fewestRows) return 0;
  for (const [row, order] of orders?.entries() ?? []) {
    if (!having.has(order) || Number.isNaN(sums[row]!)) continue;
    const { own, other } = totals.get(order) ?? { own: 0, other: 0 };
    const isOwn = keys[row] === kind;
    totals.set(order, {
      own: own + (isOwn ? sums[row]! : 0),
      other: other + (isOwn ? 0 : sums[row]!),
    });
  }
  const some = [...totals.values()].filter(({ own }) => own !== 0);
  const equal = some.filter(({ own, other }) => Math.abs(Math.abs(own) - Math.abs(other)) < 0.011);
  return some.length < fewestRows ? 0 : equal.length / some.length;
}
