import { describe, expect, it } from 'vitest';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { orderSegments, renumber } from '../../../src/pipeline/segments/orderSegments.ts';

const spending = (monetary: readonly number[]) =>
  ({ monetary: Float64Array.from(monetary) }) as unknown as Customers;

describe('orderSegments', () => {
  it('numbers components by mean monetary value, then by size, and leaves empty ones out', () => {
    const byComponent = {
      segment: Int32Array.from([3, 0, 0, 2, 2, 2]),
      probability: Float64Array.from([1, 0.9, 0.8, 0.7, 0.6, 0.5]),
      secondBest: Int32Array.from([1, 3, 2, 0, -1, 3]),
    };
    const segments = orderSegments(byComponent.segment, 4, spending([5, 100, 200, 5, 5, 5]));
    expect(segments).toEqual([0, -1, 1, 2]);
    const membership = renumber(byComponent, segments);
    expect([...membership.segment]).toEqual([2, 0, 0, 1, 1, 1]);
    expect([...membership.secondBest]).toEqual([-1, 2, 1, 0, -1, 2]);
    expect(membership.probability).toBe(byComponent.probability);
  });
});
