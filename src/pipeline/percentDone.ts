import type { Progress, Stage } from './progress.ts';

/** About what share of a run each stage takes, for a bar that moves evenly; they sum to 100. */
const stageWeights: readonly (readonly [Stage, number])[] = [
  ['read', 65],
  ['clean', 2],
  ['rfm', 2],
  ['standardize', 1],
  ['fit', 29],
  ['name', 1],
];

/** How much of the whole run, or of the writing, is done, 0 to 100. */
export function percentDone({ stage, fraction }: Progress): number {
  if (stage === 'write') return 100 * fraction;
  let done = 0;
  for (const [each, weight] of stageWeights) {
    if (each === stage) return done + weight * fraction;
    done += weight;
  }
  return done;
}
