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

/**
 * Recency, frequency and monetary value, transformed, each less its mean and divided by its population standard
 * deviation (scikit-learn's StandardScaler); a constant feature becomes 0. One row per customer, three columns.
 * Throws a `UserError` where a figure is beyond what can be compared.
 */
export function standardizeFeatures(customers: Customers, transform: Transform = 'none'): Matrix {
  const { count } = customers;
  const columns = (['recency', 'frequency', 'monetary'] as const).map((figure) =>
    standardize(customers[figure].map(transforms[transform][figure]), figure),
  );
  const values = new Float64Array(count * columns.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < count; i++) values[i * columns.length + j] = column[i]!;
  });
  return { rows: count, columns: columns.length, values };
}

function standardize(values: Float64Array, figure: Figure): Float64Array {
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
  const constant = Math.sqrt(variance) <= 10 * Number.EPSILON * Math.abs(mean);
  const scale = constant ? 1 : Math.sqrt(variance);
  return values.map((value) => (constant ? 0 : (value - mean) / scale));
}

/** What is done to the three figures before they are standardized. */
export type Transform = 'none' | 'log' | 'stabilized';
