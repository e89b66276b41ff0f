import { climb, type EmOptions, follow } from './em.ts';
import type { Family } from './family.ts';
import { kMeansPlusPlus } from './kMeansPlusPlus.ts';
import { leap } from './leap.ts';
import type { Matrix } from './matrix.ts';
import type { Climb } from './mixtureFit.ts';
import { partitionMixture } from './partitionMixture.ts';
import { createRandom } from './random.ts';

export interface RandomStartOptions extends Family, Pick<EmOptions, 'tolerance' | 'maximumIterations'> {
  readonly seed: number;
  /** Random starts for each K, beside the fits that grow out of each other. More are slower, and never worse. */
  readonly starts: number;
}

/** Iterations between looks at the score. */
const lap = 3;
/** A start is given up if it would need more laps than this, at its last pace, to reach the target. */
const patience = 7;

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
    const hope = second.lowerBound + patience * (second.lowerBound - first.lowerBound);
    return hope < target ? undefined : follow(leap(second.mixture, data.rows, options), data);
  });
  return climbs.filter((found) => found !== undefined);
}
