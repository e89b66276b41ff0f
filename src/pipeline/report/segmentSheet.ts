import { formatNumber, formatShare, t } from '../language.ts';
import type { Segment } from '../segmentation.ts';
import { type CustomerTable, customerColumns } from './customerTable.ts';
import type { Report } from './report.ts';
import { blank, line, type Sheet, title } from './sheet.ts';

/** One segment's customers. @param index of the segment in the summary */
export function segmentSheet(report: Report, table: CustomerTable, index: number): Sheet {
  const segment = report.segmentation.summary.segments[index]!;
  return {
    name: report.names.ofSegments[index]!,
    colour: segment.colour,
    widths: customerColumns.map(({ width }) => width),
    frozen: { rows: 7, columns: 1 },
    blocks: [
      title(segment.name),
      line(describe(segment)),
      line(t('Recommended action: {0}', segment.action)),
      line(t('Why this name: {0}', segment.reason)),
      line({ text: t('Back to Segments'), sheet: report.names.segments }),
      blank,
      { type: 'table', name: `Segment_${segment.id}`, columns: customerColumns, rows: rowsOf(table, index) },
    ],
  };
}

function describe({ description, customers, share, revenueShare }: Segment): string {
  const size = t(
    '{0} customers, {1} of all, with {2} of the revenue',
    formatNumber(customers),
    formatShare(share),
    formatShare(revenueShare),
  );
  return description === '' ? `${size}.` : `${description} (${size})`;
}

function* rowsOf(table: CustomerTable, index: number) {
  for (const i of table.order) if (table.segmentOf(i) === index) yield table.rowOf(i);
}
