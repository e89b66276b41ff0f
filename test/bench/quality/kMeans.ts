import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { kMeansPlusPlus } from '../../../src/pipeline/mixture/randomStarts.ts';

/** Lloyd's algorithm from five k-means++ starts, to compare with. Returns the label of each row. */
export function kMeans(data: Matrix, k: number): Int32Array {
  const runs = [1, 2, 3, 4, 5].map((seed) => settle(data, kMeansPlusPlus(data, k, createRandom(seed)), k));
  return runs.reduce((best, run) => (run.inertia < best.inertia ? run : best)).labels;
}

function settle(data: Matrix, start: Int32Array, k: number) {
  const labels = start.slice();
  for (;;) {
    const centres = centresOf(data, labels, k);
    let inertia = 0;
    let moved = false;
    for (let row = 0; row < data.rows; row++) {
      const distances = centres.map((centre) => squaredDistance(data, row, centre));
      const nearest = distances.indexOf(Math.min(...distances));
      moved ||= nearest !== labels[row];
      labels[row] = nearest;
      inertia += distances[nearest]!;
    }
    if (!moved) return { labels, inertia };
  }
}

function centresOf({ rows, columns, values }: Matrix, labels: Int32Array, k: number): Float64Array[] {
  const centres = Array.from({ length: k }, () => new Float64Array(columns));
  const counts = new Float64Array(k);
  for (let row = 0; row < rows; row++) {
    counts[labels[row]!]!++;
    for (let j = 0; j < columns; j++) centres[labels[row]!]![j]! += values[row * columns + j]!;
  }
  return centres.map((sums, label) => sums.map((sum) => sum / Math.max(counts[label]!, 1)));
}

function squaredDistance({ columns, values }: Matrix, row: number, centre: Float64Array): number {
  return centre.reduce((sum, value, j) => sum + (values[row * columns + j]! - value) ** 2, 0);
}
