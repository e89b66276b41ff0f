import { formatDay } from '../customers/purchaseDays.ts';
import { endWindow, findFirstDay } from '../customers/window.ts';
import type { Segmentation } from '../results/segmentation.ts';

const year = 365;
/** A file of little more than a year says the same twice. */
const fewestDays = 400;

/** The last twelve months, both days inclusive: `2011-12-09`. */
export interface LastYear {
  readonly from: string;
  readonly to: string;
}

/** Undefined where purchase days are not known, or are those of little more than twelve months. */
export function findLastYear({
  customers: { purchaseDays: days },
  asOf,
}: Pick<Segmentation, 'customers' | 'asOf'>): LastYear | undefined {
  if (days === undefined) return undefined;
  const before = endWindow(days, asOf);
  if (before - findFirstDay(days) < fewestDays) return undefined;
  return { from: formatDay(before - year), to: formatDay(before - 1) };
}
