import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import { assign } from '../../../src/pipeline/mixture/membership.ts';
import type { Mixture } from '../../../src/pipeline/mixture/mixture.ts';
import { visitRowBlocks } from '../../../src/pipeline/mixture/rowBlocks.ts';
import { families, someMixture, toMatrix } from './samples.ts';

/** N x K */
function responsibilitiesOf(data: Matrix, mixture: Mixture): number[][] {
  const rows: number[][] = [];
  visitRowBlocks(data, mixture, (block) => {
    const { scales } = block.kernel;
    block.kernel.weighEvidence(mixture.components, block.rows);
    scales.subarray(0, block.rows).forEach((scale, row) => {
      rows.push(block.logs.map((shares) => shares[row]! * scale));
    });
  });
  return rows;
}

const rowsOfThree = fc.array(fc.tuple(coordinate(), coordinate(), coordinate()), {
  minLength: 1,
  maxLength: 20,
});

function coordinate() {
  return fc.double({ min: -1e3, max: 1e3, noNaN: true });
}

describe('responsibilities', () => {
  it('sum to 1 for every row, however far it lies from the components', () => {
    fc.assert(
      fc.property(
        rowsOfThree,
        fc.constantFrom(...families),
        fc.integer({ min: 1, max: 6 }),
        (rows, family, k) => {
          for (const row of responsibilitiesOf(toMatrix(rows), someMixture(family, k, 3, k))) {
            expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
          }
        },
      ),
    );
  });
});

describe('assign', () => {
  it('names the two most probable components, and the probability of the first', () => {
    fc.assert(
      fc.property(
        rowsOfThree,
        fc.constantFrom(...families),
        fc.integer({ min: 2, max: 6 }),
        (rows, family, k) => {
          const mixture = someMixture(family, k, 3, k);
          const { component, probability, secondBest } = assign(toMatrix(rows), mixture);
          responsibilitiesOf(toMatrix(rows), mixture).forEach((row, i) => {
            const best = row[component[i]!]!;
            expect(best).toBe(Math.max(...row));
            expect(probability[i]).toBeCloseTo(best, 12);
            expect(secondBest[i]).not.toBe(component[i]);
            const others = row.filter((_, index) => index !== component[i]);
            expect(row[secondBest[i]!]).toBe(Math.max(...others));
          });
        },
      ),
    );
  });

  it('has no second best where there is one component', () => {
    const { component, probability, secondBest } = assign(
      toMatrix([[1, 2, 3]]),
      someMixture('full', 1, 3, 1),
    );
    expect([...component, ...probability, ...secondBest]).toEqual([0, 1, -1]);
  });

  it('ranks the second best even where its probability is lost in rounding', () => {
    const mixture: Mixture = {
      covariance: 'spherical',
      components: 3,
      dimensions: 1,
      weights: Float64Array.of(0.3, 0.3, 0.4),
      means: Float64Array.of(0, 1e6, 1e3),
      covariances: Float64Array.of(1, 1, 1),
    };
    const { probability, secondBest } = assign(toMatrix([[0]]), mixture);
    expect([...probability, ...secondBest]).toEqual([1, 2]);
  });

  it('numbers rows across blocks', () => {
    const data = toMatrix(Array.from({ length: 1300 }, (_, i) => [i % 2 === 0 ? -5 : 5]));
    const mixture: Mixture = {
      covariance: 'tied',
      components: 2,
      dimensions: 1,
      weights: Float64Array.of(0.5, 0.5),
      means: Float64Array.of(-5, 5),
      covariances: Float64Array.of(1),
    };
    expect([...assign(data, mixture).component]).toEqual(Array.from({ length: 1300 }, (_, i) => i % 2));
  });
});
