import { message } from '../language/language.ts';
import type { Segment } from '../results/segmentation.ts';
import type { Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import { type ReportColumn, tableOf, widthsOf } from './blocks.ts';
import type { Report } from './report.ts';

const columns: readonly ReportColumn[] = [
  { header: message('No.'), width: 7, format: 'integer' },
  { header: message('Segment'), width: 28, wrap: true, link: true },
  { header: message('Why this name'), width: 76, wrap: true },
  { header: message('Recommended action'), width: 38, wrap: true },
  { header: message('Customers'), width: 13, format: 'integer' },
  { header: message('Share of customers'), width: 13, format: 'share', shading: 'bars' },
  { header: message('Revenue'), width: 16, format: 'decimal' },
  { header: message('Share of revenue'), width: 12, format: 'share', shading: 'bars' },
  { header: message('Recency mean (days)'), width: 12, format: 'tenths' },
  { header: message('Recency median (days)'), width: 12, format: 'tenths' },
  { header: message('Frequency mean (orders)'), width: 13, format: 'tenths' },
  { header: message('Frequency median (orders)'), width: 13, format: 'tenths' },
  { header: message('Monetary mean'), width: 13, format: 'decimal' },
  { header: message('Monetary median'), width: 13, format: 'decimal' },
  { header: message('Average order'), width: 12, format: 'decimal' },
  { header: message('R score'), width: 9, format: 'tenths', shading: 'scores' },
  { header: message('F score'), width: 9, format: 'tenths', shading: 'scores' },
  { header: message('M score'), width: 9, format: 'tenths', shading: 'scores' },
  { header: message('FM score'), width: 9, format: 'tenths', shading: 'scores' },
];

/** The segments side by side, one row each; their names lead to their sheets. */
export function segmentsSheet({ names, segmentation }: Report): Sheet {
  const { segments } = segmentation.summary;
  const rows = segments.map((segment, i) => describe(segment, names.ofSegments[i]![0]!));
  return {
    name: names.segments,
    widths: widthsOf(columns),
    frozen: { rows: 1, columns: 2 },
    pagesWide: 2,
    blocks: [tableOf('Segments', columns, rows)],
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
