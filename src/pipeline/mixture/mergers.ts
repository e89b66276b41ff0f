import type { Family } from './family.ts';
import type { ComponentSums, Moments } from './moments.ts';
import { type Partition, replaceComponents } from './partition.ts';
import { createScore } from './rowSums.ts';

/** Two components put together. */
export interface Merger {
  readonly components: readonly [number, number];
  /** What the merger adds to the log-likelihood; as a rule, less than 0. */
  readonly gain: number;
}

/** Every pair of components, first the one whose merger costs least. */
export function findMergers({ data, sums }: Partition, family: Family): Merger[] {
  const mergers: Merger[] = [];
  const score = createScore(data.columns, family);
  for (let a = 0; a < sums.length; a++) {
    for (let b = a + 1; b < sums.length; b++) {
      const gain = score(add(sums[a]!, sums[b]!)) - score(sums[a]!) - score(sums[b]!);
      mergers.push({ components: [a, b], gain });
    }
  }
  return mergers.sort((a, b) => b.gain - a.gain);
}

/** The partition's moments after the merger: the two are the last component. */
export function applyMerger({ moments, sums }: Partition, { components: [a, b] }: Merger): Moments {
  return replaceComponents(moments, [a, b], [add(sums[a]!, sums[b]!)]);
}

function add(a: ComponentSums, b: ComponentSums): ComponentSums {
  return a.map((value, i) => value + b[i]!);
}
