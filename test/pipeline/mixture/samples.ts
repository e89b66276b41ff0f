import type { CovarianceType } from '../../../src/pipeline/mixture/covarianceFamilies.ts';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import type { Mixture } from '../../../src/pipeline/mixture/mixture.ts';
import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';

export const families: readonly CovarianceType[] = ['full', 'tied', 'diag', 'spherical'];

export function toMatrix(rows: readonly (readonly number[])[]): Matrix {
  return { rows: rows.length, columns: rows[0]!.length, values: Float64Array.from(rows.flat()) };
}

/** A standard normal number, by Box and Muller. */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Around each centre, `perCluster` rows whose features are correlated and of different spread. */
export function drawClusters(
  centres: readonly (readonly number[])[],
  perCluster: number,
  seed: number,
): Matrix {
  const random = createRandom(seed);
  const rows = centres.flatMap((centre) =>
    Array.from({ length: perCluster }, () => {
      const shared = drawNormal(random);
      return centre.map((c, j) => c + 0.5 * shared + (0.3 + 0.2 * j) * drawNormal(random));
    }),
  );
  return toMatrix(rows);
}

/** A mixture of the family, valid but of no particular merit. */
export function someMixture(
  covariance: CovarianceType,
  components: number,
  d: number,
  seed: number,
): Mixture {
  const random = createRandom(seed);
  const raw = Array.from({ length: components }, () => 0.5 + random());
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const matrix = () => Array.from({ length: d * d }, (_, i) => (i % (d + 1) === 0 ? 1 + random() : 0.3 / d));
  const covariances = {
    full: () => Array.from({ length: components }, matrix).flat(),
    tied: matrix,
    diag: () => Array.from({ length: components * d }, () => 0.5 + random()),
    spherical: () => Array.from({ length: components }, () => 0.5 + random()),
  };
  return {
    covariance,
    components,
    dimensions: d,
    weights: Float64Array.from(raw, (weight) => weight / total),
    means: Float64Array.from({ length: components * d }, () => 4 * random() - 2),
    covariances: Float64Array.from(covariances[covariance]()),
  };
}

export function shuffleRows(
  { rows, columns, values }: Matrix,
  random: Random,
): { shuffled: Matrix; order: number[] } {
  const order = Array.from({ length: rows }, (_, row) => ({ row, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
  const moved = order.flatMap((row) => [...values.subarray(row * columns, (row + 1) * columns)]);
  return { shuffled: { rows, columns, values: Float64Array.from(moved) }, order };
}
