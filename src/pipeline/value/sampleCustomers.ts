import type { LateReturn, PurchaseDays } from '../customers/purchaseDays.ts';
import { gather } from '../numbers/typedArrays.ts';

/** Customers who teach and test for all. */
export interface Sample {
  readonly days: PurchaseDays;
  /** Which of all customers they are; absent where they are all. */
  readonly who?: Uint32Array;
}

/**
 * Of more customers one of each so many that follow each other stands for all: what a hundred thousand tell is off by less than
 * a hundredth, and seasons move it by tenths.
 */
const mostSampled = 100_000;

/** The same customers at every run. @param most fewer, for tests */
export function sampleCustomers(days: PurchaseDays, most = mostSampled): Sample {
  const all = days.starts.length - 1;
  const step = Math.ceil(all / most);
  if (step <= 1) return { days };
  const who = new Uint32Array(Math.floor(all / step));
  for (let block = 0; block < who.length; block++) who[block] = block * step + scatter(block, step);
  return { days: takeCustomers(days, who), who };
}

/** A number below `step` that has nothing to do with the order of a file: Knuth's multiplicative hash. */
const scatter = (block: number, step: number): number => (Math.imul(block + 1, 0x9e3779b1) >>> 16) % step;

function takeCustomers(days: PurchaseDays, who: Uint32Array): PurchaseDays {
  const { starts, day, spend, orders, late } = days;
  const own = new Uint32Array(who.length + 1);
  for (let i = 0; i < who.length; i++) own[i + 1] = own[i]! + starts[who[i]! + 1]! - starts[who[i]!]!;
  const from = new Uint32Array(own[who.length]!);
  for (let i = 0; i < who.length; i++)
    for (let at = own[i]!; at < own[i + 1]!; at++) from[at] = starts[who[i]!]! + at - own[i]!;
  const pick = (column: Int32Array | Uint32Array): Int32Array => {
    const picked = new Int32Array(from.length);
    for (let at = 0; at < from.length; at++) picked[at] = column[from[at]!]!;
    return picked;
  };
  return {
    starts: own,
    day: pick(day),
    spend: gather(spend, from),
    orders: Uint32Array.from(pick(orders)),
    ...(late && { late: takeReturns(late, from, day.length) }),
  };
}

/** @param from which of all purchase days each of those taken is */
function takeReturns(late: readonly LateReturn[], from: Uint32Array, all: number): readonly LateReturn[] {
  const places = new Int32Array(all).fill(-1);
  for (let at = 0; at < from.length; at++) places[from[at]!] = at;
  return late.flatMap(({ at, ...rest }) => (places[at]! < 0 ? [] : [{ at: places[at]!, ...rest }]));
}
