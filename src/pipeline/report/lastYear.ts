import { formatDay } from '../customers/purchaseDays.ts';
import { endWindow } from '../customers/window.ts';
import type { Segmentation } from '../results/segmentation.ts';
import { tellsYear } from '../results/yearlyRevenue.ts';

const year = 365;

/** The last twelve months, both days inclusive: `2011-12-09`. */
export interface LastYear {
  readonly from: string;
  readonly to: string;
}

/** Undefined where they are not told. */
export function findLastYear({
  customers: { purchaseDays: days },
  asOf,
  summary,
}: Pick<Segmentation, 'customers' | 'asOf' | 'summary'>): LastYear | undefined {
  if (days === undefined || !tellsYear(summary)) return undefined;
  const before = endWindow(days, asOf);
  return { from: formatDay(before - year), to: formatDay(before - 1) };
}
