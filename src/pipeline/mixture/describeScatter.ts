import { covarianceFamilies } from './covarianceFamilies.ts';
import type { Mixture } from './mixture.ts';
import type { Scatter } from './scatter.ts';

/** The scatter of rows as a mixture describes them. */
export function describeScatter(mixture: Mixture, mass: number): Scatter {
  const { components, dimensions: d, covariance, covariances, means } = mixture;
  const { entry } = covarianceFamilies[covariance];
  const masses = mixture.weights.map((weight) => weight * mass);
  const scatters = new Float64Array(components * d * d);
  for (let k = 0, at = 0; k < components; k++)
    for (let i = 0; i < d; i++)
      for (let j = 0; j < d; j++) scatters[at++] = masses[k]! * entry(covariances, d, k, i, j);
  return { components, dimensions: d, masses, means, scatters };
}
