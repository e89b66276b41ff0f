import type { Ranks, SegmentProfile } from './profile.ts';

type Means = Pick<SegmentProfile, 'recency' | 'frequency' | 'monetary'>;

/**
 * Where each segment's means stand among those of all the segments. A mean is at or above their quantile q (linear
 * interpolation) exactly if its rank is at least q, however the means are scaled. Equal means have equal ranks.
 */
export function rankSegments(segments: readonly Means[]): Ranks[] {
  const r = rankValues(segments.map(({ recency }) => -recency.mean));
  const f = rankValues(segments.map(({ frequency }) => frequency.mean));
  const m = rankValues(segments.map(({ monetary }) => monetary.mean));
  return segments.map((_, i) => ({ r: r[i]!, f: f[i]!, m: m[i]! }));
}

/** The share of the others that are lower, 0 to 1, an equal one counting half; 0.5 where there are no others. */
function rankValues(values: readonly number[]): number[] {
  return values.map((value) => {
    const lower = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length - 1;
    return values.length === 1 ? 0.5 : (lower + equal / 2) / (values.length - 1);
  });
}
