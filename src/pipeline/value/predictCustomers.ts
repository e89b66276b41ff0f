import { gather } from '../numbers/typedArrays.ts';
import type { KnownCustomers } from './knownCustomers.ts';
import { type ExpectedOrders, expectOrders } from './model/expectOrders.ts';
import { fitOrders, type OrderFit, type OrderModel } from './model/orderModel.ts';
import { expectSpend, fitSpend, type SpendFit, type SpendModel } from './model/spendModel.ts';

/** What predicts, whoever was learned from. */
export interface Parameters {
  readonly orders: { readonly model: OrderModel };
  readonly spend?: { readonly model: SpendModel };
}

/** What was learned of a shop's customers. */
export interface Predictor extends Parameters {
  /** Customers first seen in so many days from the file's first do not teach: they may be old ones. */
  readonly leftOutDays: number;
  readonly orders: OrderFit;
  /** Absent where nobody who came back spent anything. */
  readonly spend?: SpendFit;
}

/** What is expected of customers in the horizon; entry i of each column is the i-th of those known. */
export interface Prediction extends ExpectedOrders {
  readonly spend: Float64Array;
}

/**
 * Of more customers, so many teach, spread evenly over all: in a simulated shop of a million their parameters
 * were within 4 % of those of all and the total within 0.4 %, where tests on a shop's own past are off by tenths.
 */
const mostTeachers = 50_000;

export interface Teaching {
  /** The first day on which customers who teach were first seen. */
  readonly from: number;
  readonly leftOutDays: number;
  /** What was learned of most of them before, to start from. */
  readonly near?: Predictor;
}

export function learn(known: KnownCustomers, { from, leftOutDays, near }: Teaching): Predictor {
  const teachers = listTeachers(known, from);
  const own = (column: Float64Array) => gather(column, teachers);
  const histories = {
    count: teachers.length,
    repeats: own(known.repeats),
    active: own(known.active),
    age: own(known.age),
  };
  const orders = fitOrders(histories, 'MBG/NBD', near?.orders);
  // Who bought once says nothing of how spend varies from purchase to purchase.
  const repeating = teachers.filter((i) => known.repeats[i]! > 0);
  const spending = { purchases: gather(known.purchases, repeating), mean: gather(known.mean, repeating) };
  const spend = fitSpend(spending, near?.spend);
  return { leftOutDays, orders, ...(spend && { spend }) };
}

function listTeachers({ first, count }: KnownCustomers, from: number): Uint32Array {
  const all = new Uint32Array(count);
  let taken = 0;
  for (let i = 0; i < count; i++) if (first[i]! >= from) all[taken++] = i;
  const step = Math.ceil(taken / mostTeachers);
  const teachers = all.subarray(0, taken);
  return step > 1 ? teachers.filter((_, at) => at % step === 0) : teachers;
}

export function predict({ orders, spend }: Parameters, known: KnownCustomers, days: number): Prediction {
  const expected = expectOrders(orders.model, known, days);
  if (spend === undefined) return { ...expected, spend: new Float64Array(known.count) };
  const each = expectSpend(spend.model, known);
  for (let i = 0; i < each.length; i++) each[i]! *= expected.orders[i]!;
  return { ...expected, spend: each };
}
