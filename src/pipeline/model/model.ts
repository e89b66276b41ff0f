import type { ModelBorders } from '../customers/customerFigures.ts';
import type { Customers } from '../customers/rfm.ts';
import type { FeatureScaler } from '../features/features.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { assign } from '../mixture/membership.ts';
import type { Mixture, MixtureFit } from '../mixture/mixture.ts';
import type { SegmentName } from '../naming/nameSegments.ts';
import { type Membership, orderSegments, renumber } from '../segments/orderSegments.ts';

/** The mixtures that were fitted to customers, of which one becomes a model. */
export interface FittedMixtures {
  readonly scaler: FeatureScaler;
  /** One row per customer, scaled by `scaler`. */
  readonly features: Matrix;
  /** Ascending in K; at least one. */
  readonly fits: readonly MixtureFit[];
}

/** All that it takes to tell whose segment is whose, of the customers that it was fitted to or of others. Plain data. */
export interface Classifier {
  readonly scaler: FeatureScaler;
  /** Over the scaled features. */
  readonly mixture: Mixture;
  /** The segment of each component, 0 for the most valuable one; -1 for a component of nobody. */
  readonly segments: readonly number[];
  /** What the customers' scores go by. */
  readonly borders: ModelBorders;
}

/** Segments that can be kept, and applied to another date or another file. */
export interface Model extends Classifier {
  /** One per segment. */
  readonly names: readonly SegmentName[];
}

/**
 * Makes the model of one of the mixtures, and says whose segment is whose among the customers that they were fitted to.
 * @param borders what the customers' scores go by
 */
export function makeClassifier(
  { scaler, features }: FittedMixtures,
  { mixture }: MixtureFit,
  customers: Customers,
  borders: ModelBorders,
): { readonly classifier: Classifier; readonly membership: Membership } {
  // Which component is which segment can be told once it is known who belongs to it.
  const unordered = Array.from({ length: mixture.components }, (_, component) => component);
  const found = classify({ mixture, segments: unordered }, features);
  const segments = orderSegments(found.segment, mixture.components, customers);
  return {
    classifier: { scaler, mixture, segments, borders },
    membership: renumber(found, segments),
  };
}

/** Whose segment is whose among any customers, by their features on the scale of the model. */
export function classify(
  { mixture, segments }: Pick<Classifier, 'mixture' | 'segments'>,
  features: Matrix,
): Membership {
  const { component, probability, secondBest } = assign(features, mixture);
  return renumber({ segment: component, probability, secondBest }, segments);
}
