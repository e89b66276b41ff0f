import {
  type CustomerScores,
  deriveFigures,
  type ModelBorders,
  scoreByBorders,
} from '../customers/customerFigures.ts';
import type { Customers } from '../customers/rfm.ts';
import { type FeatureScaler, scaleFeatures } from '../features/features.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { type Assignment, assign } from '../mixture/membership.ts';
import type { Mixture, MixtureFit } from '../mixture/mixture.ts';
import type { SegmentName } from '../naming/nameSegments.ts';
import { type Membership, orderSegments, toMembership } from '../segments/orderSegments.ts';

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

/** Makes the model of one of the mixtures, and classifies the customers that they were fitted to. */
export function makeClassifier(
  { scaler, features }: FittedMixtures,
  { mixture }: MixtureFit,
  customers: Customers,
  asOf: number,
): { readonly classifier: Classifier; readonly membership: Membership } {
  const assignment = assign(features, mixture);
  const segments = orderSegments(assignment, mixture.components, customers);
  return {
    classifier: { scaler, mixture, segments, borders: deriveFigures(customers, asOf).borders },
    membership: toMembership(assignment, segments),
  };
}

/** What a model says of customers. */
export interface Classification {
  readonly membership: Membership;
  readonly scores: CustomerScores;
}

/** Classifies any customers whose figures are counted as were those of the fit. @param asOf to which theirs are */
export function classify(
  { scaler, mixture, segments, borders }: Classifier,
  customers: Customers,
  asOf: number,
): Classification {
  const assignment: Assignment = assign(scaleFeatures(customers, scaler), mixture);
  return {
    membership: toMembership(assignment, segments),
    scores: scoreByBorders(borders, customers, asOf),
  };
}
