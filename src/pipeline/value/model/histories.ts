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

/** The distinct values of a column, in order of appearance, and which of them each entry is. */
export interface Levels {
  readonly values: Float64Array;
  readonly of: Uint32Array;
}

/** The distinct histories, each with how many customers have it. Entry i of `repeats` etc. points to a level. */
export interface Patterns {
  readonly customers: number;
  /** Distinct numbers of repeats, and how many customers have each. */
  readonly repeats: Float64Array;
  readonly repeatCounts: Float64Array;
  /** Distinct times: those that customers were active, and their ages. */
  readonly times: Float64Array;
  readonly repeatOf: Uint32Array;
  readonly activeOf: Uint32Array;
  readonly ageOf: Uint32Array;
  readonly counts: Float64Array;
}

export function findLevels(...columns: readonly ArrayLike<number>[]): Levels {
  const known = new Map<number, number>();
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  const of = new Uint32Array(length);
  let at = 0;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const value = column[i]!;
      const level = known.get(value) ?? known.size;
      if (level === known.size) known.set(value, level);
      of[at++] = level;
    }
  }
  return { values: Float64Array.from(known.keys()), of };
}

/** Puts customers with the same history together, which leaves a tenth of them or less in most shops. */
export function compress({ count, repeats, active, age }: Histories): Patterns {
  const repeat = findLevels(repeats);
  const time = findLevels(active, age);
  const spread = time.values.length;
  // Exact below 2^53: a thousand numbers of repeats and a million times still fit.
  const keys = Float64Array.from(
    repeat.of,
    (level, i) => (level * spread + time.of[i]!) * spread + time.of[count + i]!,
  ).sort();
  const firsts = keys.length === 0 ? [] : [0];
  for (let i = 1; i < keys.length; i++) if (keys[i] !== keys[i - 1]) firsts.push(i);
  const repeatCounts = new Float64Array(repeat.values.length);
  for (const level of repeat.of) repeatCounts[level]!++;
  const of = (read: (key: number) => number) => Uint32Array.from(firsts, (first) => read(keys[first]!));
  return {
    customers: count,
    repeats: repeat.values,
    repeatCounts,
    times: time.values,
    repeatOf: of((key) => Math.floor(key / spread / spread)),
    activeOf: of((key) => Math.floor(key / spread) % spread),
    ageOf: of((key) => key % spread),
    counts: Float64Array.from(firsts, (first, i) => (firsts[i + 1] ?? keys.length) - first),
  };
}
