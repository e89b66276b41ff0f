import { endWindow } from '../customers/window.ts';
import { segmentPast } from '../model/segmentPast.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import { followPlan, planForecast } from '../value/forecastValue.ts';
import type { RunOptions, ValueOptions } from './runOptions.ts';

/** The same customers with what they are expected to bring, or with why that can't be said. */
export async function foretell(
  table: CustomerTable,
  { value: { horizonDays }, ...options }: RunOptions & { readonly value: ValueOptions },
): Promise<CustomerTable> {
  const { customers, asOf } = table;
  const { purchaseDays } = customers;
  if (purchaseDays === undefined) return table;
  const plan = planForecast(purchaseDays, endWindow(purchaseDays, asOf), horizonDays);
  if ('missing' in plan) return { ...table, forecast: plan };
  // Segments of every past would take as long as all the rest; the latest says how far off theirs are.
  const [latest] = plan.cuts;
  const segments =
    latest === undefined ? undefined : await segmentPast(customers, purchaseDays, latest, options);
  const forecast = followPlan(plan, (cut) => (cut === latest ? segments : undefined));
  const { expectedOrders: orders, expectedSpend: spend, churnRisk: churn } = forecast;
  return { ...table, forecast, customers: { ...customers, expected: { orders, spend, churn } } };
}
