import { type PurchaseDays, spendBefore } from '../customers/purchaseDays.ts';
import type { Histories } from './model/histories.ts';
import type { Spending } from './model/spendModel.ts';

/** What was known at a cut of the customers who had bought by then; entry i of each column is the i-th of them. */
export interface KnownCustomers extends Histories, Spending {
  /** Which customers they are. */
  readonly who: Uint32Array;
  /** Day of the first purchase, since 1970-01-01. */
  readonly first: Int32Array;
  readonly spend: Float64Array;
  /** In the last `horizonDays` before the cut. */
  readonly lastSpend: Float64Array;
  readonly repeats: Float64Array;
  readonly active: Float64Array;
  readonly age: Float64Array;
  readonly purchases: Float64Array;
  readonly mean: Float64Array;
}

/** The whole days from one on, up to another. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** @param cut the first day of which nothing is known */
export function lookBack(days: PurchaseDays, cut: number, horizonDays: number): KnownCustomers {
  const { starts, day } = days;
  const spend = spendBefore(days, cut);
  const who = listKnown({ starts, day }, cut);
  const count = who.length;
  const column = () => new Float64Array(count);
  const known = { spend: column(), lastSpend: column(), repeats: column(), active: column() };
  const [age, purchases, mean] = [column(), column(), column()];
  const first = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const from = starts[who[i]!]!;
    const to = starts[who[i]! + 1]!;
    let [at, all, last] = [from, 0, 0];
    for (; at < to && day[at]! < cut; at++) {
      all += spend[at]!;
      if (day[at]! >= cut - horizonDays) last += spend[at]!;
    }
    first[i] = day[from]!;
    known.spend[i] = all;
    known.lastSpend[i] = last;
    purchases[i] = at - from;
    known.repeats[i] = at - from - 1;
    known.active[i] = day[at - 1]! - day[from]!;
    age[i] = cut - day[from]!;
    mean[i] = all / (at - from);
  }
  return { count, who, first, ...known, age, purchases, mean };
}

function listKnown({ starts, day }: Pick<PurchaseDays, 'starts' | 'day'>, cut: number): Uint32Array {
  const known = new Uint32Array(starts.length);
  let count = 0;
  for (let i = 0; i + 1 < starts.length; i++)
    if (starts[i]! < starts[i + 1]! && day[starts[i]!]! < cut) known[count++] = i;
  return known.subarray(0, count);
}
