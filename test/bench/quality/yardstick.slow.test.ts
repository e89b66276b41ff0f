import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from './stability.ts';
import { areaUnderCurve, measureQuality } from './yardstick.ts';

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties as half a pair', () => {
    const auc = (predictions: number[]) => {
      return areaUnderCurve(Float64Array.from(predictions), Float64Array.of(1, 0, 1, 0));
    };
    expect(auc([4, 1, 3, 2])).toBe(1);
    expect(auc([1, 4, 2, 3])).toBe(0);
    expect(auc([4, 3, 2, 1])).toBe(0.75);
    expect(auc([1, 1, 1, 1])).toBe(0.5);
  });
});

describe('measureQuality', () => {
  const spend = Float64Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 100 : 0));

  it('finds segments that tell everything', () => {
    const quality = measureQuality(Int32Array.from(spend, Math.sign), spend);
    expect(quality).toMatchObject({ segments: 2, smallest: 100 });
    expect(quality.auc).toBeCloseTo(1, 10);
    expect(quality.r2).toBeGreaterThan(0.99);
    expect(quality.top).toBeCloseTo(0.8, 10);
  });

  it('finds nothing in a single segment', () => {
    const quality = measureQuality(new Int32Array(400), spend);
    expect(Math.abs(quality.auc - 0.5)).toBeLessThan(0.1);
    expect(Math.abs(quality.r2)).toBeLessThan(0.02);
  });
});

describe('adjustedRandIndex', () => {
  it('is 1 for the same partition under other labels', () => {
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1, 2), Int32Array.of(5, 5, 0, 0, 3))).toBe(1);
    expect(adjustedRandIndex(new Int32Array(4), new Int32Array(4))).toBe(1);
  });

  it('agrees with a computation by hand', () => {
    const a = Int32Array.of(0, 0, 0, 1, 1, 1);
    const b = Int32Array.of(0, 0, 1, 1, 2, 2);
    // Cells 2, 1, 1, 2 give 2 pairs; rows 3, 3 give 6; columns 2, 2, 2 give 3; expected 6 x 3 / 15 = 1.2.
    expect(adjustedRandIndex(a, b)).toBeCloseTo((2 - 1.2) / (4.5 - 1.2), 12);
  });
});
