import { formatDay } from '../customers/purchaseDays.ts';
import { listCustomer } from './customerList.ts';
import type { CustomerDay, CustomerDetail } from './customerQuery.ts';
import type { Segmentation } from './segmentation.ts';

/** A customer with all that was bought, a day at a time; undefined where there is none of that id. */
export function describeCustomer(segmentation: Segmentation, id: string): CustomerDetail | undefined {
  const i = segmentation.customers.ids.indexOf(id);
  if (i < 0) return undefined;
  const days = listDays(segmentation, i);
  return { customer: listCustomer(segmentation, i), ...(days && { days }) };
}

function listDays({ customers, history }: Segmentation, i: number): CustomerDay[] | undefined {
  const purchases = history?.purchases ?? customers.purchaseDays;
  if (purchases === undefined) return undefined;
  const who = history?.who[i] ?? i;
  const { starts, day, orders, spend } = purchases;
  const from = starts[who]!;
  return Array.from({ length: starts[who + 1]! - from }, (_, k) => ({
    day: formatDay(day[from + k]!),
    orders: orders[from + k]!,
    spend: spend[from + k]!,
  }));
}
