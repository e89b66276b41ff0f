import type { Family } from './covarianceFamilies.ts';
import { climb, type EmOptions, follow } from './em.ts';
import { leap } from './leap.ts';
import type { Matrix } from './matrix.ts';
import type { Climb } from './mixture.ts';
import { partitionMixture } from './partitionMixture.ts';
import { createRandom, type Random } from './random.ts';

/**
 * Labels every row with the nearest of K seeds: rows drawn in turn, each with a probability in proportion to its
 * squared distance from the seeds so far (Arthur and Vassilvitskii 2007). No seed is drawn twice while there are
 * other values left.
 */
export function kMeansPlusPlus(data: Matrix, components: number, random: Random): Int32Array {
  const labels = new Int32Array(data.rows);
  const distances = new Float64Array(data.rows).fill(Number.POSITIVE_INFINITY);
  let seed = Math.floor(random() * data.rows);
  for (let k = 0; k < components; k++) {
    const total = claimNearest(data, seed, k, labels, distances);
    seed = drawInProportion(distances, total * random());
  }
  return labels;
}

/** Gives the rows nearer to the new seed than to any before its label; returns the sum of the squared distances. */
function claimNearest(
  { rows, columns, values }: Matrix,
  seed: number,
  label: number,
  labels: Int32Array,
  distances: Float64Array,
): number {
  let total = 0;
  for (let row = 0; row < rows; row++) {
    let distance = 0;
    for (let j = 0; j < columns; j++)
      distance += (values[row * columns + j]! - values[seed * columns + j]!) ** 2;
    if (distance < distances[row]!) {
      distances[row] = distance;
      labels[row] = label;
    }
    total += distances[row]!;
  }
  return total;
}

function drawInProportion(weights: Float64Array, position: number): number {
  let rest = position;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    last = i;
    rest -= weights[i]!;
    if (rest < 0) break;
  }
  return last;
}

export interface RandomStartOptions extends Family, Pick<EmOptions, 'tolerance' | 'maximumIterations'> {
  readonly seed: number;
  /** Random starts for each K, beside the fits that grow out of each other. More are slower, and never worse. */
  readonly starts: number;
}

/** Iterations between looks at the score. */
const lap = 3;
/** A start is given up if it would need more laps than this, at its last pace, to reach the target. */
const mostLaps = 7;

/**
 * Climbs from k-means++ starts. Each is judged against the target alone and not against the others, so that with more
 * of them the best is never worse.
 *
 * @param target mean log-likelihood of a row that is already reached
 */
export function raceRandomStarts(
  data: Matrix,
  k: number,
  target: number,
  options: RandomStartOptions,
): Climb[] {
  // Each K has its own numbers, whichever others are fitted beside it.
  const random = createRandom(options.seed ^ Math.imul(k, 0x9e3779b1));
  const climbs = Array.from({ length: k > 1 ? options.starts : 0 }, () => {
    const start = partitionMixture(data, kMeansPlusPlus(data, k, random), k, options);
    const first = climb(data, start, { ...options, maximumIterations: lap });
    const second = climb(data, first.mixture, { ...options, maximumIterations: lap });
    const reachable = second.lowerBound + mostLaps * (second.lowerBound - first.lowerBound);
    return reachable < target ? undefined : follow(leap(second.mixture, data.rows, options), data);
  });
  return climbs.filter((found) => found !== undefined);
}
