import type { Segment } from '../segmentation.ts';
import type { Report } from './report.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

const columns: readonly Column[] = [
  { header: 'No.', width: 8, format: 'integer' },
  { header: 'Segment', width: 28, wrap: true },
  { header: 'Why this name', width: 60, wrap: true },
  { header: 'Recommended action', width: 44, wrap: true },
  { header: 'Customers', width: 13, format: 'integer' },
  { header: 'Share of customers', width: 14, format: 'share', shading: 'bars' },
  { header: 'Revenue', width: 16, format: 'decimal' },
  { header: 'Share of revenue', width: 14, format: 'share', shading: 'bars' },
  { header: 'Recency mean (days)', width: 13, format: 'decimal' },
  { header: 'Recency median (days)', width: 13, format: 'decimal' },
  { header: 'Frequency mean (orders)', width: 15, format: 'decimal' },
  { header: 'Frequency median (orders)', width: 15, format: 'decimal' },
  { header: 'Monetary mean', width: 15, format: 'decimal' },
  { header: 'Monetary median', width: 15, format: 'decimal' },
  { header: 'Revenue per order', width: 14, format: 'decimal' },
  { header: 'R score', width: 10, format: 'decimal', shading: 'scores' },
  { header: 'F score', width: 10, format: 'decimal', shading: 'scores' },
  { header: 'M score', width: 10, format: 'decimal', shading: 'scores' },
  { header: 'FM score', width: 10, format: 'decimal', shading: 'scores' },
];

/** The segments side by side, one row each; their names lead to their sheets. */
export function segmentsSheet({ names, segmentation }: Report): Sheet {
  const { segments } = segmentation.summary;
  const rows = segments.map((segment, i) => describe(segment, names.ofSegments[i]!));
  return {
    name: names.segments,
    widths: columns.map(({ width }) => width),
    frozen: { rows: 1, columns: 2 },
    blocks: [{ type: 'table', name: 'Segments', columns, rows }],
  };
}

function describe(segment: Segment, sheet: string): Cell[] {
  const { recency, frequency, monetary, scores } = segment;
  return [
    segment.id,
    { text: segment.name, sheet },
    segment.reason,
    segment.action,
    segment.customers,
    segment.share,
    segment.revenue,
    segment.revenueShare,
    ...[recency, frequency, monetary].flatMap(({ mean, median }) => [mean, median]),
    monetary.mean / frequency.mean,
    scores.r,
    scores.f,
    scores.m,
    scores.fm,
  ];
}
