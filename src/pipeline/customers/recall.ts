import { gather } from '../numbers/typedArrays.ts';
import type { Ledger, LedgerEntries } from './ledger.ts';
import {
  addReturn,
  gatherDays,
  type LateReturn,
  type OrderColumns,
  type PurchaseDays,
  spendBefore,
  takeInTurn,
} from './purchaseDays.ts';

/**
 * The purchase days as they were known before a day: purchases that were cancelled from then on count, those cancelled
 * before do not. Days from then on may be among them.
 * @param cut whole days since 1970-01-01
 */
export function recall(all: PurchaseDays, cut: number): PurchaseDays {
  const { ledger, ...now } = all;
  if (ledger === undefined) return now;
  const others = Uint32Array.from(ledger.customers.keys()).filter((n) => ledger.lastChange[n]! >= cut);
  if (others.length === 0) return now;
  const which = others.map((n) => ledger.customers[n]!);
  return replaceCustomers(now, which, replay(ledger, others, cut));
}

/** The same, without what came back from that day on. */
export function recallSpend(all: PurchaseDays, cut: number): PurchaseDays {
  const known = recall(all, cut);
  const { starts, day, orders } = known;
  return { starts, day, orders, spend: spendBefore(known, cut) };
}

/** The purchase days before one, as they were known then, by the same customers, some of whom may have none. @param cut whole days since 1970-01-01 */
export function daysBefore(all: PurchaseDays, cut: number): PurchaseDays {
  const { starts, day, orders, spend } = recallSpend(all, cut);
  const kept = new Uint32Array(day.length);
  const ends = new Uint32Array(starts.length);
  let length = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let at = starts[i]!; at < starts[i + 1]! && day[at]! < cut; at++) kept[length++] = at;
    ends[i + 1] = length;
  }
  const known = kept.subarray(0, length);
  const days = new Int32Array(length);
  for (let at = 0; at < length; at++) days[at] = day[known[at]!]!;
  return { starts: ends, day: days, spend: gather(spend, known), orders: known.map((at) => orders[at]!) };
}

/** The customers of a ledger for whom it changed between two days what was known of the days before the first. */
export function listChanged({ ledger }: PurchaseDays, from: number, until: number): ReadonlySet<number> {
  const changed = new Set<number>();
  if (ledger === undefined) return changed;
  const isWithin = (day: number) => day >= from && day < until;
  const { customers, purchases, returns, lastChange } = ledger;
  for (let n = 0; n < customers.length; n++) {
    if (lastChange[n]! < from) continue;
    const hasOne = ({ starts, since, until: end }: LedgerEntries) => {
      for (let at = starts[n]!; at < starts[n + 1]!; at++)
        if (isWithin(since[at]!) || isWithin(end[at]!)) return true;
      return false;
    };
    if (hasOne(purchases) || hasOne(returns)) changed.add(customers[n]!);
  }
  return changed;
}

/** What some customers of a ledger bought, as it was known before a day. @param which their places in it */
function replay(ledger: Ledger, which: Uint32Array, cut: number): PurchaseDays {
  const days = gatherDays(listOrders(ledger.purchases, which, cut), which.length);
  const { starts, day, amount, since, until, knownOn } = ledger.returns;
  const late: LateReturn[] = [];
  for (let who = 0; who < which.length; who++) {
    // Of whom nothing is left that it could be taken off.
    if (days.starts[who] === days.starts[who + 1]) continue;
    for (let at = starts[which[who]!]!; at < starts[which[who]! + 1]!; at++) {
      if (since[at]! >= cut || until[at]! < cut) continue;
      const back = { day: day[at]!, amount: amount[at]!, knownOn: knownOn[at]! };
      const after = addReturn(days, who, back);
      if (after) late.push(after);
    }
  }
  return late.length > 0 ? { ...days, late } : days;
}

/** The orders of which something counted, in the order of the source for each customer. */
function listOrders(
  { starts, day, amount, since, until, order }: Ledger['purchases'],
  which: Uint32Array,
  cut: number,
): OrderColumns {
  const most = order.length;
  const orders = { buyer: new Int32Array(most), day: new Int32Array(most), spend: new Float64Array(most) };
  const places = new Int32Array(most).fill(-1);
  let count = 0;
  for (let who = 0; who < which.length; who++) {
    for (let at = starts[which[who]!]!; at < starts[which[who]! + 1]!; at++) {
      if (since[at]! >= cut || until[at]! < cut) continue;
      if (places[order[at]!]! < 0) {
        places[order[at]!] = count;
        orders.buyer[count] = who;
        orders.day[count++] = day[at]!;
      }
      orders.spend[places[order[at]!]!]! += amount[at]!;
    }
  }
  return {
    buyer: orders.buyer.subarray(0, count),
    day: orders.day.subarray(0, count),
    spend: orders.spend.subarray(0, count),
  };
}

/** The same purchase days with those of some customers in place of theirs. @param which customers, ascending */
function replaceCustomers(all: PurchaseDays, which: Uint32Array, own: PurchaseDays): PurchaseDays {
  const count = all.starts.length - 1;
  const replaced = which.filter((i) => i < count);
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = all.starts[i + 1]! - all.starts[i]!;
  for (let n = 0; n < replaced.length; n++) starts[replaced[n]! + 1] = own.starts[n + 1]! - own.starts[n]!;
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const length = starts[count]!;
  const days = {
    starts,
    day: new Int32Array(length),
    spend: new Float64Array(length),
    orders: new Uint32Array(length),
  };
  const late: LateReturn[] = [];
  const [others, ours] = [takeInTurn(all.late), takeInTurn(own.late)];
  const copy = (from: PurchaseDays, first: number, end: number, to: number) => {
    days.day.set(from.day.subarray(first, end), to);
    days.spend.set(from.spend.subarray(first, end), to);
    days.orders.set(from.orders.subarray(first, end), to);
    for (const { at, ...rest } of (from === own ? ours : others)(first, end))
      late.push({ at: to + at, ...rest });
  };
  let next = 0;
  for (let n = 0; n < replaced.length; n++) {
    const i = replaced[n]!;
    copy(all, all.starts[next]!, all.starts[i]!, starts[next]!);
    copy(own, own.starts[n]!, own.starts[n + 1]!, starts[i]!);
    next = i + 1;
  }
  copy(all, all.starts[next]!, all.starts[count]!, starts[next]!);
  return late.length > 0 ? { ...days, late } : days;
}
