import type { CustomerLists, ListSummary } from '../../../src/pipeline/lists/lists.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

/** What is said of made-up lists, of which the last is short and new. */
export const someSummaries: readonly ListSummary[] = [
  {
    id: 'winBack',
    customers: 12,
    yearlySpend: 4321.5,
    reachable: 7,
    rate: 0.42,
    rateOfAll: 0.515,
    horizonDays: 180,
    cut: '2011-06-13',
  },
  {
    id: 'dueNow',
    customers: 10,
    yearlySpend: 900,
    rate: 0.9,
    rateOfAll: 0.515,
    horizonDays: 180,
    cut: '2011-06-13',
  },
  {
    id: 'secondOrder',
    customers: 2,
    yearlySpend: 30,
    secondOrders: [
      { withinDays: 30, share: 0.16 },
      { withinDays: 60, share: 0.3 },
    ],
  },
];

const count = (length: number, from: number) => Uint32Array.from({ length }, (_, i) => from + length - 1 - i);

const someLists: CustomerLists = {
  members: { winBack: count(12, 0), dueNow: count(10, 20), secondOrder: count(2, 40) },
  summaries: someSummaries,
};

/** Made-up customers of whom some are on lists, each list's last customer first. */
export function makeListed(): Segmentation {
  const segmentation = makeSegmentation();
  return { ...segmentation, lists: someLists, summary: { ...segmentation.summary, lists: someSummaries } };
}
