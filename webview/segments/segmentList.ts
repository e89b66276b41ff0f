import type { FormerNames } from '../../src/messages/panelState.ts';
import {
  formatDay,
  formatMoney,
  formatNumber,
  formatShort,
  formatSigned,
  t,
} from '../../src/pipeline/language/language.ts';
import { listOutline, type OutlineEntry, outlineApart } from '../../src/pipeline/results/outline.ts';
import { listApart, type SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { revenueOf, tellsYear } from '../../src/pipeline/results/yearlyRevenue.ts';
import { aside } from '../../src/pipeline/segments/aside.ts';
import { splitName } from '../charts/treemapLayout.ts';
import type { SegmentColumn } from '../profiles/segmentColumn.ts';
import { type SegmentTable, segmentTable } from '../profiles/segmentTable.ts';
import type { Context } from '../state/context.ts';
import { listLenses, measureBy } from '../state/lens.ts';
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
  const money = (amount: number) => formatShort(amount, summary.currency);
  const rows = [...listOutline(shown), ...outlineApart(summary)];
  const isYear = tellsYear(summary);
  const revenue = revenueOf(summary);
  const barOf = (of: (entry: Pick<OutlineEntry, 'portrait'>) => number) => {
    const most = Math.max(...rows.map(of), Number.MIN_VALUE);
    return (entry: Pick<Shown, 'portrait'>) => Math.max(0, of(entry) / most);
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
      definition: isYear ? t('in the 12 months up to the as-of date.') : t('from {0}.', period),
      ...{ value: revenue, text: (entry) => money(revenue(entry)), bar: barOf(revenue) },
      total: money(all.reduce((sum, each) => sum + revenue(each), 0)),
    },
    ...(isYear
      ? [
          {
            ...{ key: 'whole', name: t('Whole period'), definition: t('Revenue from {0}.', period) },
            ...{ value: whole, text: (entry: Pick<Shown, 'portrait'>) => money(whole(entry)) },
            ...{ total: money(summary.revenue), isOptional: true },
          },
        ]
      : []),
    ...expectedColumn(summary),
    averageOrder(summary),
    ...changeColumn(summary),
    ...taskColumn(rows),
  ];
}

type Told = Pick<Shown, 'portrait' | 'segments'>;

/** As the range that tests give it; of a group that of its parts together. */
function expectedColumn(summary: SegmentationSummary): readonly SegmentColumn[] {
  if (!listLenses(summary).includes('expected')) return [];
  const { horizonDays = 0 } = summary.basis;
  const money = (amount: number) => formatShort(amount, summary.currency);
  const rangeOf = ({ segments }: Told) => {
    const ranges = segments.flatMap((at) => summary.segments[at]?.value?.range ?? []);
    const sum = (of: 'low' | 'high') => ranges.reduce((total, range) => total + range[of], 0);
    return ranges.length === 0 ? '' : t('{0} to {1}', money(sum('low')), money(sum('high')));
  };
  return [
    {
      ...{ key: 'expected', name: t('Expected, {0} days', horizonDays), isOptional: true },
      definition: t(
        'Revenue that is expected of these customers, by how far off segments were in the latest test.',
      ),
      ...{ value: measureBy('expected', summary), text: rangeOf },
    },
  ];
}

function averageOrder(summary: SegmentationSummary): SegmentColumn {
  const averageOf = ({ portrait: { revenue, customers, frequency } }: Pick<Told, 'portrait'>) =>
    customers === 0 ? undefined : revenue / (customers * frequency.mean);
  const money = (amount: number | undefined) =>
    amount === undefined ? '–' : formatMoney(amount, summary.currency);
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
      ...{ key: 'task', name: t('Action'), definition: t('in short; select a segment for more.') },
      ...{ text: ({ portrait }) => portrait.task ?? '', isText: true, isOptional: true },
    },
  ];
}

/** Customers more or fewer than at the last complete month or quarter by the same model, where that is known. */
function changeColumn(summary: SegmentationSummary): readonly SegmentColumn[] {
  const { change } = summary;
  if (change === undefined) return [];
  const countBefore = (at: number): number => {
    if (at === aside.apart) return change.apart;
    return (at === aside.withoutSpend ? change.withoutSpend : change.segments[at]) ?? 0;
  };
  const changeOf = ({ portrait, segments }: Told): number => {
    const before = segments.reduce((sum, at) => sum + countBefore(at), 0);
    return portrait.customers - before;
  };
  return [
    {
      ...{ key: 'change', name: t('Since {0}', formatDay(change.date)), isOptional: true },
      definition: t('Customers more or fewer than on {0}, by the same model.', formatDay(change.date)),
      ...{ value: changeOf, text: (entry) => formatSigned(changeOf(entry), formatNumber) },
    },
  ];
}
