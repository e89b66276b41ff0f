import type { Fitted } from './fitted.ts';
import type { MixtureFit } from './mixture/em.ts';
import { assign } from './mixture/membership.ts';
import { nameSegments } from './naming/nameSegments.ts';
import { readRules } from './naming/readRules.ts';
import { profileSegments } from './profiles.ts';
import type { Criterion, Segmentation, SegmentationSummary, Selection } from './segmentation.ts';
import { describeSegments, orderSegments } from './segments.ts';
import type { Settings } from './settings.ts';
import { listWarnings } from './warnings.ts';
import { formatWallClock } from './workbook/serialDate.ts';

/** Chooses the mixture by the criterion, and makes named segments of its components. */
export function nameFitted(fitted: Fitted, settings: Settings): Segmentation {
  const { customers, asOf } = fitted.rfm;
  const criterion = settings['mixture.criterion'];
  const chosen = chooseFit(fitted.fits, criterion);
  const membership = orderSegments(
    assign(fitted.features, chosen.mixture),
    chosen.mixture.components,
    customers,
  );
  const { rules, findings } = readRules(settings['naming.rules']);
  const profiles = profileSegments(customers, membership.segment, countSegments(membership.segment), asOf);
  const segments = describeSegments(profiles, nameSegments(profiles, rules));
  const selection = summarizeSelection(fitted.fits, criterion, chosen);
  const warnings = listWarnings({ fitted, chosen, segments, findings });
  return { summary: { ...summarizeInput(fitted), selection, segments, warnings }, customers, membership };
}

/** The fit of the lowest criterion; of equal ones that of the smaller K. */
function chooseFit(fits: readonly MixtureFit[], criterion: Criterion): MixtureFit {
  return fits.reduce((best, fit) => (fit[criterion] < best[criterion] ? fit : best));
}

function countSegments(segment: Int32Array): number {
  return segment.reduce((most, index) => Math.max(most, index), -1) + 1;
}

function summarizeSelection(
  fits: readonly MixtureFit[],
  criterion: Criterion,
  chosen: MixtureFit,
): Selection {
  return {
    criterion,
    chosen: chosen.mixture.components,
    fits: fits.map(({ mixture, bic, aic, logLikelihood, iterations, converged }) => {
      return { k: mixture.components, bic, aic, logLikelihood, iterations, converged };
    }),
  };
}

function summarizeInput(fitted: Fitted): Omit<SegmentationSummary, 'selection' | 'segments' | 'warnings'> {
  const { customers, asOf, invoices } = fitted.rfm;
  const sheets = fitted.sheets.map(({ name, start, end }) => ({ name, rows: end - start }));
  return {
    source: { path: fitted.path, sheets, rows: sheets.reduce((sum, { rows }) => sum + rows, 0) },
    cleaning: fitted.cleaning,
    asOf: formatWallClock(asOf),
    period: {
      first: formatWallClock(customers.firstPurchase.reduce((first, date) => Math.min(first, date))),
      last: formatWallClock(customers.lastPurchase.reduce((last, date) => Math.max(last, date))),
    },
    customers: customers.count,
    invoices,
    revenue: customers.monetary.reduce((sum, value) => sum + value, 0),
  };
}
