import { message } from '../language/language.ts';
import type { OutlineEntry } from '../results/outline.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import { tellsYear } from '../results/yearlyRevenue.ts';
import type { Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import { type ReportColumn, tableOf, widthsOf } from './blocks.ts';
import { fitColumns } from './fitColumns.ts';
import { actionColumn, lastYearColumns, portraitColumns } from './portraitColumns.ts';
import type { Report } from './report.ts';
import { outlineSections, sectionAt } from './sections.ts';

/** Its table, and where that has names and revenue, for charts. */
export const groupsTable = (summary: SegmentationSummary) => ({
  name: 'Groups',
  label: 0,
  revenue: tellsYear(summary) ? listColumns(() => '', summary).length - 1 : 5,
});

/** The groups side by side, one row each below those who stand apart, with the names of their parts; their names lead to the sheet of the first. */
export function groupsSheet({ names, segmentation: { summary } }: Report): Sheet {
  const sheetOf = (index: number) => names.ofSegments[sectionAt(summary, index)]![0]!;
  const listed = listColumns(sheetOf, summary);
  const rows = outlineSections(summary).map((entry) => listed.map(({ cell }) => cell(entry)));
  const columns = fitColumns(listed, rows);
  return {
    name: names.groups,
    widths: widthsOf(columns),
    frozen: { rows: 1, columns: 1 },
    printing: { pagesWide: 2 },
    blocks: [tableOf(groupsTable(summary).name, columns, rows)],
  };
}

interface GroupColumn extends ReportColumn {
  readonly cell: (entry: OutlineEntry) => Cell;
}

/** @param sheetOf the sheet of the customers of a segment, by its index, or of those whom a value of `aside` means */
function listColumns(sheetOf: (index: number) => string, summary: SegmentationSummary): GroupColumn[] {
  return [
    {
      header: message('Group'),
      width: 28,
      wrap: true,
      link: true,
      cell: ({ portrait, segments }) => ({ text: portrait.name, sheet: sheetOf(segments[0]!) }),
    },
    {
      header: message('Parts'),
      width: 40,
      wrap: true,
      cell: ({ parts }) => parts.map(({ portrait }) => portrait.name).join('\n') || null,
    },
    ...[actionColumn, ...portraitColumns(summary), ...lastYearColumns(summary)].map(
      ({ cell, ...column }) => ({
        ...column,
        cell: ({ portrait }: OutlineEntry) => cell(portrait),
      }),
    ),
  ];
}
