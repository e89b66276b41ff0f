import { applyCut, findCuts, orderByFeature } from './cuts.ts';
import { type Climb, climb } from './em.ts';
import type { Family } from './family.ts';
import type { Matrix } from './matrix.ts';
import { maximization } from './maximization.ts';
import { applyMerger, findMergers } from './mergers.ts';
import type { Moments } from './moments.ts';
import { type Partition, partitionBy } from './partition.ts';
import { partitionMixture } from './partitionMixture.ts';

/** How many are tried for each K. */
const triedCuts = 6;
const triedMergers = 2;
/** Iterations that show which candidate is best. */
const shortRun = 3;

/**
 * A good fit for each K from 1 to `most`, entry K - 1: up, by cutting in two a component of the fit before, then down
 * again, by merging two components of the fit after where that is better. Ends early where there is nothing to cut.
 */
export function climbLadder(
  data: Matrix,
  most: number,
  family: Family,
  onRung: (k: number) => void,
): Climb[] {
  const orders = orderByFeature(data);
  const rungs = [climb(data, partitionMixture(data, new Int32Array(data.rows), 1, family), family)];
  while (rungs.length < most) {
    const starts = cutComponents(partitionBy(data, rungs.at(-1)!.mixture), orders, family);
    if (starts.length === 0) break;
    rungs.push(climbBest(data, starts, family));
    onRung(rungs.length);
  }
  for (let k = rungs.length - 1; k >= 2; k--) {
    const merged = climbBest(data, mergeComponents(partitionBy(data, rungs[k]!.mixture), family), family);
    if (merged.lowerBound > rungs[k - 1]!.lowerBound) rungs[k - 1] = merged;
    onRung(k);
  }
  return rungs;
}

function cutComponents(partition: Partition, orders: readonly Uint32Array[], family: Family): Moments[] {
  const cuts = findCuts(partition, orders, family).slice(0, triedCuts);
  return cuts.map((cut) => applyCut(partition, cut));
}

function mergeComponents(partition: Partition, family: Family): Moments[] {
  const mergers = findMergers(partition, family).slice(0, triedMergers);
  return mergers.map((merger) => applyMerger(partition, merger));
}

/** Carries on the start that is best after a few iterations. */
function climbBest(data: Matrix, starts: readonly Moments[], family: Family): Climb {
  const short = starts.map((moments) => {
    const start = maximization(moments, family);
    return climb(data, start, { ...family, maximumIterations: shortRun });
  });
  const best = short.reduce((a, b) => (b.lowerBound > a.lowerBound ? b : a));
  return climb(data, best.mixture, family);
}
