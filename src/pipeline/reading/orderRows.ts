import type { ColumnRole } from '../columns/columnRole.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { ColumnValues } from './transactionSink.ts';

/** More than the days from 1900 to 2200, so that customer and day make one number. */
const dayLimit = 2 ** 18;

/**
 * Fills what stands on the first line of an order only into its further lines: neighbouring rows of the same order.
 * `roles` are those that are written so.
 */
export function carryForward(values: ColumnValues, roles: readonly ColumnRole[]): ColumnValues {
  const orders = values.invoice?.indices;
  if (orders === undefined || roles.length === 0) return values;
  const carried = Object.fromEntries(
    roles.flatMap((role) => {
      const column = role === 'invoice' ? undefined : values[role];
      if (column === undefined) return [];
      return [[role, 'indices' in column ? carryLabels(column, orders) : carryNumbers(column, orders)]];
    }),
  );
  return { ...values, ...carried };
}

function carryLabels<Column extends { readonly indices: Int32Array }>(
  column: Column,
  orders: Int32Array,
): Column {
  const indices = column.indices.slice();
  for (let i = 1; i < indices.length; i++) {
    if (indices[i]! < 0 && continues(orders, i)) indices[i] = indices[i - 1]!;
  }
  return { ...column, indices };
}

function carryNumbers<Column extends { readonly values: Float64Array }>(
  column: Column,
  orders: Int32Array,
): Column {
  const values = column.values.slice();
  for (let i = 1; i < values.length; i++) {
    if (Number.isNaN(values[i]!) && continues(orders, i)) values[i] = values[i - 1]!;
  }
  return { ...column, values };
}

function continues(orders: Int32Array, i: number): boolean {
  return orders[i]! >= 0 && orders[i] === orders[i - 1];
}

/** Where there are no order numbers, the purchases of a customer on one day are one order. */
export function numberOrdersByDay(
  customer: Int32Array,
  date: Float64Array,
): { readonly order: Int32Array; readonly orderCount: number } {
  const order = new Int32Array(customer.length).fill(-1);
  const known = new Map<number, number>();
  for (let i = 0; i < customer.length; i++) {
    const day = Math.floor(date[i]! / millisecondsPerDay);
    if (customer[i]! < 0 || Number.isNaN(day)) continue;
    const key = customer[i]! * dayLimit + day + dayLimit / 2;
    const number = known.get(key) ?? known.size;
    if (number === known.size) known.set(key, number);
    order[i] = number;
  }
  return { order, orderCount: known.size };
}
