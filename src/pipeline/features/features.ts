import type { Figure } from '../customers/figure.ts';
import { type AveragedFigure, figures } from '../customers/figures.ts';
import type { PurchaseColumns } from '../customers/purchaseColumns.ts';
import { UserError } from '../errors/userError.ts';
import { formatShare, message, t, translate } from '../language/language.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { mostLacking, shareLacking } from './lacking.ts';

/** What customers are segmented by where nothing else is set. */
export const usualFeatures: readonly AveragedFigure[] = ['recency', 'frequency', 'monetary'];

/** As they stand in a sentence. */
export const figureNames: Readonly<Record<AveragedFigure, string>> = {
  recency: message('recency'),
  sinceFirstPurchase: message('time since the first purchase'),
  frequency: message('frequency'),
  monetary: message('monetary'),
  averageOrder: message('average order'),
  daysBetweenOrders: message('time between orders'),
  predictedOrders: message('predicted orders'),
  predictedSpend: message('predicted spend'),
  churnRisk: message('churn risk'),
};

/** Of each value of a column; a loop of its own for each, as one call a value would take several times as long. */
type Reshape = (column: Float64Array) => Float64Array;

const asIs: Reshape = (column) => column;
const root: Reshape = (column) => {
  const roots = new Float64Array(column.length);
  for (let i = 0; i < roots.length; i++) roots[i] = Math.sqrt(column[i]!);
  return roots;
};
/** log(1 + x), mirrored for a customer who got back more than was paid. */
const logarithm: Reshape = (column) => {
  const logs = new Float64Array(column.length);
  for (let i = 0; i < logs.length; i++) {
    const value = column[i]!;
    logs[i] = Math.sign(value) * Math.log1p(Math.abs(value));
  }
  return logs;
};

const logOfCount = (count: number): number => Math.log(Math.max(count, 1));
/** Of the numbers of orders that most customers have. */
const logsOfFew = Float64Array.from({ length: 256 }, (_, count) => logOfCount(count));
const logarithmOfCount: Reshape = (column) => {
  const logs = new Float64Array(column.length);
  for (let i = 0; i < logs.length; i++) logs[i] = logsOfFew[column[i]!] ?? logOfCount(column[i]!);
  return logs;
};

/**
 * Days spread evenly once a shop is old, so that recency wants a root at most; counts and money want logarithms. Of
 * orders it is that of their number itself: from the first to the second is as far as from the second to the fourth.
 */
const transforms: Readonly<Record<Transform, Readonly<Record<FeatureUnit, Reshape>>>> = {
  none: { days: asIs, orders: asIs, money: asIs, share: asIs },
  log: { days: logarithm, orders: logarithm, money: logarithm, share: asIs },
  stabilized: { days: root, orders: logarithmOfCount, money: logarithm, share: asIs },
};

type FeatureUnit = (typeof figures)[AveragedFigure]['unit'];

/** The figures that customers are segmented by, at a moment. */
export interface FeatureChoice {
  /** At least one. */
  readonly use: readonly AveragedFigure[];
  /** Milliseconds on the clock of their purchases. */
  readonly asOf: number;
}

/** How figures become features: a transform, and the mean and deviation that each has after it. Plain data. */
export interface FeatureScaler {
  readonly transform: Transform;
  /** The figures, in the order of the columns. */
  readonly figures: readonly AveragedFigure[];
  /** What customers who lack a figure get for it: the median of the others; NaN where nobody has it. */
  readonly medians: readonly number[];
  readonly means: readonly number[];
  /** Population standard deviations; 0 for a constant feature, which is 0 throughout. */
  readonly deviations: readonly number[];
}

/**
 * Figures, transformed, each less its mean and divided by its population standard deviation (scikit-learn's
 * StandardScaler); a constant feature becomes 0. One row per customer, a column a figure. Throws a `UserError` where a
 * figure is beyond what can be compared, or most customers lack it.
 */
export function standardizeFeatures(
  customers: PurchaseColumns,
  transform: Transform = 'none',
  { use, asOf }: FeatureChoice = { use: usualFeatures, asOf: Number.NaN },
): { readonly scaler: FeatureScaler; readonly features: Matrix } {
  const measured = use.map((figure) => figures[figure].measure(customers, asOf));
  const medians = measured.map((column, j) => findMedian(column, use[j]!));
  const columns = transformFigures(measured, { transform, figures: use, medians });
  const scales = columns.map((column, j) => measureScale(column, use[j]!));
  const scaler = {
    transform,
    figures: use,
    medians,
    means: scales.map(({ mean }) => mean),
    deviations: scales.map(({ deviation }) => deviation),
  };
  return { scaler, features: scale(columns, scaler) };
}

/**
 * The features of customers on the scale of those that a scaler was made for. One row per customer.
 * @param asOf milliseconds on the clock of their purchases
 */
export function scaleFeatures(customers: PurchaseColumns, scaler: FeatureScaler, asOf: number): Matrix {
  const measured = scaler.figures.map((figure) => figures[figure].measure(customers, asOf));
  return scale(transformFigures(measured, scaler), scaler);
}

function transformFigures(
  measured: readonly Float64Array[],
  { transform, figures: use, medians }: Pick<FeatureScaler, 'transform' | 'figures' | 'medians'>,
): Float64Array[] {
  return measured.map((column, j) => {
    const figure: Figure = figures[use[j]!];
    const known = figure.mayBeAbsent ? fillMissing(column, medians[j]!) : column;
    return transforms[transform][figures[use[j]!].unit](known);
  });
}

const fillMissing = (column: Float64Array, median: number): Float64Array =>
  column.map((value) => (Number.isNaN(value) ? median : value));

/** Of those who have a figure that some lack; NaN for one that all have. */
function findMedian(column: Float64Array, id: AveragedFigure): number {
  const figure: Figure = figures[id];
  if (!figure.mayBeAbsent) return Number.NaN;
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const lacking = shareLacking(column);
  if (lacking > mostLacking) throw new UserError(describeLacking(id, lacking));
  return (known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2;
}

const describeLacking = (id: AveragedFigure, lacking: number): string =>
  t(
    "{0} of the customers have no {1}, so they can't be segmented by it; remove it from segmentAi.features.use.",
    formatShare(lacking),
    translate(figureNames[id]),
  );

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

function measureScale(values: Float64Array, figure: AveragedFigure) {
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

/** What is done to the figures before they are standardized. */
export type Transform = 'none' | 'log' | 'stabilized';
