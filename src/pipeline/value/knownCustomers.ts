import type { PurchaseDays } from '../customers/purchaseDays.ts';
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
export function lookBack(
  { starts, day, spend }: PurchaseDays,
  cut: number,
  horizonDays: number,
): KnownCustomers {
  const who = Uint32Array.from(listKnown({ starts, day }, cut));
  const column = () => new Float64Array(who.length);
  const known = { spend: column(), lastSpend: column(), repeats: column(), active: column() };
  const [age, purchases] = [column(), column()];
  const first = new Int32Array(who.length);
  for (let i = 0; i < who.length; i++) {
    const from = starts[who[i]!]!;
    const to = starts[who[i]! + 1]!;
    first[i] = day[from]!;
    let at = from;
    for (; at < to && day[at]! < cut; at++) {
      known.spend[i]! += spend[at]!;
      if (day[at]! >= cut - horizonDays) known.lastSpend[i]! += spend[at]!;
    }
    purchases[i] = at - from;
    known.repeats[i] = at - from - 1;
    known.active[i] = day[at - 1]! - first[i]!;
    age[i] = cut - first[i]!;
  }
  const mean = known.spend.map((each, i) => each / purchases[i]!);
  return { count: who.length, who, first, ...known, age, purchases, mean };
}

function listKnown({ starts, day }: Pick<PurchaseDays, 'starts' | 'day'>, cut: number): number[] {
  const known: number[] = [];
  for (let i = 0; i + 1 < starts.length; i++)
    if (starts[i]! < starts[i + 1]! && day[starts[i]!]! < cut) known.push(i);
  return known;
}
