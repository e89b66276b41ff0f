import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardizeFeatures } from '../../src/pipeline/features.ts';
import type { Customers } from '../../src/pipeline/rfm.ts';

function customersWith(recency: readonly number[], frequency = recency, monetary = recency): Customers {
  const count = recency.length;
  const [r, f, m] = [recency, frequency, monetary].map((values) => Float64Array.from(values));
  const zeros = new Float64Array(count);
  return {
    count,
    ids: [],
    recency: r!,
    frequency: f!,
    monetary: m!,
    firstPurchase: zeros,
    lastPurchase: zeros,
  };
}

const column = ({ values, columns }: ReturnType<typeof standardizeFeatures>, j: number) =>
  [...values].filter((_, i) => i % columns === j);

describe('standardizeFeatures', () => {
  it('subtracts the mean and divides by the population standard deviation', () => {
    const features = standardizeFeatures(customersWith([1, 3], [10, 30], [5, 5]));
    expect(features).toMatchObject({ rows: 2, columns: 3 });
    expect([...features.values]).toEqual([-1, -1, 0, 1, 1, 0]);
  });

  it('gives every feature that varies mean 0 and variance 1', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(
        values.filter((each) => Math.max(...each) - Math.min(...each) > 1),
        (each) => {
          const scaled = column(standardizeFeatures(customersWith(each)), 0);
          expect(scaled.reduce((sum, value) => sum + value, 0) / scaled.length).toBeCloseTo(0, 8);
          expect(scaled.reduce((sum, value) => sum + value ** 2, 0) / scaled.length).toBeCloseTo(1, 8);
        },
      ),
    );
  });

  it.each([[[5]], [[0, 0]], [[0.1, 0.1, 0.1]], [[1e9 / 3, 1e9 / 3, 1e9 / 3]]])(
    'makes a constant feature 0: %j',
    (values) => {
      expect(column(standardizeFeatures(customersWith(values)), 0).every((value) => value === 0)).toBe(true);
    },
  );
});
