import { type DropReason, dropReasons } from '../../../src/pipeline/cleaning/clean.ts';
import type { RowReference } from '../../../src/pipeline/cleaning/rowReference.ts';
import { type CustomerFigures, deriveFigures } from '../../../src/pipeline/customers/customerFigures.ts';
import { inSegment, segmentFigures } from '../../../src/pipeline/customers/figures.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { findRange } from '../../../src/pipeline/features/featureRange.ts';
import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { groupSegments } from '../../../src/pipeline/results/groupSegments.ts';
import type {
  Segment,
  Segmentation,
  SegmentationSummary,
} from '../../../src/pipeline/results/segmentation.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import type { Provenance } from '../../../src/pipeline/source/customerSource.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { someMixture } from '../mixture/samples.ts';

const day = 86_400_000;
const asOf = Date.UTC(2011, 11, 10, 12, 50);

interface Options {
  readonly customers?: number;
  readonly names?: readonly string[];
  /** Of each segment; its name where there are none. */
  readonly groups?: readonly string[];
  readonly ids?: (index: number) => string;
  /** In place of what is made up. */
  readonly columns?: Partial<Customers>;
  readonly summary?: Partial<SegmentationSummary>;
}

const numericIds = (index: number): string => String(12_346 + index);

const column = (count: number, value: (index: number) => number) =>
  Float64Array.from({ length: count }, (_, i) => value(i));

function makeCustomers(count: number, toId: (index: number) => string): Customers {
  const random = createRandom(7);
  const lastPurchase = column(count, () => asOf - day - Math.floor(random() * 700 * 1440) * 60_000);
  return {
    count,
    ids: Array.from({ length: count }, (_, i) => toId(i)),
    recency: lastPurchase.map((last) => Math.floor((asOf - last) / day)),
    frequency: column(count, () => 1 + Math.floor(40 * random() ** 4)),
    monetary: column(count, () => 4000 * random() ** 3 + random() / 3),
    firstPurchase: lastPurchase.map((last) => last - Math.floor(random() * 300 * 1440) * 60_000),
    lastPurchase,
  };
}

function meanMedian(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, median };
}

function makeSegment(
  { columns }: CustomerFigures,
  members: readonly number[],
  index: number,
  { name, group }: Pick<Segment, 'name' | 'group'>,
): Segment {
  const { monetary } = columns;
  const revenue = members.reduce((sum, i) => sum + monetary[i]!, 0);
  return {
    id: index + 1,
    name,
    group,
    rule: `rule-${index}`,
    reasons: [{ code: 'rule-takes-all', values: { rule: `Made up (${index})` } }],
    description: `Customers of kind ${index}.`,
    action: `Write to kind ${index}.`,
    colour: '#2e9e5b',
    groupColour: '#2e9e5b',
    customers: members.length,
    share: members.length / monetary.length,
    revenue,
    revenueShare: revenue / monetary.reduce((sum, value) => sum + value, 0),
    ...inSegment(segmentFigures, (id) => {
      const known = members.map((i) => columns[id][i]!).filter((value) => !Number.isNaN(value));
      return known.length === 0 ? undefined : meanMedian(known);
    }),
    scores: { r: 1 + (index % 5), f: 2.25, m: 4.5, fm: 3.375 },
  };
}

/** How made-up customers would have been read. */
const provenance: Provenance = {
  path: '/shop/data/orders 2011.xlsx',
  tables: [
    { name: 'Year 2009-2010', rows: 600 },
    { name: 'Year 2010-2011', rows: 400 },
  ],
  plan: {
    tables: [],
    passedOver: [],
    isChosen: false,
    flags: [],
    candidates: [],
    decimalMark: undefined,
    columns: [
      {
        role: 'customer',
        title: 'Customer ID',
        foundBy: 'title',
        evidence: [{ code: 'header-fits', values: {} }],
        runnerUp: undefined,
      },
      { role: 'amount', title: 'Total', foundBy: 'choice', evidence: [], runnerUp: undefined },
    ],
    amount: 'line',
    orders: 'days',
    amountTitle: 'nothing',
    remarks: [],
  },
  decimalMarks: { amount: '.' },
  statuses: [{ status: 'paid', count: 1000, outcome: 'standing' }],
  dateOrder: 'dmy',
  period: {},
  filter: [],
  returns: 'drop',
  asOfIsSet: false,
};

const noneOf = <Value>(value: Value) =>
  Object.fromEntries(dropReasons.map((reason) => [reason, value])) as Record<DropReason, Value>;

/** A segmentation of made-up customers, customer i in segment i modulo their number; its parts agree with each other. */
export function makeSegmentation(options: Options = {}): Segmentation {
  const {
    customers: count = 60,
    names = ['Champions', "Can't Lose Them", 'Lost'],
    groups = names,
    ids = numericIds,
  } = options;
  const customers = { ...makeCustomers(count, ids), ...options.columns };
  const figures = deriveFigures(customers, asOf);
  const segment = Int32Array.from({ length: count }, (_, i) => i % names.length);
  const members = names.map((_, s) => Array.from(segment.keys()).filter((i) => segment[i] === s));
  const revenue = customers.monetary.reduce((sum, value) => sum + value, 0);
  const segments = names.map((name, s) => makeSegment(figures, members[s]!, s, { name, group: groups[s]! }));
  const secondBest = segment.map((s) => (names.length === 1 ? -1 : (s + 1) % names.length));
  const probability = column(count, (i) => 1 - (i % 7) / 20);
  const membership = { segment, probability, secondBest };
  const summary: SegmentationSummary = {
    source: {
      path: '/shop/data/orders 2011.xlsx',
      sheets: [
        { name: 'Year 2009-2010', rows: 600 },
        { name: 'Year 2010-2011', rows: 400 },
      ],
      rows: 1000,
    },
    cleaning: {
      returns: 0,
      kept: 880,
      dropped: { ...noneOf(0), missingCustomer: 100, cancelled: 20 },
      examples: {
        ...noneOf<readonly RowReference[]>([]),
        missingCustomer: [
          { sheet: 'Year 2009-2010', row: 7 },
          { sheet: 'Year 2010-2011', row: 12 },
        ],
        cancelled: [{ sheet: 'Year 2009-2010', row: 99 }],
      },
    },
    basis: { amount: 'line', returns: 'drop', orders: 'days', asOfIsSet: false },
    asOf: '2011-12-10T12:50:00',
    period: { first: '2009-12-01T07:45:00', last: '2011-12-09T12:50:00' },
    customers: count,
    invoices: customers.frequency.reduce((sum, value) => sum + value, 0),
    revenue,
    selection: {
      criterion: 'bic',
      chosen: 2,
      best: 2,
      fits: [
        {
          k: 1,
          bic: 900.5,
          aic: 880.25,
          icl: 900.5,
          logLikelihood: -431.125,
          iterations: 2,
          converged: true,
          smallestShare: 1,
        },
        {
          k: 2,
          bic: 700.5,
          aic: 650.25,
          icl: 710.5,
          logLikelihood: -306.125,
          iterations: 100,
          converged: false,
          smallestShare: 0.4,
        },
      ],
    },
    segments,
    groups: groupSegments({ customers, asOf, membership, currency: provenance.currency }, segments),
    remarks: [note('date-order', { order: 'dmy' }), warning('days-and-months-swapped', {})],
    namingRemarks: [],
    ...options.summary,
  };
  const scaled = standardizeFeatures(customers);
  return {
    customers,
    asOf,
    orders: summary.invoices,
    cleaning: summary.cleaning,
    remarks: [],
    provenance,
    options: optionsBy(),
    fitted: { ...scaled, fits: [] },
    model: {
      scaler: scaled.scaler,
      mixture: someMixture('spherical', names.length, 3, 1),
      segments: names.map((_, s) => s),
      range: findRange(scaled.features, segment),
      recency: summary.segments.map(({ recency }) => recency.mean),
      borders: figures.borders,
      names: summary.segments,
    },
    membership,
    asideProfiles: { apart: undefined, withoutSpend: undefined },
    profiles: profileSegments(customers, segment, names.length, asOf),
    figures,
    summary,
  };
}
