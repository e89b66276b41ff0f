import type { Matrix } from '../mixture/matrix.ts';
import { measureFit } from '../mixture/measureFit.ts';
import type { Mixture, MixtureFit } from '../mixture/mixture.ts';
import { pickComponents } from '../mixture/pickComponents.ts';
import type { RowSteps, StartRowSteps } from '../mixture/rowSteps.ts';

/** Fewer customers than this are a few of the shop's, not a segment; but where they are all, they are one. */
export const fewestCustomers = 3;

/** So many customers that are not all alike are at least two segments. */
export const fewestToDivide = 20;

/** What became of the mixture with K components: without those that were too small for a segment. */
export interface TriedFit extends MixtureFit {
  /** K as it was tried; `mixture` has `dissolved` components less. */
  readonly k: number;
  /** Components whose customers went to the segments that are next most probable. */
  readonly dissolved: number;
}

/**
 * The fits without the components that have too few customers, weights renormalized: what is left is measured anew, so
 * that the criteria can be compared. Of customers enough to be divided, two components stay, for who wants to see them.
 * @param minimumShare of the rows, 0 to 1; 0 for none
 */
export async function dissolveTiny(
  fits: readonly MixtureFit[],
  data: Matrix,
  minimumShare: number,
  startSteps: StartRowSteps,
): Promise<TriedFit[]> {
  let steps: RowSteps | undefined;
  const tried: TriedFit[] = [];
  for (const fit of fits) {
    let kept = fit;
    for (let tiny = findTiny(kept, minimumShare); tiny !== undefined; tiny = findTiny(kept, minimumShare)) {
      steps ??= startSteps(data);
      const mixture = removeComponent(kept.mixture, tiny);
      kept = measureFit(data.rows, { ...kept, mixture }, await steps.evaluate(mixture));
    }
    const k = fit.mixture.components;
    tried.push({ ...kept, k, dissolved: k - kept.mixture.components });
  }
  return tried;
}

/** The smallest component, where it is no segment and can go. */
function findTiny({ sizes }: MixtureFit, minimumShare: number): number | undefined {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length <= (rows >= fewestToDivide ? 2 : 1)) return undefined;
  const smallest = Math.min(...sizes);
  return isTiny(smallest, rows, minimumShare) ? sizes.indexOf(smallest) : undefined;
}

/** Whether a segment of so many of all customers is too small. */
export function isTiny(size: number, customers: number, minimumShare: number): boolean {
  if (minimumShare === 0) return false;
  return size < customers && (size / customers < minimumShare || size < fewestCustomers);
}

function removeComponent(mixture: Mixture, removed: number): Mixture {
  const left = [...mixture.weights.keys()].filter((k) => k !== removed);
  const total = left.reduce((sum, k) => sum + mixture.weights[k]!, 0);
  return pickComponents(
    mixture,
    left,
    Float64Array.from(left, (k) => mixture.weights[k]! / total),
  );
}
