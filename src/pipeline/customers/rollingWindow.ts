import { millisecondsPerDay } from '../time/calendar.ts';
import { type PurchaseDays, spendBefore } from './purchaseDays.ts';
import { cutColumns, type Window, type WindowColumns } from './window.ts';

/** In place of a number of orders. */
const unsummed = -1;

/**
 * A window that goes from date to date: what a customer bought in it is summed anew only where that is not what it was.
 * Figures are those of `measureWindow`, to the bit.
 */
export class RollingWindow {
  readonly #purchases: PurchaseDays;
  readonly #first: Uint32Array;
  readonly #end: Uint32Array;
  readonly #orders: Float64Array;
  readonly #spent: Float64Array;
  readonly #columns: Omit<WindowColumns, 'count'>;

  constructor(purchases: PurchaseDays) {
    const count = purchases.starts.length - 1;
    this.#purchases = purchases;
    this.#first = purchases.starts.slice(0, count);
    this.#end = this.#first.slice();
    const make = () => new Float64Array(count);
    [this.#orders, this.#spent] = [make(), make()];
    this.#columns = {
      who: new Uint32Array(count),
      ...{
        recency: make(),
        frequency: make(),
        monetary: make(),
        firstPurchase: make(),
        lastPurchase: make(),
      },
    };
  }

  /** Of each customer, the first purchase day in the window, and the first behind it. */
  get bounds(): { readonly first: Uint32Array; readonly end: Uint32Array } {
    return { first: this.#first, end: this.#end };
  }

  /**
   * @param window no earlier at either end than the one before
   * @param until customers who buy again before this day are left out
   * @returns figures that the next call overwrites
   */
  move({ before, days }: Window, until = before): WindowColumns {
    const { starts, day } = this.#purchases;
    const from = before - days;
    const spend = spendBefore(this.#purchases, before);
    const isSpendKnown = this.#purchases.late === undefined;
    const { who, recency, frequency, monetary, firstPurchase, lastPurchase } = this.#columns;
    const [firsts, ends, orders, spent] = [this.#first, this.#end, this.#orders, this.#spent];
    let count = 0;
    for (let i = 0; i < firsts.length; i++) {
      const next = starts[i + 1]!;
      let first = firsts[i]!;
      let end = ends[i]!;
      while (end < next && day[end]! < before) end++;
      while (first < end && day[first]! < from) first++;
      const isSame = first === firsts[i] && end === ends[i];
      firsts[i] = first;
      ends[i] = end;
      if (first === end || (end < next && day[end]! < until)) {
        orders[i] = unsummed;
        continue;
      }
      if (!isSame || !isSpendKnown || orders[i] === unsummed) this.#sum(spend, i, first, end);
      const last = day[end - 1]!;
      who[count] = i;
      recency[count] = before - last;
      frequency[count] = orders[i]!;
      monetary[count] = spent[i]!;
      firstPurchase[count] = day[first]! * millisecondsPerDay;
      lastPurchase[count++] = last * millisecondsPerDay;
    }
    return cutColumns(this.#columns, count);
  }

  #sum(spend: Float64Array, customer: number, first: number, end: number): void {
    const { orders } = this.#purchases;
    let spent = 0;
    let bought = 0;
    for (let at = end - 1; at >= first; at--) {
      spent += spend[at]!;
      bought += orders[at]!;
    }
    this.#spent[customer] = spent;
    this.#orders[customer] = bought;
  }
}
