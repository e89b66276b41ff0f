import { millisecondsPerDay } from '../time/calendar.ts';
import { type PurchaseDays, spendBefore } from './purchaseDays.ts';
import { cutColumns, type Window, type WindowColumns } from './window.ts';

type Room = Omit<WindowColumns, 'count'>;

/**
 * A window that goes from date to date over what is known at the last of them: what a customer bought in it is summed anew
 * only where that is not what it was. Figures are those of `measureWindow`, to the bit.
 */
export class RollingWindow {
  readonly #purchases: PurchaseDays;
  readonly #first: Uint32Array;
  readonly #end: Uint32Array;
  readonly #orders: Float64Array;
  readonly #spent: Float64Array;
  #known: Float64Array;
  readonly #columns: Room;
  readonly #earlier: Room;

  constructor(purchases: PurchaseDays) {
    const count = purchases.starts.length - 1;
    this.#purchases = purchases;
    this.#known = purchases.spend;
    this.#first = purchases.starts.slice(0, count);
    this.#end = this.#first.slice();
    [this.#orders, this.#spent] = [new Float64Array(count), new Float64Array(count)];
    [this.#columns, this.#earlier] = [makeRoom(count), makeRoom(count)];
  }

  /** What a customer spent from a day on, up to the window's end. */
  spentSince(customer: number, from: number): number {
    const { starts, day } = this.#purchases;
    const first = starts[customer]!;
    let sum = 0;
    // The latest first, as everywhere: sums have the same bits.
    for (let at = this.#end[customer]! - 1; at >= first && day[at]! >= from; at--) sum += this.#known[at]!;
    return sum;
  }

  /** Whether a customer bought anything from a day on, up to the window's end. */
  hasBought(customer: number, from: number): boolean {
    const { starts, day } = this.#purchases;
    const end = this.#end[customer]!;
    return end > starts[customer]! && day[end - 1]! >= from;
  }

  /**
   * @param window no earlier at either end than the one before
   * @returns figures that the next call overwrites
   */
  move({ before, days }: Window): WindowColumns {
    const { starts, day, late, orders: daily } = this.#purchases;
    const from = before - days;
    const known = spendBefore(this.#purchases, before);
    this.#known = known;
    const { who, frequency, monetary } = this.#columns;
    const [firsts, ends, orders, spent] = [this.#first, this.#end, this.#orders, this.#spent];
    let count = 0;
    for (let i = 0; i < firsts.length; i++) {
      const next = starts[i + 1]!;
      let first = firsts[i]!;
      let end = ends[i]!;
      while (end < next && day[end]! < before) end++;
      while (first < end && day[first]! < from) first++;
      const isSame = first === firsts[i] && end === ends[i];
      if (!isSame) orders[i] = sumDays(daily, first, end);
      if (!isSame || late !== undefined) spent[i] = sumDays(known, first, end);
      firsts[i] = first;
      ends[i] = end;
      if (first === end) continue;
      frequency[count] = orders[i]!;
      monetary[count] = spent[i]!;
      this.#date(before, first, end, count, this.#columns);
      who[count++] = i;
    }
    return cutColumns(this.#columns, count);
  }

  /**
   * The figures at an earlier date, of customers who are in the window and have bought nothing since that date.
   * @returns figures that the next call overwrites; those of `move` stay
   */
  lookBack({ before, days }: Window, customers: Uint32Array): WindowColumns {
    const { starts, day, orders } = this.#purchases;
    const from = before - days;
    const known = spendBefore(this.#purchases, before);
    const { who, frequency, monetary } = this.#earlier;
    who.set(customers);
    for (let at = 0; at < customers.length; at++) {
      const i = customers[at]!;
      const end = this.#end[i]!;
      let first = this.#first[i]!;
      while (first > starts[i]! && day[first - 1]! >= from) first--;
      frequency[at] = sumDays(orders, first, end);
      monetary[at] = sumDays(known, first, end);
      this.#date(before, first, end, at, this.#earlier);
    }
    return cutColumns(this.#earlier, customers.length);
  }

  #date(
    before: number,
    first: number,
    end: number,
    row: number,
    { recency, firstPurchase, lastPurchase }: Room,
  ): void {
    const { day } = this.#purchases;
    const last = day[end - 1]!;
    recency[row] = before - last;
    firstPurchase[row] = day[first]! * millisecondsPerDay;
    lastPurchase[row] = last * millisecondsPerDay;
  }
}

/** The latest first, as everywhere: sums have the same bits. */
function sumDays(values: Float64Array | Uint32Array, first: number, end: number): number {
  let sum = 0;
  for (let at = end - 1; at >= first; at--) sum += values[at]!;
  return sum;
}

const makeRoom = (count: number): Room => ({
  who: new Uint32Array(count),
  recency: new Float64Array(count),
  frequency: new Float64Array(count),
  monetary: new Float64Array(count),
  firstPurchase: new Float64Array(count),
  lastPurchase: new Float64Array(count),
});
