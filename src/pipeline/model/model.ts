import type { PurchaseColumns } from '../customers/purchaseColumns.ts';
import type { ModelBorders } from '../customers/scoreBorders.ts';
import { clampFeatures, type FeatureRange, findRange } from '../features/featureRange.ts';
import { type FeatureScaler, scaleFeatures } from '../features/features.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { assign, assignComponents } from '../mixture/membership.ts';
import type { Mixture } from '../mixture/mixture.ts';
import type { SegmentName } from '../naming/nameSegments.ts';
import { type Membership, orderSegments, renumber, renumberSegments } from '../segments/orderSegments.ts';
import type { ApartBorders } from './apart.ts';
import type { TriedFit } from './dissolveTiny.ts';
import { findAside } from './setAside.ts';

/** The mixtures that were fitted to customers, of which one becomes a model. */
export interface FittedMixtures {
  readonly scaler: FeatureScaler;
  /** Who stands apart, and was not fitted; absent where nobody does. */
  readonly apart?: ApartBorders;
  /** One row per customer, scaled by `scaler`. */
  readonly features: Matrix;
  /** Ascending in K; at least one. */
  readonly fits: readonly TriedFit[];
}

/** All that it takes to tell whose segment is whose, of the customers that it was fitted to or of others. Plain data. */
export interface Classifier {
  readonly scaler: FeatureScaler;
  /** Who belongs to no segment; absent where nobody stood apart. */
  readonly apart?: ApartBorders;
  /** Over the scaled features. */
  readonly mixture: Mixture;
  /** The segment of each component, 0 for the most valuable one; -1 for a component of nobody. */
  readonly segments: readonly number[];
  /** The range of the features among those of the fit. */
  readonly range: FeatureRange;
  /** Mean recency of each segment's customers in the fit, in days. */
  readonly recency: readonly number[];
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
  { scaler, apart, features }: Omit<FittedMixtures, 'fits'>,
  { mixture }: TriedFit,
  customers: PurchaseColumns,
  borders: ModelBorders,
): { readonly classifier: Classifier; readonly membership: Membership } {
  // Which component is which segment can be told once it is known who belongs to it.
  const segments = Array.from({ length: mixture.components }, (_, component) => component);
  const unordered = { mixture, segments, ...(apart && { apart }) };
  const found = classifyScaled(unordered, customers, features);
  const order = orderSegments(found.segment, mixture.components, customers);
  const membership = renumber(found, order);
  const range = findRange(features, membership.segment);
  const recency = averageRecency(customers, membership.segment, Math.max(...order) + 1);
  return { classifier: { ...unordered, scaler, borders, segments: order, range, recency }, membership };
}

function averageRecency({ recency }: PurchaseColumns, segment: Int32Array, count: number): number[] {
  const sums = new Float64Array(count);
  const sizes = new Float64Array(count);
  for (let i = 0; i < segment.length; i++) {
    if (segment[i]! < 0) continue;
    sums[segment[i]!]! += recency[i]!;
    sizes[segment[i]!]!++;
  }
  return Array.from(sums, (sum, s) => sum / sizes[s]!);
}

/** The segments that have customers. */
export function countSegments({ segments }: Pick<Classifier, 'segments'>): number {
  return Math.max(...segments) + 1;
}

/**
 * Whose segment is whose among any customers; figures beyond those of the fit are taken at its border.
 * @param asOf milliseconds on the clock of their purchases
 */
export function classify(classifier: Classifier, customers: PurchaseColumns, asOf: number): Membership {
  const features = scaleFeatures(customers, classifier.scaler, asOf);
  clampFeatures(features, classifier.range);
  return classifyScaled(classifier, customers, features);
}

/**
 * The segments that `classify` gives, and no more, which takes a fraction of the time; below 0 for who is in none.
 * @param anyoneSpent of all customers, where these are some of them
 */
export function findSegments(
  classifier: Classifier,
  customers: PurchaseColumns,
  asOf: number,
  anyoneSpent?: boolean,
): Int32Array {
  const { scaler, range, mixture, segments, apart } = classifier;
  const features = scaleFeatures(customers, scaler, asOf);
  clampFeatures(features, range);
  const found = renumberSegments(assignComponents(features, mixture), segments);
  const whyAside = findAside(customers, apart, anyoneSpent);
  for (let i = 0; i < found.length; i++) found[i] = whyAside(i) ?? found[i]!;
  return found;
}

/** @param features of the customers, on the scale of the model */
function classifyScaled(
  { mixture, segments, apart }: Pick<Classifier, 'mixture' | 'segments' | 'apart'>,
  customers: PurchaseColumns,
  features: Matrix,
): Membership {
  const { component, probability, secondBest } = assign(features, mixture);
  const membership = { segment: component, probability, secondBest };
  setAside(membership, findAside(customers, apart));
  return renumber(membership, segments);
}

/** Takes those who are in no segment out of them. */
function setAside(
  { segment, probability, secondBest }: Membership,
  whyAside: (customer: number) => number | undefined,
): void {
  for (let i = 0; i < segment.length; i++) {
    const why = whyAside(i);
    if (why === undefined) continue;
    segment[i] = why;
    probability[i] = Number.NaN;
    secondBest[i] = -1;
  }
}
