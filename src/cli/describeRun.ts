import type { DropReason } from '../pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../pipeline/cleaning/dropReasonTexts.ts';
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
    ...formatTable([columnTitles, ...summary.segments.map(describeSegment)]),
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

const columnTitles = ['', 'segment', 'customers', 'share', 'revenue', 'recency (days)', 'orders', 'monetary'];

function describeSegment(segment: Segment): string[] {
  return [
    String(segment.id),
    segment.name,
    number.format(segment.customers),
    percent.format(segment.share),
    percent.format(segment.revenueShare),
    decimal.format(segment.recency.mean),
    decimal.format(segment.frequency.mean),
    number.format(segment.monetary.mean),
  ];
}

/** Columns as wide as their widest cell; the name to the left, figures to the right. */
function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = columnTitles.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}
