import { dayOf, type PurchaseDays } from '../customers/purchaseDays.ts';
import { segmentPast } from '../model/segmentPast.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { chooseCuts } from '../value/chooseCuts.ts';
import { findBegin } from '../value/findBegin.ts';
import { forecastValue } from '../value/forecastValue.ts';
import type { RunOptions, ValueOptions } from './runOptions.ts';

/** The same customers with what they are expected to bring, or with why that can't be said. */
export async function foretell(
  table: CustomerTable,
  { value: { horizonDays }, ...options }: RunOptions & { readonly value: ValueOptions },
): Promise<CustomerTable> {
  const { customers, asOf } = table;
  const { purchaseDays } = customers;
  if (purchaseDays === undefined) return table;
  const end = endOfKnown(purchaseDays, asOf);
  const begin = findBegin(purchaseDays, end);
  const shortened = Math.min(horizonDays, Math.floor((end - begin) / 2));
  const [latest] = chooseCuts(begin, end, shortened);
  const segments = latest === undefined ? undefined : await segmentPast(customers, latest, options);
  const forecast = forecastValue(purchaseDays, end, {
    horizonDays,
    segmentsAt: (cut) => (cut === latest ? segments : undefined),
  });
  if ('missing' in forecast) return { ...table, forecast };
  const { expectedOrders: orders, expectedSpend: spend, churnRisk: churn } = forecast;
  return { ...table, forecast, customers: { ...customers, expected: { orders, spend, churn } } };
}

/** The first day of which nothing is known, since 1970-01-01: that of the as-of date, or the one after a purchase on it. */
function endOfKnown({ day }: PurchaseDays, asOf: number): number {
  return day.reduce((end, each) => Math.max(end, each + 1), dayOf(asOf));
}
