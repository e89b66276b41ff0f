import { gatherDays, type PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';

/** A row of an order that counts. */
export interface Purchase {
  readonly customer: string;
  readonly order: string | number;
  /** Wall-clock milliseconds since 1970-01-01T00:00:00. */
  readonly date: number;
  readonly amount: number;
}

/** The purchase days of these customers, each of whom has a purchase; an order is each of its rows. */
export function gatherPurchaseDays(purchases: readonly Purchase[], ids: readonly string[]): PurchaseDays {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const orders = {
    buyer: Int32Array.from(purchases, ({ customer }) => indexOf.get(customer)!),
    day: Int32Array.from(purchases, ({ date }) => Math.floor(date / millisecondsPerDay)),
    spend: Float64Array.from(purchases, ({ amount }) => amount),
  };
  return gatherDays(orders, ids.length);
}
