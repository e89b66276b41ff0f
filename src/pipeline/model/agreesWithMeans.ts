import type { Model } from './model.ts';

/** In standard deviations: segments that are nearer may well have their mean recency the other way round. */
const farApart = 0.5;

/**
 * Whether the mean recencies of a model's segments go the way of their components' means: most pairs do that are far
 * apart. Where customers are not segmented by recency that can't be told, and is taken for granted.
 */
export function agreesWithMeans({
  scaler: { figures },
  mixture: { means, dimensions },
  segments,
  recency,
}: Pick<Model, 'scaler' | 'mixture' | 'segments' | 'recency'>): boolean {
  const feature = figures.indexOf('recency');
  if (feature < 0) return true;
  const meanOf = (segment: number) => means[segments.indexOf(segment) * dimensions + feature]!;
  let agreeing = 0;
  for (let one = 0; one < recency.length; one++)
    for (let other = 0; other < one; other++) {
      const difference = meanOf(one) - meanOf(other);
      if (Math.abs(difference) >= farApart)
        agreeing += Math.sign(difference * (recency[one]! - recency[other]!));
    }
  return agreeing >= 0;
}
