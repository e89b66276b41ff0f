import { covarianceFamilies, type Family } from './covarianceFamilies.ts';
import { type Ascent, type EmOptions, readOptions } from './em.ts';
import { maximization } from './maximization.ts';
import type { Mixture } from './mixture.ts';

/**
 * Expectation-maximization that leaps (SQUAREM: Varadhan and Roland 2008). Where EM creeps, its steps point the same
 * way and shrink by the same factor, so that two of them tell where it is heading. A leap that loses likelihood is not
 * taken. It ends by the rule of plain EM, in a fraction of the iterations.
 *
 * @param mass what the rows count together
 */
export function* leap(start: Mixture, mass: number, options: EmOptions): Ascent {
  const { family, tolerance, maximumIterations } = readOptions(start, options);
  let mixture = start;
  let longest = 1;
  for (let iterations = 2; ; iterations += 3) {
    const before = yield mixture;
    const first = maximization(before, family);
    const after = yield first;
    const second = maximization(after, family);
    const lowerBound = after.logLikelihood / mass;
    const converged = Math.abs(lowerBound - before.logLikelihood / mass) < tolerance;
    if (converged || iterations >= maximumIterations)
      return { mixture: second, lowerBound, iterations, converged };
    const length = Math.min(measureLength(mixture, first, second), longest);
    const landing = yield extrapolate([mixture, first, second], length, family);
    const higher = landing.logLikelihood >= after.logLikelihood;
    mixture = higher ? maximization(landing, family) : second;
    if (!higher) longest = Math.max(longest / 4, 1);
    else if (length === longest) longest *= 4;
  }
}

const parameters = ['weights', 'means', 'covariances'] as const;

/** How far to leap, in units of the two steps: 1 is where they end, and the least. */
function measureLength(start: Mixture, first: Mixture, second: Mixture): number {
  let step = 0;
  let bend = 0;
  for (const parameter of parameters) {
    start[parameter].forEach((value, i) => {
      const change = first[parameter][i]! - value;
      step += change ** 2;
      bend += (second[parameter][i]! - first[parameter][i]! - change) ** 2;
    });
  }
  return bend > 0 ? Math.max(Math.sqrt(step / bend), 1) : 1;
}

/** A mixture on the parabola through the three, pulled back to where mixtures of the family are. */
function extrapolate(path: readonly [Mixture, Mixture, Mixture], length: number, family: Family): Mixture {
  const [start, first, second] = path;
  const along = (parameter: (typeof parameters)[number]) =>
    start[parameter].map((value, i) => {
      const step = first[parameter][i]! - value;
      const bend = second[parameter][i]! - first[parameter][i]! - step;
      return value + 2 * length * step + length ** 2 * bend;
    });
  const weights = along('weights').map((weight, k) => Math.max(weight, second.weights[k]! / 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covariances = along('covariances');
  covarianceFamilies[family.covariance].raise(covariances, start.dimensions, family);
  return { ...start, weights: weights.map((weight) => weight / total), means: along('means'), covariances };
}
