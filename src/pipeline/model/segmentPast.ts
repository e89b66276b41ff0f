import type { PurchaseDays } from '../customers/purchaseDays.ts';
import type { Customers } from '../customers/rfm.ts';
import { pickCustomers } from '../customers/rfm.ts';
import { scaleFeatures } from '../features/features.ts';
import { assign } from '../mixture/membership.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type FitOptions, fitCustomers, scaleCustomers } from './fitCustomers.ts';

/** Of more customers a past is not segmented: the borders would be the same. */
const mostFitted = 2000;
/** Enough to tell how far off sums of segments are; the shop's own number is chosen later, from what came after. */
const components = 6;

/**
 * Segments of the customers of a past day, made of what was known then alone.
 * @param cut the first day of which nothing is known, since 1970-01-01
 * @returns the segment of each customer, -1 for those who had not bought by then; undefined where they can't be compared
 */
export async function segmentPast(
  customers: Customers,
  cut: number,
  options: Pick<FitOptions, 'transform' | 'selection'>,
): Promise<Int32Array | undefined> {
  const { purchaseDays } = customers;
  if (purchaseDays === undefined) return undefined;
  const { past, who } = lookBack(customers, purchaseDays, cut);
  if (past.count < components) return undefined;
  const asOf = cut * millisecondsPerDay;
  const step = Math.ceil(past.count / mostFitted);
  const sample = Uint32Array.from({ length: Math.ceil(past.count / step) }, (_, at) => at * step);
  const { transform, selection } = options;
  const scaled = scaleCustomers(
    pickCustomers(past, sample),
    { transform, features: ['recency', 'frequency', 'monetary'], choice: { minimumShare: 0 } },
    asOf,
  );
  const { fits } = await fitCustomers(scaled, {
    selection: { ...selection, components: [components] },
    choice: { minimumShare: 0 },
  });
  const { component } = assign(scaleFeatures(past, scaled.scaler, asOf), fits[0]!.mixture);
  const segments = new Int32Array(customers.count).fill(-1);
  for (let at = 0; at < who.length; at++) segments[who[at]!] = component[at]!;
  return segments;
}

/** Those who had bought, with what they had bought. */
function lookBack({ ids }: Customers, { starts, day, spend, orders }: PurchaseDays, cut: number) {
  const who = Uint32Array.from({ length: ids.length }, (_, i) => i).filter((i) => day[starts[i]!]! < cut);
  const column = () => new Float64Array(who.length);
  const [recency, frequency, monetary, firstPurchase, lastPurchase] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  for (let at = 0; at < who.length; at++) {
    const i = who[at]!;
    for (let place = starts[i]!; place < starts[i + 1]! && day[place]! < cut; place++) {
      frequency[at]! += orders[place]!;
      monetary[at]! += spend[place]!;
      lastPurchase[at] = day[place]! * millisecondsPerDay;
    }
    firstPurchase[at] = day[starts[i]!]! * millisecondsPerDay;
    recency[at] = cut - lastPurchase[at]! / millisecondsPerDay;
  }
  const past = {
    count: who.length,
    ids: Array.from(who, (i) => ids[i]!),
    ...{ recency, frequency, monetary, firstPurchase, lastPurchase },
  };
  return { past, who };
}
