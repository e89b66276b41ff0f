import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Readings } from '../../../src/pipeline/values/readings.ts';

/** Runs of a kind, as columns have them, of which some are counted before the others come. */
const runs = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 }), fc.boolean()), { maxLength: 30 });

describe('Readings', () => {
  it('counts its rows by kind, each once however often it is asked', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const readings = new Readings();
        const expected = new Uint32Array(readings.count());
        for (const [kind, rows, isAsked] of all) {
          for (let i = 0; i < rows; i++) readings.push(kind, i);
          expected[kind]! += rows;
          if (isAsked) readings.count();
        }
        expect(readings.count()).toEqual(expected);
      }),
    );
  });
});
