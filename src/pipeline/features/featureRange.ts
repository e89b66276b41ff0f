import type { Matrix } from '../mixture/matrix.ts';

/** The least and the most of each feature, on the scale of the model. Plain data. */
export interface FeatureRange {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/** The range of the features of those who are in a segment. @param segment of row i; -1 for none */
export function findRange({ rows, columns, values }: Matrix, segment: Int32Array): FeatureRange {
  const least = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const most = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < rows; i++) {
    if (segment[i]! < 0) continue;
    for (let j = 0; j < columns; j++) {
      const value = values[i * columns + j]!;
      if (value < least[j]!) least[j] = value;
      if (value > most[j]!) most[j] = value;
    }
  }
  return { least, most };
}

/** Puts what is out of the range at its border, in place. @returns which rows were out of it */
export function clampFeatures({ rows, columns, values }: Matrix, { least, most }: FeatureRange): Uint8Array {
  const outside = new Uint8Array(rows);
  for (let j = 0; j < columns; j++) {
    const [low, high] = [least[j]!, most[j]!];
    for (let i = 0, at = j; i < rows; i++, at += columns) {
      const value = values[at]!;
      if (value >= low && value <= high) continue;
      values[at] = value < low ? low : high;
      outside[i] = 1;
    }
  }
  return outside;
}
