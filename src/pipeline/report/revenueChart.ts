import { t } from '../language/language.ts';
import { hasGroups, outlineApart, outlineSegments } from '../results/outline.ts';
import type { Portrait, SegmentationSummary } from '../results/segmentation.ts';
import type { Chart } from '../spreadsheet/write/sheet.ts';
import { withCurrency } from './blocks.ts';
import { groupsTable } from './groupsSheet.ts';
import { segmentsTable } from './segmentsSheet.ts';

/** Pixels of a bar with what is about it, and of what is about all bars. */
const sizes = { bar: 24, frame: 60, least: 200 };

/** The revenue of the groups, or of the segments where each is a group of its own, in their colours. */
export function revenueChart(summary: SegmentationSummary, width: number): Chart {
  const { name, label, revenue } = hasGroups(summary) ? groupsTable : segmentsTable;
  const shown = listShown(summary);
  return {
    type: 'chart',
    kind: 'bars',
    title: withCurrency(t('Revenue by segment'), summary.currency),
    description: t('Bars of the revenue of each segment'),
    width,
    height: Math.max(sizes.least, sizes.frame + sizes.bar * shown.length),
    table: name,
    labels: { column: label, texts: shown.map((each) => each.name) },
    series: [
      { column: revenue, values: shown.map((each) => each.revenue), colour: shown[0]?.colour ?? '#1f4e79' },
    ],
    colours: shown.map(({ colour }) => colour),
    format: '#,##0',
  };
}

/** In the order of the table's rows. */
function listShown(summary: SegmentationSummary): readonly Portrait[] {
  return [...outlineApart(summary), ...outlineSegments(summary)].map(({ portrait }) => portrait);
}
