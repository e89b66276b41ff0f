import type { Customers } from '../customers/rfm.ts';
import { UserError } from '../errors/userError.ts';
import { message, t, translate } from '../language/language.ts';
import type { Matrix } from '../mixture/matrix.ts';

type Figure = 'recency' | 'frequency' | 'monetary';

const figureNames: Readonly<Record<Figure, string>> = {
  recency: message('recency'),
  frequency: message('frequency'),
  monetary: message('monetary'),
};
type Reshape = (value: number) => number;

const asIs: Reshape = (value) => value;
/** log(1 + x), mirrored for a customer who got back more than was paid. */
const logarithm: Reshape = (value) => Math.sign(value) * Math.log1p(Math.abs(value));

/**
 * Days spread evenly once a shop is old, so that recency wants a root at most; counts and money want logarithms. Of
 * orders it is that of their number itself: from the first to the second is as far as from the second to the fourth.
 */
const transforms: Readonly<Record<Transform, Readonly<Record<Figure, Reshape>>>> = {
  none: { recency: asIs, frequency: asIs, monetary: asIs },
  log: { recency: logarithm, frequency: logarithm, monetary: logarithm },
  stabilized: {
    recency: Math.sqrt,
    frequency: (orders) => Math.log(Math.max(orders, 1)),
    monetary: logarithm,
  },
};

const figures = ['recency', 'frequency', 'monetary'] as const satisfies readonly Figure[];

/** How figures become features: a transform, and the mean and deviation that each has after it. Plain data. */
export interface FeatureScaler {
  readonly transform: Transform;
  readonly means: readonly number[];
  /** Population standard deviations; 0 for a constant feature, which is 0 throughout. */
  readonly deviations: readonly number[];
}

/**
 * Recency, frequency and monetary value, transformed, each less its mean and divided by its population standard
 * deviation (scikit-learn's StandardScaler); a constant feature becomes 0. One row per customer, three columns.
 * Throws a `UserError` where a figure is beyond what can be compared.
 */
export function standardizeFeatures(
  customers: Customers,
  transform: Transform = 'none',
): { readonly scaler: FeatureScaler; readonly features: Matrix } {
  const columns = transformFigures(customers, transform);
  const scales = columns.map((column, j) => measureScale(column, figures[j]!));
  const scaler = {
    transform,
    means: scales.map(({ mean }) => mean),
    deviations: scales.map(({ deviation }) => deviation),
  };
  return { scaler, features: scale(columns, scaler) };
}

/** The features of customers on the scale of those that a scaler was made for. One row per customer. */
export function scaleFeatures(customers: Customers, scaler: FeatureScaler): Matrix {
  return scale(transformFigures(customers, scaler.transform), scaler);
}

function transformFigures(customers: Customers, transform: Transform): Float64Array[] {
  return figures.map((figure) => customers[figure].map(transforms[transform][figure]));
}

function scale(columns: readonly Float64Array[], { means, deviations }: FeatureScaler): Matrix {
  const rows = columns[0]!.length;
  const values = new Float64Array(rows * columns.length);
  for (const [j, column] of columns.entries()) {
    const mean = means[j]!;
    const deviation = deviations[j]!;
    if (deviation === 0) continue;
    for (let i = 0; i < rows; i++) values[i * columns.length + j] = (column[i]! - mean) / deviation;
  }
  return { rows, columns: columns.length, values };
}

function measureScale(values: Float64Array, figure: Figure) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  if (!Number.isFinite(variance)) {
    throw new UserError(
      t(
        'The {0} values are too large to compare; correct or remove the rows with impossible amounts.',
        translate(figureNames[figure]),
      ),
    );
  }
  // A constant column leaves a rounding error of its mean, not a spread.
  const isConstant = Math.sqrt(variance) <= 10 * Number.EPSILON * Math.abs(mean);
  return { mean, deviation: isConstant ? 0 : Math.sqrt(variance) };
}

/** What is done to the three figures before they are standardized. */
export type Transform = 'none' | 'log' | 'stabilized';
