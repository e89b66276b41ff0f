import type { Family } from './covarianceFamilies.ts';
import { splitRows, zeroSums } from './expectation.ts';
import type { WeightedMatrix } from './matrix.ts';
import { maximization } from './maximization.ts';
import type { Mixture } from './mixture.ts';

/** The most likely mixture of which every row belongs wholly to the component that `labels` gives it. */
export function partitionMixture(
  data: WeightedMatrix,
  labels: Int32Array,
  components: number,
  family: Family,
): Mixture {
  const { rows, columns: d, values, weights } = data;
  const centres = partitionMeans(data, labels, components);
  const sums = zeroSums(components, d);
  for (let row = 0; row < rows; row++) {
    const centre = centres[labels[row]!]!;
    const ofComponent = sums[labels[row]!]!;
    const weight = weights === undefined ? 1 : weights[row]!;
    ofComponent[0]! += weight;
    for (let i = 0, second = 1 + d; i < d; i++) {
      const difference = weight * (values[row * d + i]! - centre[i]!);
      for (let j = 0; j <= i; j++) ofComponent[second++]! += difference * (values[row * d + j]! - centre[j]!);
    }
  }
  const moments = { dimensions: d, logLikelihood: Number.NaN, centres, sums };
  return maximization(moments, family);
}

function partitionMeans(data: WeightedMatrix, labels: Int32Array, components: number): Float64Array[] {
  const { rows, columns: d, values, weights } = data;
  const sums = new Float64Array(components * d);
  const masses = new Float64Array(components);
  for (let row = 0; row < rows; row++) {
    const k = labels[row]!;
    const weight = weights === undefined ? 1 : weights[row]!;
    masses[k]! += weight;
    for (let j = 0; j < d; j++) sums[k * d + j]! += weight * values[row * d + j]!;
  }
  return splitRows(sums, d).map((sum, k) => sum.map((value) => value / (masses[k]! || 1)));
}
