import type { AveragedFigure } from '../customers/figures.ts';
import { type Customers, pickCustomers } from '../customers/rfm.ts';
import { scaleFeatures, standardizeFeatures, type Transform } from '../features/features.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { type StartRowSteps, stepInThread } from '../mixture/rowSteps.ts';
import { fitMixtures, type OnFit, type SelectionOptions } from '../mixture/selection.ts';
import { findApart } from './apart.ts';
import { dissolveTiny } from './dissolveTiny.ts';
import type { FittedMixtures } from './model.ts';
import { listWithin } from './setAside.ts';

export interface FitOptions {
  readonly transform: Transform;
  /** What customers are segmented by. */
  readonly features: readonly AveragedFigure[];
  readonly selection: SelectionOptions;
  readonly choice: { readonly minimumShare: number };
}

/** Features as mixtures are fitted to them, of those who are in segments, and the scale of all. */
export type ScaledCustomers = Omit<FittedMixtures, 'fits'> & { readonly fitted: Matrix };

/**
 * Customers on the scale of those who are in segments. Where these may be of any size, nobody stands apart.
 * Throws a `UserError` where a figure is beyond what can be compared.
 * @param asOf milliseconds on the clock of their purchases
 */
export function scaleCustomers(
  customers: Customers,
  {
    transform,
    choice: { minimumShare },
    features: use,
  }: Pick<FitOptions, 'transform' | 'choice' | 'features'>,
  asOf = Number.NaN,
): ScaledCustomers {
  const apart = minimumShare > 0 ? findApart(customers) : undefined;
  const within = listWithin(customers, apart);
  if (within.length === customers.count) {
    const scaled = standardizeFeatures(customers, transform, { use, asOf });
    return { ...scaled, fitted: scaled.features };
  }
  const { scaler, features: fitted } = standardizeFeatures(pickCustomers(customers, within), transform, {
    use,
    asOf,
  });
  return {
    ...{ scaler, features: scaleFeatures(customers, scaler, asOf), fitted },
    ...(apart && { apart }),
  };
}

/** The best mixture for each K, of components that are large enough for a segment. */
export async function fitCustomers(
  { fitted, ...scaled }: ScaledCustomers,
  { selection, choice }: Pick<FitOptions, 'selection' | 'choice'>,
  onFit: OnFit = () => {},
  startSteps: StartRowSteps = stepInThread,
): Promise<FittedMixtures> {
  const fits = await fitMixtures(fitted, selection, onFit, startSteps);
  return { ...scaled, fits: await dissolveTiny(fits, fitted, choice.minimumShare, startSteps) };
}
