import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';

const draw = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

describe('createRandom', () => {
  it('repeats itself for the same seed, and not for another', () => {
    expect(draw(7, 10)).toEqual(draw(7, 10));
    expect(draw(7, 10)).not.toEqual(draw(8, 10));
  });

  it('is uniform between 0 and 1', () => {
    const counts = new Array<number>(10).fill(0);
    for (const value of draw(1, 100_000)) counts[Math.floor(value * 10)]! += 1;
    // Ten cells of 10,000 with a standard deviation of 95.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
