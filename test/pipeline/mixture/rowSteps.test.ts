import { describe, expect, it } from 'vitest';
import { expectation } from '../../../src/pipeline/mixture/expectation.ts';
import { evaluate } from '../../../src/pipeline/mixture/measureFit.ts';
import { stepByParts, stepInThread } from '../../../src/pipeline/mixture/rowSteps.ts';
import { drawClusters, someMixture } from './samples.ts';

const data = drawClusters(
  [
    [0, 0, 0],
    [4, 1, 2],
  ],
  50_000,
  3,
);
const mixture = someMixture('full', 3, 3, 1);

describe('steps by parts', () => {
  it('come to what one step over all rows comes to', async () => {
    const whole = expectation(data, mixture);
    const { logLikelihood, sums } = await stepInThread(data).expect(mixture);
    expect(logLikelihood / whole.logLikelihood).toBeCloseTo(1, 12);
    sums.forEach((ofComponent, k) => {
      ofComponent.forEach((sum, i) => {
        expect(Math.abs(sum - whole.sums[k]![i]!)).toBeLessThan(1e-7);
      });
    });
    const { sizes } = await stepInThread(data).evaluate(mixture);
    expect([...sizes]).toEqual([...evaluate(data, mixture).sizes]);
  });

  it('come to the same bits in whatever order the parts are done', async () => {
    let asked = 0;
    const scattered = stepByParts(data, {
      expect: async (part, of) => {
        // The first to be asked answers last.
        const turns = 10 - asked++;
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        return expectation(part, of);
      },
      evaluate,
    });
    expect(await scattered.expect(mixture)).toEqual(await stepInThread(data).expect(mixture));
    expect(asked).toBe(4);
  });
});
