import { quantile } from '../numbers/orderAscending.ts';
import type { PurchaseDays } from './purchaseDays.ts';

/** The median of the days between a customer's purchase days; NaN for a customer who has bought on one day alone. */
export function measureUsualGaps({ starts, day }: PurchaseDays): Float64Array {
  const usual = new Float64Array(starts.length - 1);
  for (let i = 0; i < usual.length; i++) usual[i] = medianGap(day.subarray(starts[i], starts[i + 1]));
  return usual;
}

function medianGap(days: Int32Array): number {
  if (days.length < 2) return Number.NaN;
  if (days.length === 2) return days[1]! - days[0]!;
  const gaps = new Float64Array(days.length - 1);
  for (let at = 0; at < gaps.length; at++) gaps[at] = days[at + 1]! - days[at]!;
  return quantile(gaps.sort(), 0.5);
}

/** The shop's: the median of the usual gaps of its customers who came back; NaN where nobody did. */
export function findShopGap(usual: Float64Array): number {
  const known = usual.filter((gap) => !Number.isNaN(gap)).sort();
  return known.length === 0 ? Number.NaN : quantile(known, 0.5);
}
