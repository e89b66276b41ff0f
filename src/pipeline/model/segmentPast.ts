import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { type Customers, pickCustomers } from '../customers/rfm.ts';
import { takeWindow } from '../customers/window.ts';
import { scaleFeatures, usualFeatures } from '../features/features.ts';
import { assign } from '../mixture/membership.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type FitOptions, fitCustomers, scaleCustomers } from './fitCustomers.ts';

/** Of more customers a past is not segmented: the borders would be the same. */
const mostFitted = 2000;
/** Enough to tell how far off sums of segments are; the shop's own number is chosen later, from what came after. */
const components = 6;

/**
 * Segments of the customers of a past day, made of what was known then alone.
 * @param cut the first day of which nothing is known, since 1970-01-01; somebody has bought before
 * @returns the segment of each customer, -1 for those who had not bought by then
 */
export async function segmentPast(
  customers: Customers,
  purchases: PurchaseDays,
  cut: number,
  { transform, selection }: Pick<FitOptions, 'transform' | 'selection'>,
): Promise<Int32Array> {
  const everything = { before: cut, days: Number.POSITIVE_INFINITY };
  const { customers: past, who } = takeWindow(customers, purchases, everything);
  const asOf = cut * millisecondsPerDay;
  const step = Math.ceil(past.count / mostFitted);
  const sample = Uint32Array.from({ length: Math.ceil(past.count / step) }, (_, at) => at * step);
  const scaled = scaleCustomers(
    pickCustomers(past, sample),
    { transform, features: usualFeatures, choice: { minimumShare: 0 } },
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
