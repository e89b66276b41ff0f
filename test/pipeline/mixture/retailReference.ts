import { existsSync, readFileSync } from 'node:fs';
import type { CovarianceType } from '../../../src/pipeline/mixture/covarianceFamilies.ts';
import type { Matrix } from '../../../src/pipeline/mixture/matrix.ts';
import type { Mixture } from '../../../src/pipeline/mixture/mixture.ts';

const folder = new URL('../../../../shared/reference/', import.meta.url);
const customersFile = new URL('rfm_online_retail_II.csv', folder);
const fitsFile = new URL('gmm_online_retail_II.json', folder);

export const referenceAbsent = !existsSync(customersFile) || !existsSync(fitsFile);
export const ifReference = referenceAbsent ? ' (skipped: ../shared/reference is absent)' : '';

export type Transform = 'standardize' | 'log1p+standardize';

interface Parameters {
  readonly weights: number[];
  readonly means: number[][];
  readonly covariances: unknown[];
}

/** A fit by scikit-learn 1.2.1 from the start `init`. */
export interface ReferenceFit extends Parameters {
  readonly transform: Transform;
  readonly covariance: CovarianceType;
  readonly k: number;
  readonly init: Parameters;
  readonly converged: boolean;
  readonly iterations: number;
  readonly lowerBound: number;
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly bic: number;
  readonly aic: number;
  readonly labelsSha256: string;
}

export function readReferenceFits(): ReferenceFit[] {
  return JSON.parse(readFileSync(fitsFile, 'utf8')).fits;
}

/** Recency, frequency and monetary value of 5,878 customers, with mean 0 and population standard deviation 1. */
export function readRetailFeatures(transform: Transform): Matrix {
  const [, ...lines] = readFileSync(customersFile, 'utf8').trim().split('\n');
  const customers = lines.map((line) => line.split(',').slice(1).map(Number));
  const values = new Float64Array(customers.length * 3);
  for (let j = 0; j < 3; j++) {
    const feature = customers.map((row) => (transform === 'standardize' ? row[j]! : Math.log1p(row[j]!)));
    const mean = average(feature);
    const deviation = Math.sqrt(average(feature.map((x) => (x - mean) ** 2)));
    feature.forEach((x, row) => {
      values[row * 3 + j] = (x - mean) / deviation;
    });
  }
  return { rows: customers.length, columns: 3, values };
}

export function toMixture(covariance: CovarianceType, { weights, means, covariances }: Parameters): Mixture {
  return {
    covariance,
    components: weights.length,
    dimensions: 3,
    weights: Float64Array.from(weights),
    means: Float64Array.from(means.flat()),
    covariances: Float64Array.from(covariances.flat(2) as number[]),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
