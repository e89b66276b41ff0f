import { enlarge } from '../numbers/typedArrays.ts';
import type { NumberedOrders } from '../orders/numberOrders.ts';
import type { SheetRange } from './transactionSink.ts';

/** The lines that an order has in one sheet: `[start, end)` of `SharedOrders.rows`. */
export interface OrderPart {
  readonly sheet: number;
  readonly start: number;
  readonly end: number;
}

/** The orders that stand in several sheets. */
export interface SharedOrders {
  /** Their rows, order by order, those of an order ascending. */
  readonly rows: Uint32Array;
  /** Of each order its part in every sheet, in the order of the sheets. */
  readonly parts: readonly (readonly OrderPart[])[];
  /** Distinct orders of each sheet, shared ones among them. */
  readonly ordersOf: Float64Array;
}

interface Orders extends Pick<NumberedOrders, 'order' | 'count' | 'runs'> {
  readonly sheets: readonly SheetRange[];
}

/** Finds the orders that stand in several sheets; undefined where none does. */
export function findSharedOrders(orders: Orders): SharedOrders | undefined {
  const { firstSheet, isShared } = tallyOrders(orders);
  if (!isShared.includes(1)) return undefined;
  const rows = sortByOrder(listRows(orders, isShared), orders);
  const parts = splitByOrder(rows, orders);
  const ordersOf = new Float64Array(orders.sheets.length);
  for (let order = 0; order < firstSheet.length; order++) {
    if (firstSheet[order]! >= 0 && isShared[order] === 0) ordersOf[firstSheet[order]!]!++;
  }
  for (const order of parts) for (const { sheet } of order) ordersOf[sheet]!++;
  return { rows, parts, ordersOf };
}

function tallyOrders({ order, count, sheets, runs: { firsts } }: Orders) {
  const firstSheet = new Int32Array(count).fill(-1);
  const isShared = new Uint8Array(count);
  let run = 0;
  for (const [sheet, { end }] of sheets.entries()) {
    for (; firsts[run]! < end; run++) {
      const number = order[firsts[run]!]!;
      if (number < 0 || firstSheet[number] === sheet) continue;
      if (firstSheet[number]! < 0) firstSheet[number] = sheet;
      else isShared[number] = 1;
    }
  }
  return { firstSheet, isShared };
}

/** The rows of the shared orders, ascending. */
function listRows({ order, runs: { firsts } }: Orders, isShared: Uint8Array): Uint32Array {
  let rows = new Uint32Array(1 << 10);
  let length = 0;
  for (let run = 0; run < firsts.length - 1; run++) {
    const number = order[firsts[run]!]!;
    if (number < 0 || isShared[number] === 0) continue;
    for (let i = firsts[run]!; i < firsts[run + 1]!; i++) {
      if (length === rows.length) rows = enlarge(rows);
      rows[length++] = i;
    }
  }
  return rows.subarray(0, length);
}

/** The rows by order, those of one as they are. */
function sortByOrder(rows: Uint32Array, { order, count }: Orders): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (let at = 0; at < rows.length; at++) next[order[rows[at]!]! + 1]!++;
  for (let number = 0; number < count; number++) next[number + 1]! += next[number]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[next[order[rows[at]!]!]!++] = rows[at]!;
  return sorted;
}

function splitByOrder(rows: Uint32Array, { order, sheets }: Orders): OrderPart[][] {
  const parts: OrderPart[][] = [];
  let before = -1;
  for (let start = 0; start < rows.length; ) {
    const number = order[rows[start]!]!;
    const sheet = sheets.findIndex(({ end }) => rows[start]! < end);
    const limit = sheets[sheet]!.end;
    let end = start + 1;
    while (end < rows.length && order[rows[end]!] === number && rows[end]! < limit) end++;
    if (number === before) parts.at(-1)!.push({ sheet, start, end });
    else parts.push([{ sheet, start, end }]);
    before = number;
    start = end;
  }
  return parts;
}
