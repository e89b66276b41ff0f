import type { ColumnName, Product } from '../columns/columnRemarks.ts';
import type { ColumnRole } from '../columns/columnRole.ts';
import { note } from '../language/remarks.ts';
import { findDaysOfLines } from '../orders/daysOfOrders.ts';
import {
  type AmountLevel,
  type DecidedMoney,
  decideMoney,
  multiply,
  readAtLevel,
} from '../orders/decideMoney.ts';
import type { OrdersOfRows } from '../orders/numberOrders.ts';
import type { OrderedValues } from './formOrders.ts';
import type { OrderRemark } from './orderRemarks.ts';
import { Question } from './question.ts';
import type { ReadPlan } from './readPlan.ts';
import type { Repeats } from './repeats.ts';

/** What the rows come to. */
export interface SettledMoney {
  readonly level: AmountLevel;
  /** Per row; where it is the order's, each line has its order's. */
  readonly amount: Float64Array;
  readonly remarks: readonly OrderRemark[];
}

interface MoneySettling {
  readonly plan: ReadPlan;
  readonly repeats: Repeats | undefined;
  readonly wanted: 'auto' | 'order' | 'line';
  readonly isNoSale: (row: number) => boolean;
}

/** Settles from all rows which money counts. Throws a `Question` where only the user can tell. */
export function settleMoney(
  { values: read, orders }: OrderedValues,
  { plan, repeats, wanted, isNoSale }: MoneySettling,
): SettledMoney {
  const { amount, quantity, price } = read;
  const product = quantity && price && multiply(quantity.values, price.values);
  const cells = { orders, amount: amount?.values, product, title: plan.amountTitle };
  const isRepeat = (row: number) => (repeats?.of[row] ?? 0) !== 0;
  // A level is decided of amounts alone.
  const telling =
    amount === undefined ? orders : withoutRows(orders, (row) => isNoSale(row) || isRepeat(row));
  const decided = decideMoney({ ...cells, orders: telling }, wanted);
  // Nights of a stay may cost the same, and instalments may name the whole.
  const isRepeated = wanted === 'auto' && decided.level === 'order' && decided.stands === 'repeated';
  const days = isRepeated || decided.isOpen ? findDaysOfLines(telling, read.date.values) : 'same';
  if (decided.isOpen || days !== 'same') {
    const values = { amount: nameRole(plan, 'amount') };
    // Its title says the one, and what orders of several lines come to the other.
    const isDisputed = days === 'same' && decided.stands === 'repeated';
    // Nothing says of the same payments on days of their own that each is the whole.
    const isOfLine = days === 'following' || (days === 'apart' && plan.amountTitle !== 'order');
    const proposal = isDisputed ? {} : { proposal: isOfLine ? 1 : 0 };
    throw new Question({ code: 'amount-level-open', values, ...proposal });
  }
  return {
    level: decided.level,
    amount: readAtLevel(cells, decided, telling),
    remarks: noteMoney(decided, plan),
  };
}

/** An order that another sheet holds once more has no further lines there, nor is what takes it back one. */
function withoutRows(orders: OrdersOfRows, isOut: (row: number) => boolean): OrdersOfRows {
  return { ...orders, order: orders.order.map((order, row) => (isOut(row) ? -1 : order)) };
}

function noteMoney({ level, stands, difference }: DecidedMoney, plan: ReadPlan): readonly OrderRemark[] {
  if (stands === undefined) return [];
  const amount = nameRole(plan, 'amount');
  const counting = level === 'order' ? [note('amount-counts-once', { amount })] : [];
  if (difference === undefined) return counting;
  const product: Product = { amount, quantity: nameRole(plan, 'quantity'), price: nameRole(plan, 'price') };
  if (level === 'product') return [note('amount-is-product', product)];
  return [...counting, note('amount-is-no-product', { ...product, difference })];
}

function nameRole({ columns }: ReadPlan, role: ColumnRole): ColumnName {
  return { header: columns.find((column) => column.role === role)!.title };
}
