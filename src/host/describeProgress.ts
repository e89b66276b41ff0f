import { translate } from '../pipeline/language.ts';
import { type Progress, type Stage, stageNames } from '../pipeline/progress.ts';

/** About what share of a run each stage takes, for a bar that moves evenly; they sum to 100. */
const stageWeights: readonly (readonly [Stage, number])[] = [
  ['read', 65],
  ['clean', 2],
  ['rfm', 2],
  ['standardize', 1],
  ['fit', 29],
  ['name', 1],
];

/** One line for the notification: `Reading Year 2009-2010 (45 %)`, with a no-break space. */
export function describeProgress({ stage, fraction, detail }: Progress): string {
  const name = translate(stageNames[stage]);
  const title = detail === undefined ? name : `${name} ${detail}`;
  return `${title} (${Math.round(100 * fraction)}\u00a0%)`;
}

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
