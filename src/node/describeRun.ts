import type { DropReason } from '../pipeline/clean.ts';
import { dropReasonTexts } from '../pipeline/dropReasonTexts.ts';
import type { Run } from '../pipeline/pipeline.ts';
import type { Segment, SegmentationSummary } from '../pipeline/segmentation.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** A run in words and a table, for a terminal. */
export function describeRun({ segmentation: { summary }, timings }: Run): string {
  return [
    describeRows(summary),
    `${number.format(summary.customers)} customers, ${number.format(summary.invoices)} invoices, revenue ${number.format(summary.revenue)}, as of ${summary.asOf}`,
    `K = ${summary.selection.best} by the lowest ${summary.selection.criterion.toUpperCase()}; ${(timings.total / 1000).toFixed(1)} s`,
    '',
    ...formatTable([columnTitles, ...summary.segments.map(describeSegment)]),
    ...[...summary.warnings, ...summary.namingWarnings].map((warning) => `\nNote: ${warning}`),
  ].join('\n');
}

function describeRows({ source, cleaning }: SegmentationSummary): string {
  const dropped = Object.entries(cleaning.dropped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${dropReasonTexts[reason as DropReason].name} ${number.format(count)}`);
  const left = dropped.length === 0 ? 'none left out' : `left out: ${dropped.join(', ')}`;
  return `${number.format(source.rows)} rows read, ${number.format(cleaning.kept)} kept; ${left}`;
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
