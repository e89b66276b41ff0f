import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FunctionBuilder } from '../../../../src/pipeline/mixture/kernel/functionBuilder.ts';
import {
  type Code,
  integer,
  loadPair,
  storePair,
} from '../../../../src/pipeline/mixture/kernel/instructions.ts';
import { encodeModule } from '../../../../src/pipeline/mixture/kernel/kernelCode.ts';
import { exponential, logarithm } from '../../../../src/pipeline/mixture/kernel/pairFunctions.ts';

/** Replaces the first pair of the memory. */
function assemble(code: (f: FunctionBuilder) => (x: Code) => Code): (a: number, b: number) => number[] {
  const f = new FunctionBuilder('replace', 0);
  const of = code(f);
  f.do(storePair(integer(0), 0, of(f.keep(loadPair(integer(0), 0)))));
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(encodeModule([f]));
  const { exports } = new WebAssembly.Instance(module, { host: { memory } });
  const pair = new Float64Array(memory.buffer, 0, 2);
  return (a, b) => {
    pair.set([a, b]);
    (exports['replace'] as () => void)();
    return [...pair];
  };
}

describe('the exponential of a pair', () => {
  const exponentialOf = assemble(exponential);

  it('agrees with Math.exp to 1e-14 of the value', () => {
    const x = fc.double({ min: -39.99, max: 0, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        const [ofA, ofB] = exponentialOf(a, b);
        expect(Math.abs(ofA! / Math.exp(a) - 1)).toBeLessThan(1e-14);
        expect(Math.abs(ofB! / Math.exp(b) - 1)).toBeLessThan(1e-14);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exactly 1 at 0, and 0 where it is negligible', () => {
    expect(exponentialOf(0, -0)).toEqual([1, 1]);
    expect(exponentialOf(-60, -1e9)).toEqual([0, 0]);
    expect(exponentialOf(Number.NEGATIVE_INFINITY, -1e300)).toEqual([0, 0]);
  });
});

describe('the logarithm of a pair', () => {
  const logarithmOf = assemble(logarithm);

  it('agrees with Math.log to 1e-15, or to that share of the value', () => {
    const x = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(x, fc.double({ min: 0.5, max: 40, noNaN: true })), x, (a, b) => {
        [a, b].forEach((value, i) => {
          const exact = Math.log(value);
          const error = Math.abs(logarithmOf(a, b)[i]! - exact);
          expect(error).toBeLessThan(1e-15 * Math.max(1, Math.abs(exact)));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('is exactly 0 at 1', () => {
    expect(logarithmOf(1, 2)).toEqual([0, Math.LN2]);
  });
});
