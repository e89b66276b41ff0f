import type { Flows, MovementView } from '../../../src/pipeline/results/flows.ts';

/** Two segments at the ends of three quarters. */
export const movementView: MovementView = {
  period: 'quarter',
  dates: ['2011-06-30', '2011-09-30', '2011-12-09'],
  windowDays: 365,
  model: { source: 'sales.xlsx', date: '2011-12-09' },
  isOfResult: true,
  rows: [
    { kind: 'segments', name: 'Champions', colour: '#2e9e5b' },
    { kind: 'segments', name: 'At Risk', colour: '#d64f6b' },
    { kind: 'lapsed', name: 'No order in 12 months', colour: '#7a7f87' },
  ],
  sizes: [
    [100, 50, 10],
    [110, 60, 15],
    [90, 85, 20],
  ],
  revenue: [
    [9000, 3000, 0],
    [9900, 3600, 0],
    [8000, 5000, 0],
  ],
};

/** Of the last quarter. */
export const flows: Flows = {
  start: 1,
  end: 2,
  flows: [
    flow(-1, 0, [10, 10, 700, 0, 0]),
    flow(0, 0, [78, 40, 4000, 7000, 2000]),
    flow(0, 1, [32, 0, 0, 2900, 2900]),
    flow(1, 0, [1, 1, 50, 60, 0]),
    flow(1, 1, [53, 13, 250, 3040, 2000]),
    flow(1, 2, [6, 0, 0, 500, 500]),
    flow(2, 0, [1, 1, 80, 0, 0]),
    flow(2, 2, [14, 0, 0, 0, 0]),
  ],
  facts: [
    { code: 'slipped', values: { segment: 'At Risk', customers: 32, spent: 2900, days: 365, to: 1 } },
    { code: 'came-back', values: { customers: 1 } },
  ],
};

function flow(
  from: number,
  to: number,
  [customers, bought, spentSince, spentBefore, spentBeforeBySilent]: readonly [
    number,
    number,
    number,
    number,
    number,
  ],
) {
  return { from, to, customers, bought, spentSince, spentBefore, spentBeforeBySilent };
}
