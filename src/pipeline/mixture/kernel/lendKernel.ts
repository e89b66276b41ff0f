import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './plainKernel.ts';
import { createSimdKernel } from './simdKernel.ts';

/** Kept, by dimensions: there are many short visits, and memory costs more than they do. */
const kernels = new Map<number, Kernel>();
/** Enough for a search up to K = 10. */
const fewestComponents = 12;

/** A kernel for rows of so many features and at least so many components; the next call may get the same. */
export function lendKernel(dimensions: number, components: number): Kernel {
  const kept = kernels.get(dimensions);
  if (kept !== undefined && kept.logs.length >= components) return kept;
  const kernel = createKernel(dimensions, Math.max(components, fewestComponents));
  kernels.set(dimensions, kernel);
  return kernel;
}

function createKernel(dimensions: number, components: number): Kernel {
  try {
    return createSimdKernel(dimensions, components);
  } catch {
    // A page's policy may forbid WebAssembly.
    return createPlainKernel(dimensions, components);
  }
}
