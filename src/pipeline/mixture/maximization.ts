import { covarianceFamilies, type Family } from './covarianceFamilies.ts';
import type { Moments } from './expectation.ts';
import type { Mixture } from './mixture.ts';
import type { Scatter } from './scatter.ts';

/** Keeps the mass of an empty component above zero, as scikit-learn does. */
const leastMass = 10 * Number.EPSILON;

/** The M-step: the mixture of the family that makes the moments most likely. */
export function maximization(moments: Moments, family: Family): Mixture {
  return fitScatter(scatterOf(moments), family);
}

/** The mixture of the family that makes rows so scattered most likely. */
export function fitScatter(scatter: Scatter, family: Family): Mixture {
  const { covariance } = family;
  const { components, dimensions, masses, means } = scatter;
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return {
    covariance,
    components,
    dimensions,
    weights: masses.map((mass) => mass / total),
    means,
    covariances: covarianceFamilies[covariance].estimate(scatter, family),
  };
}

/** Moves the moments from the E-step's centres to the new means. */
function scatterOf({ dimensions: d, centres, sums }: Moments): Scatter {
  const components = sums.length;
  const masses = Float64Array.from(sums, (ofComponent) => ofComponent[0]! + leastMass);
  const means = new Float64Array(components * d);
  const scatters = new Float64Array(components * d * d);
  sums.forEach((ofComponent, k) => {
    for (let i = 0, second = 1 + d; i < d; i++) {
      const shift = ofComponent[1 + i]! / masses[k]!;
      means[k * d + i] = centres[k]![i]! + shift;
      for (let j = 0; j <= i; j++) {
        const scatter = ofComponent[second++]! - shift * ofComponent[1 + j]!;
        scatters[(k * d + i) * d + j] = scatter;
        scatters[(k * d + j) * d + i] = scatter;
      }
    }
  });
  return { components, dimensions: d, masses, means, scatters };
}
