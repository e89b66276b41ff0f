import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { kMeansPlusPlus } from '../../../src/pipeline/mixture/randomStarts.ts';
import { drawClusters, toMatrix } from './samples.ts';

describe('kMeansPlusPlus', () => {
  it('keeps well-separated clusters together', () => {
    const data = drawClusters(
      [
        [0, 0],
        [1e4, 0],
        [0, 1e4],
      ],
      20,
      1,
    );
    const labels = kMeansPlusPlus(data, 3, createRandom(1));
    const clusters = [0, 20, 40].map((from) => new Set(labels.subarray(from, from + 20)));
    expect(clusters.map((cluster) => cluster.size)).toEqual([1, 1, 1]);
    expect(new Set(labels).size).toBe(3);
  });

  it('gives every label to some row, as long as there are as many different rows', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer(), (values, seed) => {
        const data = toMatrix([...values, ...values].map((value) => [value]));
        expect(new Set(kMeansPlusPlus(data, values.length, createRandom(seed))).size).toBe(values.length);
      }),
    );
  });
});
