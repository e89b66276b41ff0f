import { message, t } from '../language/language.ts';
import type { Figure } from './figure.ts';

const missing = (count: number): Float64Array => new Float64Array(count).fill(Number.NaN);

/** What is foretold of a customer, where there is a forecast. */
export const predictedFigures = {
  predictedOrders: {
    label: message('Predicted orders'),
    unit: 'orders',
    namesUnit: true,
    mayBeAbsent: true,
    isPredicted: true,
    define: ({ horizonDays = 0 }) =>
      t(
        'Days with an order that are expected of the customer in the {0} days after the as-of date, by what customers who bought as often and as lately did (MBG/NBD model).',
        horizonDays,
      ),
    measure: ({ count, expected }) => expected?.orders ?? missing(count),
    better: 'higher',
    averages: {
      mean: {
        name: 'predictedOrders',
        label: message('mean predicted orders'),
        meaning: message('Orders expected per customer within the horizon, mean of the segment.'),
      },
      median: {
        name: 'medianPredictedOrders',
        label: message('median predicted orders'),
        meaning: message('Orders expected per customer within the horizon, median of the segment.'),
      },
    },
    isSummarized: true,
  },
  predictedSpend: {
    label: message('Predicted spend'),
    unit: 'money',
    mayBeAbsent: true,
    isPredicted: true,
    define: ({ horizonDays = 0 }) =>
      t(
        'Predicted orders times what the customer is expected to spend on each (Gamma-Gamma model), in the {0} days after the as-of date. How far off such forecasts were stands beside their total.',
        horizonDays,
      ),
    measure: ({ count, expected }) => expected?.spend ?? missing(count),
    better: 'higher',
    averages: {
      mean: {
        name: 'predictedSpend',
        label: message('mean predicted spend'),
        meaning: message('Spend expected per customer within the horizon, mean of the segment.'),
      },
      median: {
        name: 'medianPredictedSpend',
        label: message('median predicted spend'),
        meaning: message('Spend expected per customer within the horizon, median of the segment.'),
      },
    },
    isSummarized: true,
  },
  churnRisk: {
    label: message('Churn risk'),
    unit: 'share',
    mayBeAbsent: true,
    isPredicted: true,
    define: ({ horizonDays = 0 }) =>
      t('The chance that the customer does not order in the {0} days after the as-of date.', horizonDays),
    measure: ({ count, expected }) => expected?.churn ?? missing(count),
    better: 'lower',
    averages: {
      mean: {
        name: 'churnRisk',
        label: message('mean churn risk'),
        meaning: message('Chance of no order within the horizon, 0 to 1, mean of the segment.'),
      },
      median: {
        name: 'medianChurnRisk',
        label: message('median churn risk'),
        meaning: message('Chance of no order within the horizon, 0 to 1, median of the segment.'),
      },
    },
    isSummarized: true,
  },
} as const satisfies Record<string, Figure>;
