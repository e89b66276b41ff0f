import type { PurchaseDays } from '../customers/purchaseDays.ts';
import type { Customers } from '../customers/rfm.ts';
import { endWindow } from '../customers/window.ts';
import type { FitOptions } from '../model/fitCustomers.ts';
import type { KeptModel } from '../model/keptModel.ts';
import { segmentPast } from '../model/segmentPast.ts';
import { gather } from '../numbers/typedArrays.ts';
import type { CustomerTable } from '../source/customerSource.ts';
import type { Task, Tasks } from '../tasks/task.ts';
import { type Forecast, followPlan, planForecast, type ValueMissing } from '../value/forecastValue.ts';
import type { KeptPredictor } from '../value/keptPredictor.ts';
import type { RunOptions } from './runOptions.ts';
import type { WindowTable } from './segmentation.ts';

interface PastPurchases extends Pick<FitOptions, 'transform' | 'selection'> {
  readonly days: PurchaseDays;
  /** The first day that is not known, since 1970-01-01. */
  readonly asOf: number;
  readonly horizonDays: number;
  /** What was learned when a model was kept. */
  readonly kept?: KeptPredictor;
}

/** What customers are expected to bring, or why that can't be said. */
export const foretellTask: Task<PastPurchases, Forecast | ValueMissing> = {
  run: async ({ days, asOf, horizonDays, kept, ...options }) => {
    const plan = planForecast(days, asOf, horizonDays);
    if ('missing' in plan) return plan;
    // Segments of every past would take as long as all the rest; the latest says how far off theirs are.
    const [latest] = plan.cuts;
    const segments =
      latest === undefined ? undefined : await segmentPast(plan.lessons.shop.days, latest, options);
    return followPlan(plan, {
      segmentsAt: (cut) => (cut === latest ? segments : undefined),
      ...(kept && { kept }),
    });
  },
  transfer: (forecast) =>
    'missing' in forecast
      ? []
      : [forecast.expectedOrders, forecast.expectedSpend, forecast.churnRisk].map(
          ({ buffer }) => buffer as ArrayBuffer,
        ),
};

type ForetellTasks = Tasks<{ readonly foretell: typeof foretellTask }>;

/** Fewer purchase days are foretold sooner than another thread is at work. */
const fewDays = 10_000;

/**
 * Starts to foretell on another core, where there is one and it is worth it, for whoever waits for it later; else it is done
 * then. Undefined where nothing is to be foretold.
 */
export function startForetelling(
  { customers: { purchaseDays: days }, asOf }: CustomerTable,
  { value, transform, selection, model }: RunOptions,
  tasks: ForetellTasks,
): (() => Promise<Forecast | ValueMissing>) | undefined {
  if (value === undefined || days === undefined) return undefined;
  const kept = model && takeParameters(model);
  // What was cancelled later is no purchase that is to come: it is learned from what stayed.
  const { ledger: _, ...stayed } = days;
  const past = {
    ...{ days: stayed, asOf: endWindow(days, asOf), horizonDays: value.horizonDays, transform, selection },
    ...(kept && { kept }),
  };
  if (tasks.cores === 1 || days.day.length < fewDays) return () => tasks.run('foretell', past).result;
  const { result } = tasks.run('foretell', past);
  // Who never waits for it has failed before, of which more is to be said.
  result.catch(() => {});
  return () => result;
}

function takeParameters({ value, date }: KeptModel): KeptPredictor | undefined {
  if (value === undefined) return undefined;
  const { orders, spend } = value;
  return {
    date,
    orders: { model: { law: 'MBG/NBD', ...orders } },
    ...(spend && { spend: { model: spend } }),
  };
}

/** The same customers with what they are expected to bring, or with why that can't be said. */
export function attachForecast(table: WindowTable, all: Forecast | ValueMissing | undefined): WindowTable {
  if (all === undefined) return table;
  if ('missing' in all) return { ...table, forecast: all };
  const forecast = table.history ? pickForecast(all, table.history.who) : all;
  const { expectedOrders: orders, expectedSpend: spend, churnRisk: churn } = forecast;
  const customers: Customers = { ...table.customers, expected: { orders, spend, churn } };
  return { ...table, forecast, customers };
}

/** What is expected of some of the customers; totals stay those of all. */
const pickForecast = (forecast: Forecast, who: Uint32Array): Forecast => ({
  ...forecast,
  expectedOrders: gather(forecast.expectedOrders, who),
  expectedSpend: gather(forecast.expectedSpend, who),
  churnRisk: gather(forecast.churnRisk, who),
});
