import type { Family } from './covarianceFamilies.ts';
import { climb, type EmOptions, follow } from './em.ts';
import { leap } from './leap.ts';
import { type Matrix, thinRows } from './matrix.ts';
import { findMergers } from './mergers.ts';
import type { Climb, Mixture } from './mixture.ts';
import { partitionMixture } from './partitionMixture.ts';
import { findSplits } from './splits.ts';

/** Splits are found on at most so many rows, and tried on all. */
const splitRows = 4096;
/** How many are tried for each K. */
const triedSplits = 4;
const triedMergers = 3;
/** A candidate is given up if it would need more laps than this, at its last pace, to reach what there is. */
const mostLaps = 7;
/** Near enough to an optimum to be compared with another. */
const search = { tolerance: 1e-4, maximumIterations: 300 } satisfies EmOptions;

/**
 * A good fit for each K from 1 to `most`, entry K - 1: up, by splitting a component of the fit before; down again, by
 * merging two components of the fit after where that is better; and up once more from where it was. Ends early where
 * there is nothing to split.
 */
export function climbLadder(
  data: Matrix,
  most: number,
  family: Family,
  onRung: (k: number) => void,
): Climb[] {
  const one = partitionMixture(data, new Int32Array(data.rows), 1, family);
  const rungs = [climb(data, one, { ...family, ...search })];
  const fewer = thinRows(data, splitRows);
  while (rungs.length < most) {
    const next = climbBest(data, split(fewer, rungs.at(-1)!, family), family);
    if (next === undefined) break;
    rungs.push(next);
    onRung(rungs.length);
  }
  const improved = new Set<number>();
  const improve = (k: number, starts: readonly Mixture[]) => {
    const present = rungs[k - 1]!.lowerBound;
    const found = climbBest(data, starts, family, present);
    if (found === undefined || found.lowerBound <= present) return;
    rungs[k - 1] = found;
    improved.add(k);
  };
  for (let k = rungs.length - 1; k >= 2; k--) {
    improve(k, merge(rungs[k]!, family));
    onRung(k);
  }
  for (let k = 3; k <= rungs.length; k++)
    if (improved.has(k - 1)) improve(k, split(fewer, rungs[k - 2]!, family));
  return rungs;
}

function split(data: Matrix, { mixture }: Climb, family: Family): Mixture[] {
  return findSplits(data, mixture, family, triedSplits);
}

function merge({ mixture }: Climb, family: Family): Mixture[] {
  return findMergers(mixture, family).slice(0, triedMergers);
}

/**
 * Carries on the start that is best after laps of which the worse half is eliminated, unless it seems unable to reach
 * the target.
 *
 * @param target mean log-likelihood of a row
 */
function climbBest(
  data: Matrix,
  starts: readonly Mixture[],
  family: Family,
  target = Number.NEGATIVE_INFINITY,
): Climb | undefined {
  let field = starts;
  let reached = Number.NEGATIVE_INFINITY;
  let reachable = Number.POSITIVE_INFINITY;
  // The first lap shows little more than the starts as they are.
  for (let lap = 1; field.length > 1; lap++) {
    const climbs = field.map((start) =>
      climb(data, start, { ...family, tolerance: 0, maximumIterations: lap }),
    );
    climbs.sort((a, b) => b.lowerBound - a.lowerBound);
    const { lowerBound } = climbs[0]!;
    reachable = lowerBound + mostLaps * (lowerBound - reached);
    reached = lowerBound;
    field = climbs.slice(0, Math.ceil(climbs.length / 2)).map(({ mixture }) => mixture);
  }
  const [best] = field;
  if (best === undefined || reachable < target) return undefined;
  return follow(leap(best, data.rows, { ...family, ...search }), data);
}
