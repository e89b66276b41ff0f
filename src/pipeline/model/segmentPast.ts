import type { PurchaseColumns } from '../customers/purchaseColumns.ts';
import type { PurchaseDays } from '../customers/purchaseDays.ts';
import { measureWindow } from '../customers/window.ts';
import { scaleFeatures, standardizeFeatures, usualFeatures } from '../features/features.ts';
import { assign } from '../mixture/membership.ts';
import { gather } from '../numbers/typedArrays.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type FitOptions, fitCustomers } from './fitCustomers.ts';

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
  purchases: PurchaseDays,
  cut: number,
  { transform, selection }: Pick<FitOptions, 'transform' | 'selection'>,
): Promise<Int32Array> {
  const { who, ...past } = measureWindow(purchases, { before: cut, days: Number.POSITIVE_INFINITY });
  const asOf = cut * millisecondsPerDay;
  const { scaler, features } = standardizeFeatures(takeSome(past), transform, { use: usualFeatures, asOf });
  const { fits } = await fitCustomers(
    { scaler, features, fitted: features },
    { selection: { ...selection, components: [components] }, choice: { minimumShare: 0 } },
  );
  const { component } = assign(scaleFeatures(past, scaler, asOf), fits[0]!.mixture);
  const segments = new Int32Array(purchases.starts.length - 1).fill(-1);
  for (let at = 0; at < who.length; at++) segments[who[at]!] = component[at]!;
  return segments;
}

/** As many as are fitted, spread evenly. */
function takeSome(past: PurchaseColumns): PurchaseColumns {
  const step = Math.ceil(past.count / mostFitted);
  const some = Uint32Array.from({ length: Math.ceil(past.count / step) }, (_, at) => at * step);
  return {
    count: some.length,
    recency: gather(past.recency, some),
    frequency: gather(past.frequency, some),
    monetary: gather(past.monetary, some),
    firstPurchase: gather(past.firstPurchase, some),
    lastPurchase: gather(past.lastPurchase, some),
  };
}
