import type { PurchaseDays } from './purchaseDays.ts';

/** The median of the days between a customer's purchase days; NaN for a customer who has bought on one day alone. */
export function measureUsualGaps({ starts, day }: PurchaseDays): Float64Array {
  const usual = new Float64Array(starts.length - 1);
  const gaps = new Int32Array(longestRun(starts));
  for (let i = 0; i < usual.length; i++) {
    const from = starts[i]!;
    const count = starts[i + 1]! - from - 1;
    for (let n = 0; n < count; n++) gaps[n] = day[from + n + 1]! - day[from + n]!;
    usual[i] = count < 1 ? Number.NaN : medianOf(gaps, count);
  }
  return usual;
}

function longestRun(starts: Uint32Array): number {
  let longest = 0;
  for (let i = 1; i < starts.length; i++) longest = Math.max(longest, starts[i]! - starts[i - 1]!);
  return longest;
}

/** Up to so many are sorted fastest by putting one after the other into its place. */
const few = 24;

/** The median of the first ones, which it sorts. */
function medianOf(gaps: Int32Array, count: number): number {
  if (count > few) gaps.subarray(0, count).sort();
  else for (let n = 1; n < count; n++) insert(gaps, n);
  const middle = (count - 1) / 2;
  return (gaps[Math.floor(middle)]! + gaps[Math.ceil(middle)]!) / 2;
}

/** Puts a value among those before it, which are in order. */
function insert(values: Int32Array, from: number): void {
  const value = values[from]!;
  let at = from;
  for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
  values[at] = value;
}

/**
 * The shop's: the median of the usual gaps of its customers who came back; NaN where nobody did. A usual gap is whole days
 * or a half more, so that halves are counted: sorting a million gaps takes ten times as long.
 */
export function findShopGap(usual: Float64Array): number {
  const halves = new Uint32Array(2 * longestGap(usual) + 1);
  let known = 0;
  for (let i = 0; i < usual.length; i++) {
    if (Number.isNaN(usual[i]!)) continue;
    halves[2 * usual[i]!]!++;
    known++;
  }
  if (known === 0) return Number.NaN;
  const middle = (known - 1) / 2;
  return (findCounted(halves, Math.floor(middle)) + findCounted(halves, Math.ceil(middle))) / 4;
}

function longestGap(usual: Float64Array): number {
  let longest = 0;
  for (let i = 0; i < usual.length; i++) if (usual[i]! > longest) longest = usual[i]!;
  return longest;
}

/** The value that so many counted ones are before, in ascending order. */
function findCounted(counts: Uint32Array, before: number): number {
  let value = 0;
  for (let passed = counts[0]!; passed <= before; passed += counts[value]!) value++;
  return value;
}
