import type { CleaningOptions } from '../cleaning/clean.ts';
import type { Transform } from '../features/features.ts';
import type { SelectionOptions } from '../mixture/selection.ts';
import type { ChoiceOptions } from '../model/chooseFit.ts';
import { findPreset } from '../naming/presets.ts';
import { type ReadRules, readRules } from '../naming/readRules.ts';
import type { ReadingOptions } from '../reading/reading.ts';
import type { ReportOptions } from '../report/report.ts';
import { mostComponents } from './mixtureSettings.ts';
import { readAsOf } from './readingSettings.ts';
import { listComponents, listUsedSettings, type NamingSettings, type Settings } from './settings.ts';

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

const decimalMarks = { auto: undefined, point: '.', comma: ',' } as const;

/** What the settings say of how a file is read. */
export function readReadingOptions(settings: Settings): ReadingOptions {
  const { workbooks } = settings;
  const dateOrder = settings['dates.order'];
  return {
    columns: settings.columns,
    sheets: settings.sheets,
    dateOrder,
    blankCustomers: settings['cleaning.blankCustomers'],
    amountLevel: settings['amount.level'],
    decimalMark: decimalMarks[settings['numbers.decimalMark']],
    dateOrderKeptFor: Object.keys(workbooks).find((key) => workbooks[key]!['dates.order'] === dateOrder),
    currency: settings.currency,
    currencyRates: settings.currencyRates,
    fingerprints: settings['cleaning.duplicates'] === 'drop',
    limits: settings['reading.limits'],
  };
}

/** What the settings say of which rows count. Throws a `UserError` where their as-of date is none. */
export function readCleaningOptions(settings: Settings): Omit<CleaningOptions, 'limitTime'> {
  const pattern = settings['cleaning.cancelledInvoices'];
  return {
    cancelledInvoices: pattern === '' ? undefined : new RegExp(pattern, 'i'),
    statuses: {
      cancelled: settings['cleaning.cancelledStatuses'],
      sales: settings['cleaning.salesStatuses'],
    },
    returns: settings['cleaning.returns'],
    overlaps: settings['cleaning.overlaps'],
    asOf: readAsOf(settings),
  };
}

/** What the settings say of how figures become features. */
export const readTransform = (settings: Settings): Transform => settings['features.transform'];

/** What the settings say of which mixture is taken. */
export function readChoiceOptions(settings: Settings): ChoiceOptions {
  return {
    criterion: settings['mixture.criterion'],
    minimumShare: settings['mixture.minimumShare'],
    mostTried: Math.max(...listComponents(settings['mixture.components'])),
    mostAllowed: mostComponents,
  };
}

/** What the settings say of how segments are named. */
export function readNamingOptions(settings: NamingSettings): ReadRules {
  return readRules(settings['naming.rules'], findPreset(settings['naming.preset']));
}

/** What the settings say of how the segments were found, for the report. */
export function readReportOptions(settings: Settings): ReportOptions {
  const method = {
    transform: settings['features.transform'],
    covariance: settings['mixture.covariance'],
    minimumSpread: settings['mixture.minimumSpread'],
    criterion: settings['mixture.criterion'],
    minimumShare: settings['mixture.minimumShare'],
  };
  return { method, usedSettings: listUsedSettings(settings) };
}
