import type { Matrix } from './mixture/matrix.ts';
import type { Customers } from './rfm.ts';

/**
 * Recency, frequency and monetary value, each less its mean and divided by its population standard deviation
 * (scikit-learn's StandardScaler); a constant feature becomes 0. One row per customer, three columns.
 */
export function standardizeFeatures({ count, recency, frequency, monetary }: Customers): Matrix {
  const columns = [recency, frequency, monetary].map(standardize);
  const values = new Float64Array(count * columns.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < count; i++) values[i * columns.length + j] = column[i]!;
  });
  return { rows: count, columns: columns.length, values };
}

function standardize(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  // A constant column leaves a rounding error of its mean, not a spread.
  const constant = Math.sqrt(variance) <= 10 * Number.EPSILON * Math.abs(mean);
  const scale = constant ? 1 : Math.sqrt(variance);
  return values.map((value) => (constant ? 0 : (value - mean) / scale));
}
