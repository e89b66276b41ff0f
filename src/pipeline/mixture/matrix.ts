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

/** The rows at the given places, in their order. */
export function takeRows({ columns, values }: Matrix, rows: ArrayLike<number>): Matrix {
  const taken = new Float64Array(rows.length * columns);
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < columns; j++) taken[i * columns + j] = values[rows[i]! * columns + j]!;
  return { rows: rows.length, columns, values: taken };
}

/** What all rows count together. */
export function sumWeights({ rows, weights }: WeightedMatrix): number {
  return weights ? weights.reduce((sum, weight) => sum + weight, 0) : rows;
}

/** The rows sorted by their first column, then the next: fits to them do not depend on the order of the input. */
export function sortRows({ rows, columns, values }: Matrix): Matrix {
  const order = Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => {
    for (let j = 0; j < columns; j++) {
      const difference = values[a * columns + j]! - values[b * columns + j]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const sorted = new Float64Array(values.length);
  order.forEach((row, i) => {
    sorted.set(values.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  return { rows, columns, values: sorted };
}

/** Distinct rows of a sorted matrix. */
export function countDistinctRows({ rows, columns, values }: Matrix): number {
  let distinct = Math.min(rows, 1);
  for (let row = 1; row < rows; row++) {
    for (let j = 0; j < columns; j++) {
      if (values[row * columns + j] !== values[(row - 1) * columns + j]) {
        distinct++;
        break;
      }
    }
  }
  return distinct;
}

/** At most `most` rows, evenly spaced. */
export function thinRows(data: Matrix, most: number): Matrix {
  const { columns, values } = data;
  if (data.rows <= most) return data;
  const thinned = new Float64Array(most * columns);
  for (let i = 0; i < most; i++) {
    const row = Math.floor(((i + 0.5) * data.rows) / most);
    thinned.set(values.subarray(row * columns, (row + 1) * columns), i * columns);
  }
  return { rows: most, columns, values: thinned };
}
