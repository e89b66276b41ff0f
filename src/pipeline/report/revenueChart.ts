import { t } from '../language/language.ts';
import { hasGroups } from '../results/outline.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import { revenueOf, tellsYear } from '../results/yearlyRevenue.ts';
import type { Chart } from '../spreadsheet/write/sheet.ts';
import { describeMoney } from './chartMoney.ts';
import { groupsTable } from './groupsSheet.ts';
import { outlineSections } from './sections.ts';
import { segmentsTable } from './segmentsSheet.ts';

/** Pixels of a bar with what is about it, and of what is about all bars. */
const sizes = { bar: 24, frame: 60, least: 200 };

/**
 * The revenue of the groups, or of the segments where each is a group of its own, in their colours: of the last twelve
 * months where these are told, as in the panel.
 */
export function revenueChart(summary: SegmentationSummary, width: number): Chart {
  const { name, label, revenue } = hasGroups(summary) ? groupsTable(summary) : segmentsTable(summary);
  const shown = outlineSections(summary);
  const colours = shown.map(({ portrait }) => portrait.colour);
  const title = tellsYear(summary) ? t('Revenue by segment, last 12 months') : t('Revenue by segment');
  const values = shown.map(revenueOf(summary));
  return {
    type: 'chart',
    kind: 'bars',
    description: t('Bars of the revenue of each segment'),
    width,
    height: Math.max(sizes.least, sizes.frame + sizes.bar * shown.length),
    table: name,
    labels: { column: label, texts: shown.map(({ portrait }) => portrait.name) },
    series: [{ column: revenue, values, colour: colours[0] ?? '#1f4e79' }],
    colours,
    ...describeMoney(title, values, summary.currency),
  };
}
