import type { Family } from './covarianceFamilies.ts';
import { climb } from './em.ts';
import { type Matrix, sumWeights, takeRows, type WeightedMatrix } from './matrix.ts';
import { fitScatter } from './maximization.ts';
import { describeScatter } from './mergers.ts';
import type { Mixture } from './mixture.ts';
import { partitionMixture } from './partitionMixture.ts';
import { visitRowBlocks } from './rowBlocks.ts';
import { replaceComponents } from './scatter.ts';

/** Iterations in which the two halves of a component settle between themselves. */
const settling = 8;
/** A component's rows are those for which it is responsible by at least so much. */
const leastShare = 0.05;

interface Split {
  /** The component that is split. */
  readonly k: number;
  readonly halves: Mixture;
  /** What it adds to the log-likelihood, all other components left as they are; at least. */
  readonly gain: number;
}

/**
 * The mixture with one of its components split in two, for every component along every feature; the `most` that gain
 * most, the best first. The halves settle by EM of their own, on the component's rows alone: all splits together cost as
 * much as a few iterations with all components.
 */
export function findSplits(data: Matrix, mixture: Mixture, family: Family, most: number): Mixture[] {
  const rowsOf = gatherRows(data, mixture);
  const splits = rowsOf.flatMap((rows, k) => splitComponent(rows, k, family));
  splits.sort((a, b) => b.gain - a.gain);
  return splits.slice(0, most).map(({ k, halves }) => putInPlace(mixture, k, halves, family));
}

/** Of each component, the rows that it has a part in, weighted by its responsibility. */
function gatherRows(data: Matrix, mixture: Mixture): WeightedMatrix[] {
  const own = Array.from({ length: mixture.components }, () => ({
    rows: [] as number[],
    weights: [] as number[],
  }));
  visitRowBlocks(data, mixture, (block) => {
    const { scales } = block.kernel;
    block.kernel.weighEvidence(mixture.components, block.rows);
    own.forEach(({ rows, weights }, k) => {
      const shares = block.logs[k]!;
      for (let row = 0; row < block.rows; row++) {
        const responsibility = shares[row]! * scales[row]!;
        if (responsibility < leastShare) continue;
        rows.push(block.from + row);
        weights.push(responsibility);
      }
    });
  });
  return own.map(({ rows, weights }) => ({
    ...takeRows(data, rows),
    weights: Float64Array.from(weights),
  }));
}

function splitComponent(rows: WeightedMatrix, k: number, family: Family): Split[] {
  const mass = sumWeights(rows);
  const whole = partitionMixture(rows, new Int32Array(rows.rows), 1, family);
  const { lowerBound } = climb(rows, whole, { ...family, maximumIterations: 1 });
  const splits: Split[] = [];
  for (let feature = 0; feature < rows.columns; feature++) {
    const halves = cutAtMean(rows, feature, whole.means[feature]!);
    if (halves === undefined) continue;
    const start = partitionMixture(rows, halves, 2, family);
    const settled = climb(rows, start, { ...family, tolerance: 0, maximumIterations: settling });
    splits.push({ k, halves: settled.mixture, gain: mass * (settled.lowerBound - lowerBound) });
  }
  return splits;
}

/** Labels the rows by which side of the mean they lie on; undefined where all lie on one. */
function cutAtMean({ rows, columns, values }: Matrix, feature: number, mean: number): Int32Array | undefined {
  const halves = new Int32Array(rows);
  let above = 0;
  for (let row = 0; row < rows; row++) {
    if (values[row * columns + feature]! <= mean) continue;
    halves[row] = 1;
    above++;
  }
  return above > 0 && above < rows ? halves : undefined;
}

function putInPlace(mixture: Mixture, k: number, halves: Mixture, family: Family): Mixture {
  const by = describeScatter(halves, mixture.weights[k]!);
  return fitScatter(replaceComponents(describeScatter(mixture, 1), [k], by), family);
}
