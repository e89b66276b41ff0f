import type { SelectionOptions } from '../mixture/selection.ts';
import { listComponents, type Settings } from './settings.ts';

/** Added to every variance, in squared standard deviations (scikit-learn's `reg_covar`). */
const regularization = 1e-6;

/**
 * Tighter than scikit-learn's (1e-3, 100 iterations), which stops EM on the way: where it then is depends on the start,
 * so that another sample of the same customers gives other segments.
 */
const convergence = { tolerance: 1e-5, maximumIterations: 1000 };

/** What the settings ask of the mixtures. */
export function readSelectionOptions(settings: Settings): SelectionOptions {
  return {
    components: listComponents(settings['mixture.components']),
    covariance: settings['mixture.covariance'],
    floor: settings['mixture.minimumSpread'],
    seed: settings['mixture.seed'],
    starts: settings['mixture.starts'],
    regularization,
    ...convergence,
  };
}
