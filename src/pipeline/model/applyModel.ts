import type { PurchaseColumns } from '../customers/purchaseColumns.ts';
import { clampFeatures } from '../features/featureRange.ts';
import { scaleFeatures } from '../features/features.ts';
import { type Matrix, takeRows } from '../mixture/matrix.ts';
import { evaluate, measureFit } from '../mixture/measureFit.ts';
import { measureDensity } from '../mixture/membership.ts';
import type { Mixture } from '../mixture/mixture.ts';
import { quantile } from '../numbers/orderAscending.ts';
import type { KeptModel } from './keptModel.ts';
import type { Classifier, FittedMixtures } from './model.ts';
import { listWithin } from './setAside.ts';

/** How well a model describes customers; those who are in no segment do not count. */
export interface ModelFit {
  /** Mean log density of a customer. */
  readonly logLikelihood: number;
  /** Share of the customers who have a figure beyond those of the fit, 0 to 1. */
  readonly outside: number;
  /** Share of those who are less likely than all but a hundredth were in the fit, 0 to 1. */
  readonly unlikely: number;
}

/** The log density below which a hundredth of customers is. */
const lowest = 0.01;

/** How well a mixture describes those whom it was fitted to. @param segment of each; below 0 for one who is in none */
export function recordFit(features: Matrix, mixture: Mixture, segment: Int32Array): KeptModel['fit'] {
  const density = measureDensity(
    takeRows(
      features,
      new Uint32Array(segment.length).map((_, i) => i).filter((i) => segment[i]! >= 0),
    ),
    mixture,
  );
  return {
    customers: density.length,
    logLikelihood: average(density),
    unlikelyBelow: quantile(density.toSorted(), lowest),
  };
}

/** A kept model beside customers, as if it had been fitted to them. @param asOf milliseconds on the clock of their purchases */
export function applyModel(
  { model, fit }: Pick<KeptModel, 'fit'> & { readonly model: Classifier },
  customers: PurchaseColumns,
  asOf: number,
): { readonly fitted: FittedMixtures; readonly fit: ModelFit } {
  const { scaler, range, mixture, apart } = model;
  const features = scaleFeatures(customers, scaler, asOf);
  const isOutside = clampFeatures(features, range);
  const within = listWithin(customers, apart);
  const rows = takeRows(features, within);
  const density = measureDensity(rows, mixture);
  const climb = { mixture, lowerBound: average(density), iterations: 0, converged: true };
  const tried = {
    ...measureFit(rows.rows, climb, evaluate(rows, mixture)),
    k: mixture.components,
    dissolved: 0,
  };
  return {
    fitted: { scaler, features, fits: [tried], ...(apart && { apart }) },
    fit: {
      logLikelihood: average(density),
      outside: share(within, (i) => isOutside[i] === 1),
      unlikely: share(density, (log) => log < fit.unlikelyBelow),
    },
  };
}

const average = (values: Float64Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function share(values: Float64Array | Uint32Array, isOne: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (isOne(value)) count++;
  return values.length === 0 ? 0 : count / values.length;
}
