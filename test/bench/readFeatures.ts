import { readFileSync } from 'node:fs';
import type { Matrix } from '../../src/pipeline/mixture/matrix.ts';

/** Three features a row, as doubles. */
export function readFeatures(path: string): Matrix {
  const bytes = readFileSync(path);
  const values = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { rows: values.length / 3, columns: 3, values };
}
