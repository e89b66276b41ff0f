/** Observations in rows, features in columns, row by row in one buffer: entry (i, j) is `values[i * columns + j]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Rows that count more or less than once. */
export interface WeightedMatrix extends Matrix {
  /** How much each row counts, more than 0; absent where each counts once. */
  readonly weights?: Float64Array | undefined;
}

/** Rows `from` to `to` (exclusive), without a copy. */
export function sliceRows(
  { columns, values, weights }: WeightedMatrix,
  from: number,
  to: number,
): WeightedMatrix {
  return {
    rows: to - from,
    columns,
    values: values.subarray(from * columns, to * columns),
    weights: weights?.subarray(from, to),
  };
}

/** What all rows count together. */
export function sumWeights({ rows, weights }: WeightedMatrix): number {
  return weights ? weights.reduce((sum, weight) => sum + weight, 0) : rows;
}
