import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';

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

const column = ({ features: { values, columns } }: ReturnType<typeof standardizeFeatures>, j: number) =>
  [...values].filter((_, i) => i % columns === j);

describe('standardizeFeatures', () => {
  it('subtracts the mean and divides by the population standard deviation', () => {
    const { features } = standardizeFeatures(customersWith([1, 3], [10, 30], [5, 5]));
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

  it('transforms before it standardizes', () => {
    const customers = customersWith([0, 4, 16], [1, 2, 4], [0, Math.E - 1, Math.E ** 2 - 1]);
    const steps = (features: ReturnType<typeof standardizeFeatures>, j: number) => {
      const [a, b, c] = column(features, j);
      return (b! - a!) / (c! - a!);
    };
    const stabilized = standardizeFeatures(customers, 'stabilized');
    // Square roots 0, 2, 4; logarithms 0, log 2, 2 log 2; and 0, 1, 2.
    for (const j of [0, 1, 2]) expect(steps(stabilized, j)).toBeCloseTo(0.5, 12);
    const log = standardizeFeatures(customers, 'log');
    expect(steps(log, 0)).toBeCloseTo(Math.log(5) / Math.log(17), 12);
    expect(steps(log, 1)).toBeCloseTo(Math.log(3 / 2) / Math.log(5 / 2), 12);
    expect(steps(log, 2)).toBeCloseTo(0.5, 12);
  });

  it('has a place for customers who got back more than they paid', () => {
    const money = column(
      standardizeFeatures(customersWith([1, 2, 3], [0, 1, 1], [-9, 0, 9]), 'stabilized'),
      2,
    );
    expect(money.every(Number.isFinite)).toBe(true);
    expect(money[1]! - money[0]!).toBeCloseTo(money[2]! - money[1]!, 12);
    expect(money[1]).toBeGreaterThan(money[0]!);
  });

  it('refuses figures beyond what can be compared, in one sentence', () => {
    const customers = customersWith([1, 2], [1, 2], [1e300, 2e300]);
    expect(() => standardizeFeatures(customers, 'none')).toThrow(/^The monetary values are too large/);
    expect(column(standardizeFeatures(customers, 'stabilized'), 2)[1]).toBeCloseTo(1, 9);
    const endless = customersWith([1, 2], [1, 2], [1, Number.POSITIVE_INFINITY]);
    expect(() => standardizeFeatures(endless, 'stabilized')).toThrow(UserError);
  });

  it.each([[[5]], [[0, 0]], [[0.1, 0.1, 0.1]], [[1e9 / 3, 1e9 / 3, 1e9 / 3]]])(
    'makes a constant feature 0: %j',
    (values) => {
      expect(column(standardizeFeatures(customersWith(values)), 0).every((value) => value === 0)).toBe(true);
    },
  );
});
