import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';

/** How much of what customers do next is known from their segment alone. */
export interface Quality {
  /** Segments with customers; those of none are not counted. */
  readonly segments: number;
  /** Customers in the smallest of them. */
  readonly smallest: number;
  /** Area under the ROC curve of 'bought again'. */
  readonly auc: number;
  /** Of log(1 + spend). */
  readonly r2: number;
  /** Share of the revenue held by the 20 % of customers in the best segments. */
  readonly top: number;
}

const folds = 5;
/** Customers of average behaviour that each segment is given. */
const pseudoCustomers = 5;
/** Foldings averaged over: one alone moves R2 by some thousandths. */
const repeats = 10;

/** Predictions of one folding after another, with what they are to foretell. */
interface Foretold {
  readonly bought: Float64Array;
  readonly logSpend: Float64Array;
  readonly foldings: readonly { readonly bought: Float64Array; readonly logSpend: Float64Array }[];
}

/** @param segment of customer i, -1 for one of none; @param spend of customer i in the time to predict */
export function measureQuality(segment: Int32Array, spend: Float64Array): Quality {
  const foretold = foretell(segment, spend);
  const sizes = countSizes(segment);
  const top = shareOfTop(segmentMeans(segment, foretold.logSpend), spend, 0.2);
  return { segments: sizes.length, smallest: Math.min(...sizes), ...measureForetold(foretold), top };
}

function foretell(segment: Int32Array, spend: Float64Array): Foretold {
  const random = createRandom(1);
  const bought = spend.map((value) => (value > 0 ? 1 : 0));
  const logSpend = spend.map((value) => Math.log1p(value));
  // Those of none are together, as a row of their own.
  const labels = segment.map((s) => s + 1);
  const foldings = Array.from({ length: repeats }, () => {
    const fold = drawFolds(spend.length, random);
    return { bought: predict(labels, bought, fold), logSpend: predict(labels, logSpend, fold) };
  });
  return { bought, logSpend, foldings };
}

function measureForetold({ bought, logSpend, foldings }: Foretold): {
  readonly auc: number;
  readonly r2: number;
} {
  const mean = (of: (folding: Foretold['foldings'][number]) => number) =>
    foldings.reduce((sum, folding) => sum + of(folding), 0) / foldings.length;
  return {
    auc: mean((folding) => areaUnderCurve(folding.bought, bought)),
    r2: mean((folding) => determination(folding.logSpend, logSpend)),
  };
}

/** A difference with its standard error. */
export interface Difference {
  readonly difference: number;
  readonly error: number;
}

const blocks = 20;

/**
 * By how much segments tell more than others do of the same customers. The standard error is that of the customers: by
 * the jackknife, each of 20 blocks of them left out in turn.
 */
export function compareQuality(
  segment: Int32Array,
  others: Int32Array,
  spend: Float64Array,
): { readonly auc: Difference; readonly r2: Difference } {
  const [own, other] = [foretell(segment, spend), foretell(others, spend)];
  const subtract = (keep: (i: number) => boolean) => {
    const [a, b] = [own, other].map((each) => measureForetold(keepSome(each, keep)));
    return { auc: a!.auc - b!.auc, r2: a!.r2 - b!.r2 };
  };
  const all = subtract(() => true);
  const without = Array.from({ length: blocks }, (_, block) => subtract((i) => i % blocks !== block));
  const errorOf = (of: 'auc' | 'r2') => jackknife(without.map((each) => each[of]));
  return {
    auc: { difference: all.auc, error: errorOf('auc') },
    r2: { difference: all.r2, error: errorOf('r2') },
  };
}

function keepSome({ bought, logSpend, foldings }: Foretold, keep: (i: number) => boolean): Foretold {
  const some = (values: Float64Array) => values.filter((_, i) => keep(i));
  return {
    bought: some(bought),
    logSpend: some(logSpend),
    foldings: foldings.map((each) => ({ bought: some(each.bought), logSpend: some(each.logSpend) })),
  };
}

/** Standard error by what the value is without each of the blocks. */
function jackknife(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((values.length - 1) / values.length) * squares);
}

function countSizes(segment: Int32Array): number[] {
  const sizes = new Map<number, number>();
  for (const s of segment) if (s >= 0) sizes.set(s, (sizes.get(s) ?? 0) + 1);
  return [...sizes.values()];
}

function drawFolds(count: number, random: Random): Int32Array {
  const fold = Int32Array.from({ length: count }, (_, i) => i % folds);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [fold[i], fold[j]] = [fold[j]!, fold[i]!];
  }
  return fold;
}

/** Each customer's segment mean over the customers of the other folds. */
function predict(segment: Int32Array, values: Float64Array, fold: Int32Array): Float64Array {
  const predictions = new Float64Array(values.length);
  const most = segment.reduce((a, b) => Math.max(a, b), 0) + 1;
  for (let held = 0; held < folds; held++) {
    const sums = new Float64Array(most);
    const counts = new Float64Array(most);
    values.forEach((value, i) => {
      if (fold[i] === held) return;
      sums[segment[i]!]! += value;
      counts[segment[i]!]!++;
    });
    const mean = total(sums) / total(counts);
    fold.forEach((of, i) => {
      const s = segment[i]!;
      if (of === held) predictions[i] = (sums[s]! + pseudoCustomers * mean) / (counts[s]! + pseudoCustomers);
    });
  }
  return predictions;
}

/** Rank sum of the positives; equal predictions share their ranks. */
export function areaUnderCurve(predictions: Float64Array, positive: Float64Array): number {
  let ranks = 0;
  let below = 0;
  for (const { members } of groupEqual(predictions)) {
    const positives = members.reduce((sum, i) => sum + positive[i]!, 0);
    ranks += positives * (below + (members.length + 1) / 2);
    below += members.length;
  }
  const positives = total(positive);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (positive.length - positives));
}

/** Each customer's segment mean over all its customers: what ranks the segments. */
function segmentMeans(given: Int32Array, values: Float64Array): Float64Array {
  const segment = given.map((s) => s + 1);
  const most = segment.reduce((a, b) => Math.max(a, b), 0) + 1;
  const sums = new Float64Array(most);
  const counts = new Float64Array(most);
  values.forEach((value, i) => {
    sums[segment[i]!]! += value;
    counts[segment[i]!]!++;
  });
  return Float64Array.from(segment, (s) => sums[s]! / counts[s]!);
}

function determination(predictions: Float64Array, values: Float64Array): number {
  const mean = total(values) / values.length;
  const squares = (of: (value: number, i: number) => number) =>
    values.reduce((sum, value, i) => sum + of(value, i) ** 2, 0);
  return 1 - squares((value, i) => value - predictions[i]!) / squares((value) => value - mean);
}

/** Share of all `amounts` that the `share` of customers with the highest predictions hold; ties count in part. */
function shareOfTop(predictions: Float64Array, amounts: Float64Array, share: number): number {
  let room = share * predictions.length;
  let held = 0;
  for (const { members } of groupEqual(predictions).reverse()) {
    const part = Math.min(1, room / members.length);
    held += part * members.reduce((sum, i) => sum + amounts[i]!, 0);
    room -= part * members.length;
    if (room <= 0) break;
  }
  return held / total(amounts);
}

function groupEqual(values: Float64Array): { members: number[] }[] {
  const groups = new Map<number, { members: number[] }>();
  values.forEach((value, i) => {
    const group = groups.get(value) ?? { members: [] };
    group.members.push(i);
    groups.set(value, group);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
