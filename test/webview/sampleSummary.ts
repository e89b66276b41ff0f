import { note, warning } from '../../src/pipeline/language/remarks.ts';
import type { Group, Segment, SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';

/** Ten segments of Online Retail II: name, colour, customers, then mean and median of recency, frequency, monetary. */
const rows = [
  ['Champions, few', '#1b5e20', 2, [1.5, 1.5], [148, 148], [568712.08, 568712.08]],
  ['Champions, most spent', '#2e7d32', 42, [12.38, 10], [52.69, 46.5], [64352.16, 31572.34]],
  ['Champions', '#43a047', 60, [2.55, 2], [73.65, 52], [40212.1, 25407.7]],
  ["Can't Lose Them", '#c62828', 105, [288.86, 281], [15.55, 12], [13766.92, 9030.66]],
  ['Loyal Customers', '#1565c0', 459, [44.25, 26], [18.24, 17], [8248.73, 7849.66]],
  ['Potential Loyalists', '#42a5f5', 892, [23.4, 19], [9.63, 9], [3299.14, 3070.26]],
  ['At Risk', '#ef6c00', 914, [274.44, 241.5], [4.83, 4], [1635.09, 1495.29]],
  ['Promising', '#26a69a', 1068, [34.4, 29], [3.43, 3], [922.97, 897.14]],
  ['Hibernating', '#8d6e63', 792, [340.12, 369.5], [2.29, 2], [533.44, 503.08]],
  ['Lost', '#757575', 1544, [359, 390], [1, 1], [267.67, 220.74]],
] as const;

const customers = 5878;
const revenue = 17_743_429.178;
const bic = [46738.4, 8017, -263.3, -13402.5, -15154.7, -15546.7, -17193.8, -18007.6, -18404.7, -18864.8];

function segment([name, colour, count, r, f, m]: (typeof rows)[number], index: number): Segment {
  return {
    id: index + 1,
    name,
    group: name,
    rule: name.toLowerCase(),
    reasons: [{ code: 'rule-takes-rest', values: { rule: name } }],
    description: 'Bought very recently, buy often and spend the most.',
    action: 'Reward them, give early access, ask for reviews; no blanket discounts.',
    colour,
    groupColour: colour,
    customers: count,
    share: count / customers,
    revenue: m[0] * count,
    revenueShare: (m[0] * count) / revenue,
    recency: { mean: r[0], median: r[1] },
    frequency: { mean: f[0], median: f[1] },
    monetary: { mean: m[0], median: m[1] },
    scores: { r: 4.6, f: 4.9, m: 4.7, fm: 4.8 },
  };
}

/** Each segment as a group of its own. */
export function groupEach(segments: readonly Segment[]): readonly Group[] {
  return segments.map((each, index) => ({ ...each, parts: [index] }));
}

const segments = rows.map(segment);

/** A result as the host sends it, on the scale of a real workbook. */
export const sampleSummary: SegmentationSummary = {
  source: {
    path: '/shop/online_retail_II.xlsx',
    sheets: [
      { name: 'Year 2009-2010', rows: 525_461 },
      { name: 'Year 2010-2011', rows: 541_910 },
    ],
    rows: 1_067_371,
  },
  cleaning: {
    returns: 0,
    kept: 805_549,
    dropped: {
      repeated: 0,
      outsidePeriod: 0,
      filteredOut: 0,
      missingCustomer: 243_007,
      cancelled: 18_744,
      otherCurrency: 0,
      nonPositiveQuantity: 0,
      nonPositivePrice: 71,
      unreadableDate: 0,
      unreadableAmount: 0,
      nonPositiveAmount: 0,
      afterAsOf: 0,
      duplicate: 0,
      takenBack: 0,
    },
    examples: {
      repeated: [],
      outsidePeriod: [],
      filteredOut: [],
      missingCustomer: [
        { sheet: 'Year 2009-2010', row: 265 },
        { sheet: 'Year 2009-2010', row: 285 },
        { sheet: 'Year 2010-2011', row: 624 },
      ],
      cancelled: [{ sheet: 'Year 2009-2010', row: 180 }],
      otherCurrency: [],
      nonPositiveQuantity: [],
      nonPositivePrice: [{ sheet: 'Year 2009-2010', row: 4676 }],
      unreadableDate: [],
      unreadableAmount: [],
      nonPositiveAmount: [],
      afterAsOf: [],
      duplicate: [],
      takenBack: [],
    },
  },
  basis: { amount: 'product', returns: 'drop', orders: 'numbers', asOfIsSet: false },
  asOf: '2011-12-10T12:50:00',
  period: { first: '2009-12-01T07:45:00', last: '2011-12-09T12:50:00' },
  customers,
  invoices: 36_969,
  revenue,
  selection: {
    criterion: 'bic',
    chosen: 10,
    best: 10,
    fits: bic.map((value, index) => ({
      k: index + 1,
      bic: value,
      aic: value - 66.8 * (index + 1) + 6.7,
      icl: value + 900 * index,
      logLikelihood: -value / 2,
      iterations: 10 + index,
      converged: index !== 8,
      smallestShare: 0.3 / (index + 1),
    })),
  },
  segments,
  groups: groupEach(segments),
  remarks: [
    note('date-order', { order: 'dmy' }),
    warning('tiny-segments', { below: 0.01, segments: [{ name: 'Champions, few', customers: 2 }] }),
  ],
  namingRemarks: [],
};
