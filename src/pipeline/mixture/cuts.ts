import type { Family } from './family.ts';
import type { Matrix } from './matrix.ts';
import { type Moments, zeroSums } from './moments.ts';
import { type Partition, replaceComponents } from './partition.ts';
import { addRow, createScore, type Score } from './rowSums.ts';

/** A component's rows cut in two between two values of one feature. */
export interface Cut {
  readonly component: number;
  readonly feature: number;
  /** Rows up to and including this value are on the low side. */
  readonly threshold: number;
  /** What the cut adds to the log-likelihood if each side becomes a component of its own. */
  readonly gain: number;
}

/** Row indices in ascending order of each feature. */
export function orderByFeature({ rows, columns, values }: Matrix): Uint32Array[] {
  return Array.from({ length: columns }, (_, j) => {
    const feature = Float64Array.from({ length: rows }, (_, row) => values[row * columns + j]!);
    return Uint32Array.from(feature.keys()).sort((a, b) => feature[a]! - feature[b]!);
  });
}

/**
 * The best cut of every component along every feature, best first.
 *
 * @param orders row indices in ascending order of each feature
 */
export function findCuts(partition: Partition, orders: readonly Uint32Array[], family: Family): Cut[] {
  const score = createScore(partition.data.columns, family);
  const cuts = orders.flatMap((order, feature) => cutAlong(partition, feature, order, score));
  return cuts.sort((a, b) => b.gain - a.gain);
}

/** Moves the rows of each component from its high side to its low side, in the order of the feature. */
function cutAlong(partition: Partition, feature: number, order: Uint32Array, score: Score): Cut[] {
  const { data, labels, sums } = partition;
  const d = data.columns;
  const high = sums.map((whole) => whole.slice());
  const low = sums.map(() => zeroSums(d));
  const uncut = sums.map((whole) => score(whole));
  const thresholds = new Float64Array(sums.length);
  const best = sums.map((_, component): Cut => ({ component, feature, threshold: Number.NaN, gain: 0 }));
  for (const row of order) {
    const k = labels[row]!;
    const value = data.values[row * d + feature]!;
    if (low[k]![0]! > 0 && value > thresholds[k]!) {
      const gain = score(low[k]!) + score(high[k]!) - uncut[k]!;
      if (gain > best[k]!.gain) best[k] = { component: k, feature, threshold: thresholds[k]!, gain };
    }
    thresholds[k] = value;
    addRow(low[k]!, data, row);
    addRow(high[k]!, data, row, -1);
  }
  return best.filter(({ gain }) => gain > 0);
}

/** The partition's moments after the cut: the two sides are the last two components. */
export function applyCut({ data, labels, moments }: Partition, cut: Cut): Moments {
  const low = zeroSums(data.columns);
  const high = zeroSums(data.columns);
  for (let row = 0; row < data.rows; row++) {
    if (labels[row] !== cut.component) continue;
    addRow(data.values[row * data.columns + cut.feature]! > cut.threshold ? high : low, data, row);
  }
  return replaceComponents(moments, [cut.component], [low, high]);
}
