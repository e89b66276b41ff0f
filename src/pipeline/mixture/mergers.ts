import { covarianceFamilies, type Family } from './covarianceFamilies.ts';
import { factorize } from './density.ts';
import { fitScatter } from './maximization.ts';
import type { Mixture } from './mixture.ts';
import { mergeScatter, replaceComponents, type Scatter } from './scatter.ts';

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

/** The mixture with two of its components put together, for every pair; first where that should cost least. */
export function findMergers(mixture: Mixture, family: Family): Mixture[] {
  const scatter = describeScatter(mixture, 1);
  const mergers: { readonly merged: Mixture; readonly density: number }[] = [];
  for (let a = 0; a < mixture.components; a++) {
    for (let b = a + 1; b < mixture.components; b++) {
      const merged = fitScatter(replaceComponents(scatter, [a, b], mergeScatter(scatter, a, b)), family);
      mergers.push({ merged, density: densityAtHome(merged) });
    }
  }
  return mergers.sort((a, b) => b.density - a.density).map(({ merged }) => merged);
}

/** The mean log density of a row, were all other components far from its own; but for a constant. */
function densityAtHome(mixture: Mixture): number {
  return factorize(mixture).reduce((sum, [scale], k) => sum + mixture.weights[k]! * scale!, 0);
}
