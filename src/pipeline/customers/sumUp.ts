import { formatWallClock } from '../time/calendar.ts';
import type { Rfm } from './rfm.ts';

/** What all customers come to. */
export interface ShopTotals {
  readonly customers: number;
  /** Distinct ones. */
  readonly orders: number;
  readonly revenue: number;
  /** First and last kept purchase: local date and time without a zone, `2011-12-10T12:50:00`. */
  readonly period: { readonly first: string; readonly last: string };
}

export function sumUp({ customers, orders }: Pick<Rfm, 'customers' | 'orders'>): ShopTotals {
  const { count, firstPurchase, lastPurchase, monetary } = customers;
  return {
    customers: count,
    orders,
    revenue: monetary.reduce((sum, value) => sum + value, 0),
    period: {
      first: formatWallClock(firstPurchase.reduce((first, date) => Math.min(first, date))),
      last: formatWallClock(lastPurchase.reduce((last, date) => Math.max(last, date))),
    },
  };
}
