import { type BlockLayout, bytesPerColumn, layOutBlock, widthOf } from './blockMemory.ts';
import { FunctionBuilder } from './functionBuilder.ts';
import {
  add,
  addDoubles,
  type Code,
  divide,
  isAbove,
  larger,
  loadDouble,
  loadPair,
  loadStrided,
  loadTwice,
  multiply,
  select,
  storeDouble,
  storePair,
  subtract,
  sumOfPair,
  twice,
  typeCodes,
  unsigned,
} from './instructions.ts';
import { exponential, logarithm } from './pairFunctions.ts';

const bytesPerNumber = 8;
/** Two rows' numbers. */
export const bytesPerPair = 2 * bytesPerNumber;

/**
 * A module of the kernel's loops for rows of d features, two rows at a time. Each takes the bytes of its components in
 * the block's memory, and those of a number for each row.
 */
export function assembleKernel(d: number): Uint8Array<ArrayBuffer> {
  const layout = layOutBlock(d);
  return encodeModule([
    assembleWeigh(d, layout),
    assemblePick(layout),
    assembleWeighEvidence(layout),
    assembleGather(d, layout),
  ]);
}

function assembleWeigh(d: number, layout: BlockLayout): FunctionBuilder {
  const f = new FunctionBuilder('weigh', 2);
  const [componentsEnd, rowsEnd] = f.parameters as [Code, Code];
  const half = f.keep(twice(0.5));
  const least = f.keep(twice(Number.NEGATIVE_INFINITY));
  const bytesPerRow = d * bytesPerNumber;
  const rows = f.count();
  f.repeat(rowsEnd, bytesPerPair, (row) => {
    for (let i = 0; i < d; i++) {
      const from = layout.values + i * bytesPerNumber;
      const pair = loadStrided(rows.value, from, from + bytesPerRow);
      f.do(storePair(row, layout.features + i * bytesPerColumn, pair));
    }
    f.do(storePair(row, layout.largest, least));
    rows.add(2 * bytesPerRow);
  });
  f.repeat(componentsEnd, layout.perComponent, (component) => {
    const [scale, ...rest] = Array.from({ length: widthOf(d) }, (_, i) =>
      f.keep(loadTwice(component, layout.density + i * bytesPerNumber)),
    );
    const mean = rest.slice(0, d);
    const triangle = rest.slice(d);
    f.repeat(rowsEnd, bytesPerPair, (row) => {
      const difference = loadDifference(f, row, mean, layout);
      const squares = difference.map((_, i) => {
        const ofRow = triangle.slice((i * (i + 1)) / 2);
        const products = difference.slice(0, i + 1).map((ofFeature, j) => multiply(ofRow[j]!, ofFeature));
        const whitened = f.keep(products.reduce(add));
        return multiply(whitened, whitened);
      });
      const log = f.keep(subtract(scale!, multiply(half, squares.reduce(add))));
      f.do(storePair(f.sumOf(component, row), layout.logs, log));
      f.do(storePair(row, layout.largest, larger(loadPair(row, layout.largest), log)));
    });
  });
  return f;
}

function assemblePick(layout: BlockLayout): FunctionBuilder {
  const f = new FunctionBuilder('pick', 2);
  const [componentsEnd, rowsEnd] = f.parameters as [Code, Code];
  const [zero, one] = [f.keep(twice(0)), f.keep(twice(1))];
  const least = f.keep(twice(Number.NEGATIVE_INFINITY));
  f.repeat(rowsEnd, bytesPerPair, (row) => {
    f.do(storePair(row, layout.scales, zero));
    f.do(storePair(row, layout.largest, least));
  });
  const index = f.sum();
  f.repeat(componentsEnd, layout.perComponent, (component) => {
    f.repeat(rowsEnd, bytesPerPair, (row) => {
      const log = f.keep(loadPair(f.sumOf(component, row), layout.logs));
      const largest = f.keep(loadPair(row, layout.largest));
      const picked = select(index.value, loadPair(row, layout.scales), isAbove(log, largest));
      f.do(storePair(row, layout.scales, picked));
      f.do(storePair(row, layout.largest, larger(largest, log)));
    });
    index.add(one);
  });
  return f;
}

function assembleWeighEvidence(layout: BlockLayout): FunctionBuilder {
  const f = new FunctionBuilder('weighEvidence', 2);
  const [componentsEnd, rowsEnd] = f.parameters as [Code, Code];
  const zero = f.keep(twice(0));
  f.repeat(rowsEnd, bytesPerPair, (row) => f.do(storePair(row, layout.scales, zero)));
  const exponentialOf = exponential(f);
  f.repeat(componentsEnd, layout.perComponent, (component) => {
    f.repeat(rowsEnd, bytesPerPair, (row) => {
      const at = f.sumOf(component, row);
      const power = exponentialOf(subtract(loadPair(at, layout.logs), loadPair(row, layout.largest)));
      f.do(storePair(at, layout.logs, power));
      f.do(storePair(row, layout.scales, add(loadPair(row, layout.scales), power)));
    });
  });
  const logarithmOf = logarithm(f);
  const logLikelihood = f.sum();
  f.repeat(rowsEnd, bytesPerPair, (row) => {
    const sum = f.keep(loadPair(row, layout.scales));
    const weight = f.keep(loadPair(row, layout.weights));
    f.do(storePair(row, layout.scales, divide(weight, sum)));
    logLikelihood.add(multiply(weight, add(loadPair(row, layout.largest), logarithmOf(sum))));
  });
  f.return('f64', sumOfPair(logLikelihood.value));
  return f;
}

function assembleGather(d: number, layout: BlockLayout): FunctionBuilder {
  const f = new FunctionBuilder('gather', 2);
  const [componentsEnd, rowsEnd] = f.parameters as [Code, Code];
  f.repeat(componentsEnd, layout.perComponent, (component) => {
    const mean = Array.from({ length: d }, (_, i) =>
      f.keep(loadTwice(component, layout.density + (1 + i) * bytesPerNumber)),
    );
    const totals = Array.from({ length: widthOf(d) }, () => f.sum());
    f.repeat(rowsEnd, bytesPerPair, (row) => {
      const share = loadPair(f.sumOf(component, row), layout.logs);
      const responsibility = f.keep(multiply(share, loadPair(row, layout.scales)));
      totals[0]!.add(responsibility);
      const difference = loadDifference(f, row, mean, layout);
      difference.forEach((ofFeature, i) => {
        const weighted = f.keep(multiply(responsibility, ofFeature));
        totals[1 + i]!.add(weighted);
        const ofRow = totals.slice(1 + d + (i * (i + 1)) / 2);
        for (let j = 0; j <= i; j++) ofRow[j]!.add(multiply(weighted, difference[j]!));
      });
    });
    totals.forEach(({ value }, i) => {
      const at = layout.sums + i * bytesPerNumber;
      f.do(storeDouble(component, at, addDoubles(loadDouble(component, at), sumOfPair(value))));
    });
  });
  return f;
}

/** The features of two rows, less the mean. */
function loadDifference(f: FunctionBuilder, row: Code, mean: readonly Code[], layout: BlockLayout): Code[] {
  return mean.map((ofFeature, i) =>
    f.keep(subtract(loadPair(row, layout.features + i * bytesPerColumn), ofFeature)),
  );
}

/**
 * The bytes of a module that exports the functions by their names and imports the memory `host.memory`
 * (https://webassembly.github.io/spec/core/binary/modules.html).
 */
export function encodeModule(functions: readonly FunctionBuilder[]): Uint8Array<ArrayBuffer> {
  const indices = functions.map((_, index) => unsigned(index));
  return Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, functions.map(encodeType)),
    ...section(2, [[...text('host'), ...text('memory'), 0x02, 0x00, 0x01]]),
    ...section(3, indices),
    ...section(
      7,
      functions.map(({ name }, index) => [...text(name), 0x00, ...indices[index]!]),
    ),
    ...section(10, functions.map(encodeBody)),
  );
}

function section(id: number, entries: readonly Code[]): Code {
  return [id, ...sized(vector(entries))];
}

function encodeType({ parameters, result }: FunctionBuilder): Code {
  const results = result === undefined ? [] : [[typeCodes[result]]];
  return [0x60, ...vector(parameters.map(() => [typeCodes.i32])), ...vector(results)];
}

function encodeBody({ locals, body }: FunctionBuilder): Code {
  const declared = vector(locals.map((type) => [1, typeCodes[type]]));
  return sized([...declared, ...body, 0x0b]);
}

const vector = (entries: readonly Code[]): Code => [...unsigned(entries.length), ...entries.flat()];

const sized = (content: Code): Code => [...unsigned(content.length), ...content];

const text = (content: string): Code => sized(Array.from(content, (character) => character.charCodeAt(0)));
