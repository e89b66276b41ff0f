import { describe, expect, it } from 'vitest';
import { FunctionBuilder } from '../../../../src/pipeline/mixture/kernel/functionBuilder.ts';
import {
  add,
  type Code,
  loadPair,
  loadStrided,
  multiply,
  storePair,
  sumOfPair,
  twice,
} from '../../../../src/pipeline/mixture/kernel/instructions.ts';
import { encodeModule } from '../../../../src/pipeline/mixture/kernel/kernelCode.ts';

type Exports = Readonly<Record<string, (...integers: number[]) => number>>;

function run(functions: readonly FunctionBuilder[], numbers: readonly number[]) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const values = new Float64Array(memory.buffer);
  values.set(numbers);
  const module = new WebAssembly.Module(encodeModule(functions));
  const { exports } = new WebAssembly.Instance(module, { host: { memory } });
  return { exports: exports as Exports, values };
}

describe('an encoded module', () => {
  it('runs loops within loops, over pairs of its memory', () => {
    // Adds 10 to each pair, as often as the outer loop says.
    const f = new FunctionBuilder('raise', 2);
    const [times, end] = f.parameters as [Code, Code];
    f.repeat(times, 1, () => {
      f.repeat(end, 16, (at) => f.do(storePair(at, 0, add(loadPair(at, 0), twice(10)))));
    });
    const { exports, values } = run([f], [1, 2, 3, 4, 5, 6]);
    exports['raise']!(3, 32);
    expect([...values.subarray(0, 6)]).toEqual([31, 32, 33, 34, 5, 6]);
  });

  it('exports each of its functions, with their results', () => {
    const [product, strided] = [new FunctionBuilder('product', 0), new FunctionBuilder('strided', 1)];
    product.return('f64', sumOfPair(multiply(twice(1.5), twice(300))));
    strided.return('f64', sumOfPair(loadStrided(strided.parameters[0]!, 8, 400)));
    const { exports, values } = run([product, strided], []);
    values[2] = 0.25;
    values[51] = 4;
    expect(exports['product']!()).toBe(900);
    expect(exports['strided']!(8)).toBe(4.25);
  });

  it('keeps a pair that was worked out, and grows sums from 0 in every turn', () => {
    const f = new FunctionBuilder('grow', 1);
    f.repeat(f.parameters[0]!, 16, (at) => {
      const total = f.sum();
      const double = f.keep(multiply(loadPair(at, 0), twice(2)));
      f.do(storePair(at, 0, twice(0)));
      total.add(double);
      total.add(double);
      f.do(storePair(at, 160, total.value));
    });
    const { exports, values } = run([f], [1, 2, 3, 4]);
    exports['grow']!(32);
    expect([...values.subarray(0, 4), ...values.subarray(20, 24)]).toEqual([0, 0, 0, 0, 4, 8, 12, 16]);
  });
});
