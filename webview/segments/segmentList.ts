import type { FormerNames } from '../../src/messages/panelState.ts';
import { formatShort, t } from '../../src/pipeline/language/language.ts';
import { listOutline, type OutlineEntry, outlineApart } from '../../src/pipeline/results/outline.ts';
import { listApart, type SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { splitName } from '../charts/treemapLayout.ts';
import type { Formats } from '../controls/formats.ts';
import type { SegmentColumn } from '../profiles/segmentColumn.ts';
import { type SegmentTable, segmentTable } from '../profiles/segmentTable.ts';
import type { Context } from '../state/context.ts';
import { listLenses, measureBy, revenueOf, tellsYear } from '../state/lens.ts';
import type { Shown } from '../state/shownSegments.ts';
import type { Lens } from '../state/viewState.ts';

export interface SegmentListOptions {
  readonly summary: SegmentationSummary;
  readonly shown: readonly Shown[];
  readonly formerNames: FormerNames;
}

/** The segments by what they bring: how many, how much, and what to do. */
export function segmentList(
  { summary, shown, formerNames }: SegmentListOptions,
  context: Context,
): SegmentTable {
  const columns = listColumns(summary, shown, context);
  const { store } = context;
  const orders: Readonly<Record<Lens, string>> = {
    revenue: 'revenue',
    customers: 'customers',
    expected: columns.some(({ key }) => key === 'expected') ? 'expected' : 'revenue',
  };
  const segments = summary.segments.length;
  return segmentTable(
    {
      ...{ name: 'list', label: t('Segments'), summary, shown, columns, formerNames },
      heading: t('{0, plural, one {# segment} other {# segments}}', segments),
      sort: () => ({ column: orders[store.state.lens], descending: true }),
      nameOf: ({ portrait }) => {
        const [name, part] = splitName(portrait);
        return part === '' ? name : part;
      },
    },
    context,
  );
}

function listColumns(
  summary: SegmentationSummary,
  shown: readonly Shown[],
  { formats }: Context,
): readonly SegmentColumn[] {
  const { count } = formats;
  const rows = [...listOutline(shown), ...outlineApart(summary)];
  const isYear = tellsYear(summary);
  const revenue = revenueOf(summary);
  const barOf = (of: (entry: Pick<OutlineEntry, 'portrait'>) => number) => {
    const most = Math.max(...rows.map(of), Number.MIN_VALUE);
    return (entry: Shown) => Math.max(0, of(entry) / most);
  };
  const all = [...summary.segments, ...listApart(summary)].map((portrait) => ({ portrait }));
  const customers = ({ portrait }: Pick<Shown, 'portrait'>) => portrait.customers;
  const whole = ({ portrait }: Pick<Shown, 'portrait'>) => portrait.revenue;
  const period = t('{0} to {1}', formats.date(summary.period.first), formats.date(summary.period.last));
  return [
    {
      ...{ key: 'customers', name: t('Customers'), definition: t('in the segment.') },
      ...{ value: customers, text: (entry) => count(customers(entry)), bar: barOf(customers) },
      total: count(summary.customers),
    },
    {
      key: 'revenue',
      name: isYear ? t('Revenue, 12 months') : t('Revenue'),
      definition: isYear ? t('in the 12 months up to the as-of date.') : t('in the whole file, {0}.', period),
      ...{ value: revenue, text: (entry) => formatShort(revenue(entry)), bar: barOf(revenue) },
      total: formatShort(all.reduce((sum, each) => sum + revenue(each), 0)),
    },
    ...(isYear
      ? [
          {
            ...{ key: 'whole', name: t('Whole file'), definition: t('Revenue from {0}.', period) },
            ...{ value: whole, text: (entry: Pick<Shown, 'portrait'>) => formatShort(whole(entry)) },
            ...{ total: formatShort(summary.revenue), isOptional: true },
          },
        ]
      : []),
    ...expectedColumn(summary),
    averageOrder(shown, summary, formats),
    ...taskColumn(rows),
  ];
}

type Told = Pick<Shown, 'portrait' | 'segments'>;

/** As the range that tests give it; of a group that of its parts together. */
function expectedColumn(summary: SegmentationSummary): readonly SegmentColumn[] {
  if (!listLenses(summary).includes('expected')) return [];
  const { horizonDays = 0 } = summary.basis;
  const rangeOf = ({ segments }: Told) => {
    const ranges = segments.flatMap((at) => summary.segments[at]?.value?.range ?? []);
    const sum = (of: 'low' | 'high') => ranges.reduce((total, range) => total + range[of], 0);
    return ranges.length === 0 ? '' : t('{0} to {1}', formatShort(sum('low')), formatShort(sum('high')));
  };
  return [
    {
      ...{ key: 'expected', name: t('Expected, {0} days', horizonDays), isOptional: true },
      definition: t('Revenue that is expected of these customers, by how far off such predictions were.'),
      ...{ value: measureBy('expected', summary), text: rangeOf },
    },
  ];
}

function averageOrder(
  shown: readonly Shown[],
  summary: SegmentationSummary,
  { moneyLike }: Formats,
): SegmentColumn {
  const averageOf = ({ portrait: { revenue, customers, frequency } }: Pick<Told, 'portrait'>) =>
    revenue / (customers * frequency.mean);
  const money = moneyLike(shown.map(averageOf));
  return {
    ...{ key: 'averageOrder', name: t('Average order'), definition: t('Revenue divided by orders.') },
    ...{ value: averageOf, text: (entry) => money(averageOf(entry)), isOptional: true },
    total: money(summary.revenue / summary.invoices),
  };
}

function taskColumn(rows: readonly Pick<OutlineEntry, 'portrait'>[]): readonly SegmentColumn[] {
  if (rows.every(({ portrait }) => !portrait.task)) return [];
  return [
    {
      ...{ key: 'task', name: t('Do'), definition: t('in short; select a segment for more.') },
      ...{ text: ({ portrait }) => portrait.task ?? '', isText: true, isOptional: true },
    },
  ];
}
