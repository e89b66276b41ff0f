import { formatNumber, t } from './language.ts';
import type { MixtureFit } from './mixture/mixtureFit.ts';
import type { FitSummary, Selection } from './segmentation.ts';
import { mostComponents } from './settings/mixtureSettings.ts';
import { listComponents, type Settings } from './settings/settings.ts';

/**
 * Fewer customers than this are a few of the shop's, not a segment. Where there are not twice as many in all, no two
 * segments could have them.
 */
export const fewestCustomers = 3;

/** The mixture that becomes the segments, and how it was chosen. */
export interface ChosenFit {
  readonly fit: MixtureFit;
  readonly selection: Selection;
}

/**
 * The fit of `components`, where that K was tried; else, of the fits that are not ruled out, or of all where all are,
 * that of the lowest criterion.
 */
export function chooseFit(fits: readonly MixtureFit[], settings: Settings, components?: number): ChosenFit {
  const criterion = settings['mixture.criterion'];
  const summaries = fits.map((fit) => summarizeFit(fit, settings['mixture.minimumShare']));
  const admitted = fits.filter((_, i) => summaries[i]!.ruledOut === undefined);
  const candidates = admitted.length > 0 ? admitted : fits;
  // Of equal ones, the first: that of the smaller K.
  const best = candidates.reduce((best, each) => (each[criterion] < best[criterion] ? each : best));
  const fit = fits.find(({ mixture }) => mixture.components === components) ?? best;
  const selection = { criterion, chosen: fit.mixture.components, best: best.mixture.components };
  const bestIsMost = admitted.includes(best) && fits.length > 1 && mayBeRaised(settings, selection.best);
  return { fit, selection: { ...selection, ...(bestIsMost && { bestIsMost }), fits: summaries } };
}

/** Whether K is the most that the settings let be tried, and they could allow more. */
function mayBeRaised({ 'mixture.components': wanted }: Settings, k: number): boolean {
  const most = Math.max(...listComponents(wanted));
  return k === most && most < mostComponents;
}

function summarizeFit(fit: MixtureFit, minimumShare: number): FitSummary {
  const { mixture, bic, aic, icl, logLikelihood, iterations, converged, sizes } = fit;
  const customers = sizes.reduce((sum, size) => sum + size, 0);
  const smallest = sizes.reduce((least, size) => Math.min(least, size));
  const reason = explainSmall(smallest, customers, minimumShare);
  return {
    k: mixture.components,
    bic,
    aic,
    icl,
    logLikelihood,
    iterations,
    converged,
    smallestShare: smallest / customers,
    ...(reason !== undefined && { ruledOut: reason }),
  };
}

/** Why a smallest segment rules its K out, the same words for every K alike; undefined where it does not. */
function explainSmall(smallest: number, customers: number, minimumShare: number): string | undefined {
  const isTooSmallShare = smallest / customers < minimumShare;
  const isTooFew = minimumShare > 0 && customers >= 2 * fewestCustomers && smallest < fewestCustomers;
  if (!isTooSmallShare && !isTooFew) return undefined;
  if (smallest === 0) return t('a segment without customers');
  return isTooSmallShare
    ? t('smallest segment under {0} of the customers', `${formatNumber(minimumShare * 100, 3, 0)} %`)
    : t('smallest segment under {0} customers', fewestCustomers);
}
