import { expect, it } from 'vitest';
import { describeModel, describeMovement } from '../../src/cli/describeMovement.ts';
import type { Movement } from '../../src/pipeline/movement/movement.ts';
import { keptResult } from '../host/memoryHost.ts';
import { sampleSummary } from '../webview/sampleSummary.ts';

const [first, second] = [15_065, 15_157];
const segments = sampleSummary.segments.slice(0, 2);
const spent = { spentBefore: 7, spentBeforeBySilent: 3 };
const movement: Movement = {
  period: 'quarter',
  standings: {
    dates: [first, second],
    places: [Int8Array.of(0, 1, 4, -1), Int8Array.of(0, 4, 1, 0)],
    revenue: [Float64Array.of(5, 6, 0, 0, 0), Float64Array.of(9, 2, 0, 0, 0)],
  },
  sizes: [
    [1, 1, 0, 0, 1],
    [2, 1, 0, 0, 1],
  ],
  transitions: [
    [
      { from: -1, to: 0, customers: 1, revenue: 4, bought: 1, ...spent },
      { from: 0, to: 0, customers: 1, revenue: 5, bought: 1, ...spent },
      { from: 1, to: 4, customers: 1, revenue: 0, bought: 0, ...spent },
      { from: 4, to: 1, customers: 1, revenue: 2, bought: 1, ...spent },
    ],
  ],
};

it('tells scripts where customers stood by the ids of segments, at the last days that count', () => {
  const { dates, rows, revenue, transitions } = describeMovement(movement, { segments });
  expect(dates).toEqual(['2011-03-31', '2011-07-01']);
  expect(rows.map(({ id }) => id)).toEqual([1, 2, 0, 'withoutSpend', 'lapsed']);
  expect(rows[1]!.name).toBe(segments[1]!.name);
  expect(revenue[1]).toEqual([9, 2, 0, 0, 0]);
  expect(transitions.map(({ from, to }) => [from, to])).toEqual([
    ['new', 1],
    [1, 1],
    [2, 'lapsed'],
    ['lapsed', 2],
  ]);
  expect(transitions[0]).toMatchObject({ start: '2011-03-31', end: '2011-07-01', revenue: 4, bought: 1 });
});

it('says of a kept model how well it fits, and what has come since', () => {
  const { model } = keptResult.summary;
  const told =
    'Model kept of sales.xlsx at 2011-12-09; log-likelihood per customer −3.00 then, −3.20 now; 1.0% outside, 2.0% unlikely';
  expect(describeModel(model!)).toBe(told);
  expect(describeModel({ ...model!, growth: { days: 31, orders: 1 } })).toBe(
    `${told}; 31 days and 1 order more than then`,
  );
});
