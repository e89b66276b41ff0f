import type { CampaignView } from '../../../src/pipeline/results/describeCampaign.ts';

/** Of 100 customers a tenth was held back; those contacted spent more. */
export const sampleCampaign: CampaignView = {
  name: 'win back - holdout.json',
  from: '2011-10-01',
  until: '2011-12-09',
  contacted: { customers: 90, ordered: 45, orders: 90, revenue: 4500 },
  heldBack: { customers: 10, ordered: 2, orders: 3, revenue: 100 },
  effect: {
    ordered: { value: 0.3, low: -0.01, high: 0.5 },
    orders: { value: 0.7, low: 0.1, high: 1.3 },
    revenue: { value: 40, low: 12.5, high: 67.5 },
  },
  notFound: 0,
  movesBetween: { start: '2011-09-30', end: '2011-12-09' },
  moves: [
    { from: 'At Risk', to: 'Champions', contacted: 45, heldBack: 1 },
    { from: 'At Risk', to: 'At Risk', contacted: 45, heldBack: 9 },
  ],
};
