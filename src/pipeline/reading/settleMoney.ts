import type { ColumnName, Product } from '../columns/columnRemarks.ts';
import type { ColumnRole } from '../columns/columnRole.ts';
import { note } from '../language/remarks.ts';
import {
  type AmountLevel,
  type DecidedMoney,
  decideMoney,
  multiply,
  readAtLevel,
} from '../orders/decideMoney.ts';
import type { OrderedValues } from './formOrders.ts';
import type { OrderRemark } from './orderRemarks.ts';
import { Question } from './question.ts';
import type { ReadPlan } from './readPlan.ts';

/** What the rows come to. */
export interface SettledMoney {
  readonly level: AmountLevel;
  /** Per row; where it is the order's, each line has its order's. */
  readonly amount: Float64Array;
  readonly remarks: readonly OrderRemark[];
}

/** Settles from all rows which money counts. Throws a `Question` where only the user can tell. */
export function settleMoney(
  { values: read, orders }: OrderedValues,
  plan: ReadPlan,
  wanted: 'auto' | 'order' | 'line',
): SettledMoney {
  const { amount, quantity, price } = read;
  const product = quantity && price && multiply(quantity.values, price.values);
  const cells = { orders, amount: amount?.values, product, title: plan.amountTitle };
  const decided = decideMoney(cells, wanted);
  if (decided.isOpen) {
    const values = { amount: nameRole(plan, 'amount') };
    throw new Question({ code: 'amount-level-open', values, proposal: 0 });
  }
  return { level: decided.level, amount: readAtLevel(cells, decided), remarks: noteMoney(decided, plan) };
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
