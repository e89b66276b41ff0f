import { bytesOfBlock, layOutBlock, viewBlock } from './blockMemory.ts';
import { createPlainKernel, type Kernel } from './kernel.ts';
import { assembleKernel, bytesPerPair } from './kernelCode.ts';

/** The one global beyond the language that the mixtures use; among the compiler's typings only DOM declares it. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** What `assembleKernel` exports; see there. */
interface Exports {
  weigh(components: number, rows: number): void;
  pick(components: number, rows: number): void;
  weighEvidence(components: number, rows: number): number;
  gather(components: number, rows: number): void;
}

const bytesPerPage = 1 << 16;

/**
 * The loops in WebAssembly, two rows at a time and without branches.
 *
 * @throws WebAssembly.CompileError where a page's policy forbids it
 */
export function createSimdKernel(dimensions: number, components: number): Kernel {
  const pages = Math.ceil(bytesOfBlock(dimensions, components) / bytesPerPage);
  const memory = new WebAssembly.Memory({ initial: pages });
  const module = new WebAssembly.Module(assembleKernel(dimensions));
  const code = new WebAssembly.Instance(module, { host: { memory } }).exports as Exports;
  const block = viewBlock(memory.buffer, dimensions, components);
  const { values, weights } = block;
  const { perComponent } = layOutBlock(dimensions);
  const ofComponents = (count: number) => count * perComponent;
  return {
    ...block,
    weigh(components, rows) {
      // An odd last row is followed by itself, without weight.
      if (rows % 2 === 1) {
        values.copyWithin(rows * dimensions, (rows - 1) * dimensions, rows * dimensions);
        weights[rows] = 0;
      }
      code.weigh(ofComponents(components), bytesOfPairs(rows));
    },
    pick: (components, rows) => code.pick(ofComponents(components), bytesOfPairs(rows)),
    weighEvidence: (components, rows) => code.weighEvidence(ofComponents(components), bytesOfPairs(rows)),
    gather: (components, rows) => code.gather(ofComponents(components), bytesOfPairs(rows)),
  };
}

function bytesOfPairs(rows: number): number {
  return Math.ceil(rows / 2) * bytesPerPair;
}

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
