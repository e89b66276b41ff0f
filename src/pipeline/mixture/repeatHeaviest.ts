import type { Mixture } from './mixture.ts';

/** The same density with more components: copies of the heaviest share its weight. */
export function repeatHeaviest(mixture: Mixture, components: number): Mixture {
  const { covariance, dimensions: d, weights, means, covariances } = mixture;
  const heaviest = weights.indexOf(Math.max(...weights));
  const copies = new Array<number>(components - mixture.components).fill(heaviest);
  const sources = [...weights.keys(), ...copies];
  const gather = (values: Float64Array, width: number) =>
    Float64Array.from(sources.flatMap((k) => [...values.subarray(k * width, (k + 1) * width)]));
  return {
    covariance,
    components,
    dimensions: d,
    weights: Float64Array.from(sources, (k) =>
      k === heaviest ? weights[k]! / (copies.length + 1) : weights[k]!,
    ),
    means: gather(means, d),
    covariances:
      covariance === 'tied' ? covariances : gather(covariances, covariances.length / mixture.components),
  };
}
