import type { Matrix } from './matrix.ts';
import type { Random } from './random.ts';

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
