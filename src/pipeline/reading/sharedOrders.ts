import type { NumberedOrders } from '../orders/numberOrders.ts';
import type { SheetRange } from './sheetRanges.ts';

/** Rows below each other: `[start, end)`. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** The lines that an order has in one sheet, ascending; there are some. */
export interface OrderPart {
  readonly sheet: number;
  readonly spans: readonly [RowSpan, ...RowSpan[]];
}

/** The orders that stand in several sheets. */
export interface SharedOrders {
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
  const { isShared, ordersOf } = tallyOrders(orders);
  if (!isShared.includes(1)) return undefined;
  const parts = splitByOrder(listRuns(orders, isShared), orders);
  // In the first of its sheets an order is counted.
  for (const [, ...further] of parts) for (const { sheet } of further) ordersOf[sheet]!++;
  return { parts, ordersOf };
}

/** Whether each order is shared, and how many orders each sheet has that none before has. */
function tallyOrders({ order, count, sheets, runs: { firsts } }: Orders) {
  const firstSheet = new Int32Array(count).fill(-1);
  const isShared = new Uint8Array(count);
  const ordersOf = new Float64Array(sheets.length);
  let run = 0;
  for (const [sheet, { end }] of sheets.entries()) {
    for (; firsts[run]! < end; run++) {
      const number = order[firsts[run]!]!;
      if (number < 0 || firstSheet[number] === sheet) continue;
      if (firstSheet[number]! >= 0) isShared[number] = 1;
      else {
        firstSheet[number] = sheet;
        ordersOf[sheet]!++;
      }
    }
  }
  return { isShared, ordersOf };
}

/** The runs of the shared orders, order by order, those of an order ascending. */
function listRuns({ order, runs: { firsts } }: Orders, isShared: Uint8Array): Float64Array {
  const keys: number[] = [];
  for (let run = 0; run < firsts.length - 1; run++) {
    const number = order[firsts[run]!]!;
    if (number >= 0 && isShared[number] === 1) keys.push(number * firsts.length + run);
  }
  return Float64Array.from(keys)
    .sort()
    .map((key) => key % firsts.length);
}

function splitByOrder(runs: Float64Array, { order, sheets, runs: { firsts } }: Orders): OrderPart[][] {
  const parts: OrderPart[][] = [];
  let before = -1;
  for (let at = 0; at < runs.length; ) {
    const first = firsts[runs[at]!]!;
    const number = order[first]!;
    const sheet = sheets.findIndex(({ end }) => first < end);
    const spans: [RowSpan, ...RowSpan[]] = [{ start: first, end: firsts[runs[at]! + 1]! }];
    for (at++; at < runs.length; at++) {
      const start = firsts[runs[at]!]!;
      if (order[start] !== number || start >= sheets[sheet]!.end) break;
      spans.push({ start, end: firsts[runs[at]! + 1]! });
    }
    const part = { sheet, spans };
    if (number === before) parts.at(-1)!.push(part);
    else parts.push([part]);
    before = number;
  }
  return parts;
}
