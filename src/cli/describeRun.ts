import type { DropReason } from '../pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../pipeline/cleaning/dropReasonTexts.ts';
import { figures, type SegmentFigure } from '../pipeline/customers/figures.ts';
import type { Selection } from '../pipeline/model/chooseFit.ts';
import type { TimedRun } from '../pipeline/pipeline.ts';
import { explainMost } from '../pipeline/results/listRemarks.ts';
import type { Segment, SegmentationSummary } from '../pipeline/results/segmentation.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** A run in words and a table, for a terminal. */
export function describeRun({
  segmentation: { summary },
  timings,
}: Pick<TimedRun, 'segmentation' | 'timings'>): string {
  return [
    describeRows(summary),
    `${count(summary.customers, 'customer')}, ${count(summary.invoices, 'invoice')}, revenue ${number.format(summary.revenue)}, as of ${summary.asOf.replace('T00:00:00', '').replace('T', ' ')}`,
    `${describeChoice(summary.selection)}; ${(timings.total / 1000).toFixed(1)} s`,
    ...(summary.selection.bestIsMost ? [explainMost(summary.selection).trim()] : []),
    '',
    ...formatTable(tabulate(summary.segments)),
    ...[...summary.warnings, ...summary.namingWarnings].map((warning) => `\nWarning: ${warning}`),
    ...summary.notes.map((note) => `\nNote: ${note}`),
  ].join('\n');
}

const count = (things: number, name: string): string =>
  `${number.format(things)} ${name}${things === 1 ? '' : 's'}`;

function describeChoice({ best, criterion, fits }: Selection): string {
  return fits.length === 1 ? `K = ${best} as set` : `K = ${best} by the lowest ${criterion.toUpperCase()}`;
}

function describeRows({ source, cleaning }: SegmentationSummary): string {
  const dropped = Object.entries(cleaning.dropped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${dropReasonTexts[reason as DropReason].name} ${number.format(count)}`);
  const left = dropped.length === 0 ? 'none left out' : `left out: ${dropped.join(', ')}`;
  return `${count(source.rows, 'row')} read, ${number.format(cleaning.kept)} kept; ${left}`;
}

interface Column {
  readonly title: string;
  readonly cell: (segment: Segment) => string;
}

/** The means of the figures, in their order, by what they are called here. */
const figureTitles = {
  recency: 'recency (days)',
  frequency: 'orders',
  monetary: 'monetary',
} as const satisfies Partial<Record<SegmentFigure, string>>;

const columns: readonly Column[] = [
  { title: '', cell: ({ id }) => String(id) },
  { title: 'segment', cell: ({ name }) => name },
  { title: 'customers', cell: ({ customers }) => number.format(customers) },
  { title: 'share', cell: ({ share }) => percent.format(share) },
  { title: 'revenue', cell: ({ revenueShare }) => percent.format(revenueShare) },
  ...(Object.keys(figureTitles) as (keyof typeof figureTitles)[]).map((id) => ({
    title: figureTitles[id],
    cell: ({ [id]: { mean } }: Segment) => (figures[id].unit === 'money' ? number : decimal).format(mean),
  })),
];

/** A row of titles and one for each segment. */
function tabulate(segments: readonly Segment[]): string[][] {
  return [
    columns.map(({ title }) => title),
    ...segments.map((segment) => columns.map(({ cell }) => cell(segment))),
  ];
}

/** Columns as wide as their widest cell; the name to the left, figures to the right. */
function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}
