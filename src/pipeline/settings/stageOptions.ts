import type { ChoiceOptions } from '../model/chooseFit.ts';
import { findPreset } from '../naming/presets.ts';
import { readRules } from '../naming/readRules.ts';
import type { ReadingOptions } from '../reading/reading.ts';
import type { NamingOptions, RunOptions } from '../results/runOptions.ts';
import { mostComponents } from './mixtureSettings.ts';
import { readFilter } from './readFilter.ts';
import { readAsOf } from './readingSettings.ts';
import { readPeriod } from './rowSettings.ts';
import {
  listComponents,
  listNamingSettings,
  listShapingSettings,
  type NamingSettings,
  type ReadingSettings,
  type Settings,
} from './settings.ts';

/** Added to every variance, in squared standard deviations (scikit-learn's `reg_covar`). */
const regularization = 1e-6;

/**
 * Tighter than scikit-learn's (1e-3, 100 iterations), which stops EM on the way: where it then is depends on the start,
 * so that another sample of the same customers gives other segments.
 */
const convergence = { tolerance: 1e-5, maximumIterations: 1000 };

/**
 * What the settings say to each stage. Throws a `UserError` where their as-of date is none.
 * @param remarks what is to be said of how they were set
 * @param naming where other rules than those of the settings hold
 */
export function readRunOptions(
  settings: Settings,
  remarks: RunOptions['remarks'] = [],
  naming = readNamingOptions(settings),
): RunOptions {
  return {
    remarks,
    reading: readReadingOptions(settings),
    cleaning: readCleaningOptions(settings),
    transform: settings['features.transform'],
    features: settings['features.use'],
    selection: readSelectionOptions(settings),
    choice: readChoiceOptions(settings),
    ...(settings['value.enabled'] && { value: { horizonDays: settings['value.horizonDays'] } }),
    naming,
    ...(settings['movement.segmentBy'] === 'window' && { window: true }),
    movement: { windowDays: settings['movement.windowDays'], period: settings['movement.period'] },
    usedSettings: listShapingSettings(settings),
  };
}

/** What the settings say of how segments are named. */
export function readNamingOptions(settings: NamingSettings): NamingOptions {
  return {
    ...readRules(settings['naming.rules'], findPreset(settings['naming.preset'])),
    usedSettings: listNamingSettings(settings),
  };
}

function readSelectionOptions(settings: Settings): RunOptions['selection'] {
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
export function readReadingOptions(settings: ReadingSettings): ReadingOptions {
  const { workbooks } = settings;
  const dateOrder = settings['dates.order'];
  return {
    columns: settings.columns,
    sheets: settings.sheets,
    dateOrder,
    blankCustomers: settings['cleaning.blankCustomers'],
    alikeCustomers: settings['cleaning.alikeCustomers'],
    amountLevel: settings['amount.level'],
    decimalMark: decimalMarks[settings['numbers.decimalMark']],
    dateOrderKeptFor: Object.keys(workbooks).find((key) => workbooks[key]!['dates.order'] === dateOrder),
    currency: settings.currency,
    currencyRates: settings.currencyRates,
    filter: readFilter(settings.filter),
    customerColumns: settings['customers.columns'],
    fingerprints: settings['cleaning.duplicates'] === 'drop',
    articles: settings['cleaning.returns'] === 'match',
    limits: settings['reading.limits'],
  };
}

/** What the settings say of which rows count. */
export function readCleaningOptions(settings: ReadingSettings): RunOptions['cleaning'] {
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
    period: readPeriod(settings),
  };
}

function readChoiceOptions(settings: Settings): ChoiceOptions {
  return {
    criterion: settings['mixture.criterion'],
    minimumShare: settings['mixture.minimumShare'],
    mostTried: Math.max(...listComponents(settings['mixture.components'])),
    mostAllowed: mostComponents,
  };
}
