import { beforeAll, describe, expect, it } from 'vitest';
import { describeMovement as describeForScripts } from '../../../src/cli/describeMovement.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { followSegmentation, segment } from '../../../src/pipeline/pipeline.ts';
import { explainSpent } from '../../../src/pipeline/remarks/movementTexts.ts';
import { movementSheet } from '../../../src/pipeline/report/movementSheet.ts';
import { reportMovement } from '../../../src/pipeline/report/reportedMovement.ts';
import { sizesSheet } from '../../../src/pipeline/report/sizesSheet.ts';
import {
  describeFlows,
  describeMovement,
  type Followed,
} from '../../../src/pipeline/results/followMovement.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';

type Row = readonly [order: string, customer: string, day: number, units: number, price: number];

const dayOf = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

/** Sixty customers who order every other month of two years, and one who spends far more than all others. */
const buyers = Array.from({ length: 61 }, (_, i) =>
  Array.from(
    { length: 11 },
    (_, n): Row => [`${100 * i + n}`, `c${i}`, (i * 7 + n * 60) % 700, 1, i === 60 ? 90_000 : 10 + (i % 20)],
  ),
).flat();

/** Who brings back all that was ever bought, in the second year. */
const returning: readonly Row[] = [
  ['9001', 'even', 100, 3, 20],
  ['C9002', 'even', 600, -3, 20],
  ['9003', 'even', 590, 1, 5],
  ['C9004', 'even', 600, -1, 5],
];

let followed: Followed;

beforeAll(async () => {
  const lines = [...buyers, ...returning].map(([order, customer, day, units, price]) =>
    [order, customer, dayOf(day), units, price].join(','),
  );
  const text = ['Order ID,Customer ID,Date,Quantity,Unit Price', ...lines].join('\n');
  const options = {
    ...optionsBy({ 'cleaning.returns': 'net', 'mixture.components': 3 }),
    window: true,
  } as const;
  const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
  const segmentation = await segment(file, options, runtime, silentClock());
  followed = {
    segmentation,
    movement: (await followSegmentation(segmentation, runtime, 'quarter'))!,
    isOfResult: true,
  };
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('what was spent between two dates', () => {
  it('is told to be less the returns that are taken off the latest purchases before them', () => {
    const view = describeMovement(followed);
    const end = view.dates.length - 1;
    const spentAfter = (day: number) => {
      const start = view.dates.findLastIndex((date) => date < dayOf(day));
      const { flows } = describeFlows(followed, start, end);
      const isAfter = ([, , on]: Row) => dayOf(on) > view.dates[start]!;
      const bought = buyers.filter(isAfter).map(([, , , units, price]) => units * price);
      return sum(flows.map(({ spentSince }) => spentSince)) - sum(bought);
    };
    // After the purchase of day 590 both returns come, of which one is of a purchase of day 100.
    expect(spentAfter(590)).toBeCloseTo(5 - 60 - 5, 6);
    expect(JSON.stringify(movementSheet('Movement', reportMovement(followed)!).blocks)).toContain(
      explainSpent(view)[0],
    );
    expect(explainSpent(view)[0]).toMatch(/a return is taken off the latest purchase before it\.$/);
    expect(explainSpent({})).toEqual([]);
  });
});

describe('those who are in no segment', () => {
  it('have a row for each kind, far above all others or without net spend', () => {
    const { rows, sizes } = describeMovement(followed);
    expect(rows.slice(-3).map(({ kind, name }) => [kind, name])).toEqual([
      ['apart', 'Far Above the Rest'],
      ['withoutSpend', 'No Net Spend'],
      ['lapsed', 'No order in 350 days'],
    ]);
    expect(sizes.at(-1)!.slice(-3)).toEqual([1, 1, 0]);
  });

  it('add up with all others at both ends of every change', () => {
    const { rows, sizes } = describeMovement(followed);
    for (let start = 0; start + 1 < sizes.length; start++)
      for (let end = start + 1; end < sizes.length; end++) {
        const { flows } = describeFlows(followed, start, end);
        const total = (side: 'from' | 'to', row: number) =>
          sum(flows.filter((flow) => flow[side] === row).map(({ customers }) => customers));
        expect(rows.map((_, row) => total('from', row))).toEqual(sizes[start]);
        expect(rows.map((_, row) => total('to', row))).toEqual(sizes[end]);
      }
  });

  it('have an id of their own for scripts, and a column in the report', () => {
    const { movement, segmentation } = followed;
    const { rows, sizes } = describeForScripts(movement, segmentation.summary);
    expect(sizes.at(-1)![rows.findIndex(({ id }) => id === 'withoutSpend')]).toBe(1);
    expect(sizes.at(-1)![rows.findIndex(({ id }) => id === 0)]).toBe(1);
    const { blocks } = sizesSheet('Sizes', reportMovement(followed)!);
    expect(JSON.stringify(blocks)).toContain('No Net Spend');
  });
});
