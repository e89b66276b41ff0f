import { describe, expect, it, vi } from 'vitest';
import { factorize } from '../../../../src/pipeline/mixture/density.ts';
import { createPlainKernel, type Kernel } from '../../../../src/pipeline/mixture/kernel/kernel.ts';
import { createSimdKernel, lendKernel } from '../../../../src/pipeline/mixture/kernel/lendKernel.ts';
import { createRandom } from '../../../../src/pipeline/mixture/random.ts';
import { someMixture } from '../samples.ts';

const components = 3;

/** Fills the memory with a mixture and rows of the same numbers for every kernel, some of them far from the mixture. */
function fill(kernel: Kernel, d: number, rows: number): void {
  const random = createRandom(d);
  factorize(someMixture('full', components, d, 6)).forEach((density, k) => {
    kernel.densities[k]!.set(density);
  });
  for (let i = 0; i < rows * d; i++) kernel.values[i] = (random() - 0.5) * (i % 7 === 0 ? 300 : 6);
  for (let row = 0; row < rows; row++) kernel.weights[row] = 0.5 + random();
}

// Nine features need more than 127 variables.
const cases = [1, 2, 3, 4, 9].flatMap((d) => [1, 2, 25, 128].map((rows) => ({ d, rows })));

describe('the kernel in WebAssembly', () => {
  it.each(cases)('agrees with the one in JavaScript: $rows rows of $d features', ({ d, rows }) => {
    const [simd, plain] = [createSimdKernel(d, components + 1), createPlainKernel(d, components)];
    fill(simd, d, rows);
    fill(plain, d, rows);
    const agree = (read: (kernel: Kernel) => ArrayLike<number>) =>
      expectClose(Array.from(read(simd)), Array.from(read(plain)));

    simd.weigh(components, rows);
    plain.weigh(components, rows);
    agree(({ largest }) => largest.subarray(0, rows));
    for (let k = 0; k < components; k++) agree(({ logs }) => logs[k]!.subarray(0, rows));

    simd.pick(components, rows);
    plain.pick(components, rows);
    expect(simd.scales.subarray(0, rows)).toEqual(plain.scales.subarray(0, rows));

    const ofSimd = simd.weighEvidence(components, rows);
    expectClose([ofSimd], [plain.weighEvidence(components, rows)]);
    agree(({ scales }) => scales.subarray(0, rows));
    for (let k = 0; k < components; k++) agree(({ logs }) => logs[k]!.subarray(0, rows));

    simd.gather(components, rows);
    plain.gather(components, rows);
    for (let k = 0; k < components; k++) agree(({ sums }) => sums[k]!);
    // Sums grow from one block to the next.
    simd.gather(components, rows);
    for (let k = 0; k < components; k++) {
      const once = plain.sums[k]!.map((sum) => 2 * sum);
      expectClose([...simd.sums[k]!], [...once]);
    }
  });

  it('is the one that is lent, with room for more components where they are asked for', () => {
    const few = lendKernel(3, 2);
    expect(lendKernel(3, 5)).toBe(few);
    const many = lendKernel(3, 40);
    expect(many.logs).toHaveLength(40);
    expect(lendKernel(3, 2)).toBe(many);
    // Memory of whole pages: what createSimdKernel asks for.
    expect(many.values.buffer.byteLength % 65_536).toBe(0);
  });
});

describe('the kernel in JavaScript', () => {
  it('is the one that is lent where WebAssembly is not to be had', () => {
    vi.stubGlobal('WebAssembly', undefined);
    try {
      const { buffer } = lendKernel(7, 2).values;
      expect(buffer.byteLength % 65_536).not.toBe(0);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('a weighed row', () => {
  it('has the log density of the normal distribution', () => {
    // Covariance [[2, 0.6], [0.6, 1]]: determinant 1.64, inverse [[1, -0.6], [-0.6, 2]] / 1.64; x - mean = (1, 2).
    const [density] = factorize({
      covariance: 'full',
      components: 1,
      dimensions: 2,
      weights: Float64Array.of(0.25),
      means: Float64Array.of(3, 4),
      covariances: Float64Array.of(2, 0.6, 0.6, 1),
    });
    const kernel = lendKernel(2, 1);
    kernel.densities[0]!.set(density!);
    kernel.values.set([4, 6]);
    kernel.weigh(1, 1);
    const distance = (1 * 1 - 2 * 0.6 * 1 * 2 + 2 * 2 * 2) / 1.64;
    expect(kernel.logs[0]![0]).toBeCloseTo(
      Math.log(0.25 / (2 * Math.PI * Math.sqrt(1.64))) - distance / 2,
      12,
    );
  });
});

/** To 1e-10 of the value, or of 1. */
function expectClose(a: readonly number[], b: readonly number[]): void {
  a.forEach((value, i) => {
    expect(Math.abs(value - b[i]!)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(b[i]!)));
  });
}
