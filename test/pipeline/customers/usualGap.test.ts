import { describe, expect, it } from 'vitest';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { findShopGap, measureUsualGaps } from '../../../src/pipeline/customers/usualGap.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import { daysOf } from '../lists/daysOf.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

describe('the usual gap', () => {
  it('is the median of the days between purchase days', () => {
    const usual = measureUsualGaps(daysOf([[0], [10], [12], [15]], [[5], [35]], [[0], [4], [10]]));
    expect([...usual]).toEqual([3, 30, 5]);
  });

  it('is unknown for a customer who has bought on one day, or not at all', () => {
    expect([...measureUsualGaps(daysOf([[7, 10, 3]], []))]).toEqual([Number.NaN, Number.NaN]);
  });

  it('is a column of the CSV, empty where it is unknown', async () => {
    const purchaseDays = daysOf([[0], [10], [12], [15]], [[7]], [[5], [35], [36]]);
    const sink = new BytesInMemory();
    await exportCustomers(makeSegmentation({ customers: 3, columns: { purchaseDays } }), sink);
    const lines = new TextDecoder().decode(sink.concatenate()).trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',').at(-2))).toEqual(['usual_gap', '3', '', '15.5']);
  });

  it("of the shop is the median of the customers' own, whoever of them buys how often", () => {
    expect(findShopGap(Float64Array.of(4, Number.NaN, 100, 30))).toBe(30);
    expect(findShopGap(Float64Array.of(Number.NaN))).toBeNaN();
  });
});
