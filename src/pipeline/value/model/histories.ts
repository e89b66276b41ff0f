import { findLevels } from './levels.ts';

/** What purchase models know of customers, as columns: entry i of each is customer i. Times are all in one unit. */
export interface Histories {
  readonly count: number;
  /** Purchase days after the first (x). */
  readonly repeats: ArrayLike<number>;
  /** From the first purchase to the last (t_x). */
  readonly active: ArrayLike<number>;
  /** From the first purchase to the end of what is known (T). */
  readonly age: ArrayLike<number>;
}

/** The distinct histories, each with how many customers have it. Entry i of `repeatOf` etc. points to a level. */
export interface Patterns {
  readonly customers: number;
  /** Distinct numbers of repeats, ascending, and how many customers have each. */
  readonly repeats: Float64Array;
  readonly repeatCounts: Float64Array;
  /** Distinct times, ascending: those that customers were active, and their ages. */
  readonly times: Float64Array;
  /** How many customers are of such an age, and their repeats, by time. */
  readonly agedCounts: Float64Array;
  readonly agedRepeats: Float64Array;
  readonly repeatOf: Uint32Array;
  readonly activeOf: Uint32Array;
  readonly ageOf: Uint32Array;
  readonly counts: Float64Array;
}

/** Puts customers with the same history together, which leaves a tenth of them or less in most shops. */
export function compress({ count, repeats, active, age }: Histories): Patterns {
  const repeat = findLevels(repeats);
  const time = findLevels(active, age);
  const spread = time.values.length;
  const repeatCounts = new Float64Array(repeat.values.length);
  const [agedCounts, agedRepeats] = [new Float64Array(spread), new Float64Array(spread)];
  // Exact below 2^53: a thousand numbers of repeats and a million times still fit.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [level, aged] = [repeat.of[i]!, time.of[count + i]!];
    keys[i] = (level * spread + time.of[i]!) * spread + aged;
    repeatCounts[level]!++;
    agedCounts[aged]!++;
    agedRepeats[aged]! += repeats[i]!;
  }
  return {
    ...{ customers: count, repeats: repeat.values, repeatCounts },
    ...{ times: time.values, agedCounts, agedRepeats },
    ...countKeys(keys.sort(), spread),
  };
}

/** @param keys ascending */
function countKeys(
  keys: Float64Array,
  spread: number,
): Pick<Patterns, 'repeatOf' | 'activeOf' | 'ageOf' | 'counts'> {
  const levels = () => new Uint32Array(keys.length);
  const [repeatOf, activeOf, ageOf, counts] = [levels(), levels(), levels(), new Float64Array(keys.length)];
  let last = -1;
  for (let at = 0; at < keys.length; at++) {
    if (at === 0 || keys[at] !== keys[at - 1]) {
      last++;
      const rest = Math.floor(keys[at]! / spread);
      ageOf[last] = keys[at]! - rest * spread;
      repeatOf[last] = Math.floor(rest / spread);
      activeOf[last] = rest - repeatOf[last]! * spread;
    }
    counts[last]!++;
  }
  const own = <Column extends Uint32Array | Float64Array>(column: Column) =>
    column.subarray(0, last + 1) as Column;
  return { repeatOf: own(repeatOf), activeOf: own(activeOf), ageOf: own(ageOf), counts: own(counts) };
}

/** Every so many-th customer. */
export function thin({ count, repeats, active, age }: Histories, step: number): Histories {
  const kept = Math.ceil(count / step);
  const pick = (column: ArrayLike<number>): Float64Array => {
    const picked = new Float64Array(kept);
    for (let at = 0; at < kept; at++) picked[at] = column[at * step]!;
    return picked;
  };
  return { count: kept, repeats: pick(repeats), active: pick(active), age: pick(age) };
}
