import { deriveFigures } from '../../../src/pipeline/customers/customerFigures.ts';
import { gatherDays, type PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { chooseWindow, takeWindow } from '../../../src/pipeline/customers/window.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { fitCustomers, scaleCustomers } from '../../../src/pipeline/model/fitCustomers.ts';
import { type Classifier, makeClassifier } from '../../../src/pipeline/model/model.ts';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** 2020-01-01, and days after it. */
export const firstDay = 18_262;

/** An order: whose, on which day since 1970-01-01, for how much. */
export type Order = readonly [buyer: number, day: number, spend: number];

/** Days between the orders of a customer of a kind, on average, and what an order comes to. */
const kinds = [
  { gap: 15, spend: 300 },
  { gap: 60, spend: 120 },
  { gap: 200, spend: 60 },
] as const;

/**
 * The orders of a shop in steady state: customers come evenly over the days and stay for a year on average; each buys at
 * random by the rate of a kind.
 */
export function simulateShop(
  seed: number,
  { customers, days }: { customers: number; days: number },
): Order[] {
  const random = createRandom(seed);
  const wait = (mean: number) => -mean * Math.log(1 - random());
  const orders: Order[] = [];
  // Some came before the first day, as in a shop that is old.
  const early = 730;
  for (let buyer = 0; buyer < customers; buyer++) {
    const { gap, spend } = kinds[Math.floor(kinds.length * random())]!;
    const came = random() * (days + early) - early;
    const gone = came + wait(365);
    for (let at = came; at < Math.min(gone, days); at += wait(gap))
      if (at >= 0) orders.push([buyer, firstDay + Math.floor(at), spend * (0.5 + random())]);
  }
  // Customers are numbered by their first order, so that those of an earlier day are the first.
  orders.sort(([, a], [, b]) => a - b);
  const numbers = new Map([...new Set(orders.map(([buyer]) => buyer))].map((buyer, i) => [buyer, i]));
  return orders.map(([buyer, day, spend]) => [numbers.get(buyer)!, day, spend]);
}

export function daysOf(orders: readonly Order[], customers: number): PurchaseDays {
  return gatherDays(
    {
      buyer: Int32Array.from(orders, ([buyer]) => buyer),
      day: Int32Array.from(orders, ([, day]) => day),
      spend: Float64Array.from(orders, ([, , spend]) => spend),
    },
    customers,
  );
}

export const countCustomers = (orders: readonly Order[]): number =>
  orders.reduce((most, [buyer]) => Math.max(most, buyer), -1) + 1;

/** A model of the last 365 days of purchases. */
export async function fitWindow(
  purchases: PurchaseDays,
  components: number,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<{
  readonly model: Classifier;
  readonly window: { readonly before: number; readonly days: number };
}> {
  const window = chooseWindow(purchases, 0, 365);
  const ids = Array.from({ length: purchases.starts.length - 1 }, (_, i) => `c${i}`);
  const none = new Float64Array(0);
  const all = {
    ...{ ids, count: ids.length, recency: none, frequency: none, monetary: none },
    ...{ firstPurchase: none, lastPurchase: none },
  };
  const { customers } = takeWindow(all, purchases, window);
  const options = optionsBy({ 'mixture.components': components, ...settings });
  const asOf = window.before * millisecondsPerDay;
  const fitted = await fitCustomers(scaleCustomers(customers, options, asOf), options);
  const { borders } = deriveFigures(customers, asOf);
  return { model: makeClassifier(fitted, fitted.fits[0]!, customers, borders).classifier, window };
}
