import type { Mixture } from './mixture.ts';

/**
 * The mixture of some of the components of another, in their order; one may be taken more than once.
 * @param weights of those that are taken, summing to 1
 */
export function pickComponents(mixture: Mixture, picked: readonly number[], weights: Float64Array): Mixture {
  const { covariance, dimensions: d, means, covariances } = mixture;
  const gather = (values: Float64Array, width: number) =>
    Float64Array.from(picked.flatMap((k) => [...values.subarray(k * width, (k + 1) * width)]));
  return {
    covariance,
    components: picked.length,
    dimensions: d,
    weights,
    means: gather(means, d),
    covariances:
      covariance === 'tied' ? covariances : gather(covariances, covariances.length / mixture.components),
  };
}
