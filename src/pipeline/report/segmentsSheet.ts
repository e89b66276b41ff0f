import { message } from '../language/language.ts';
import { wordReasons } from '../remarks/wordReasons.ts';
import type { Segment, SegmentationSummary } from '../results/segmentation.ts';
import { tellsYear } from '../results/yearlyRevenue.ts';
import type { Sheet } from '../spreadsheet/write/sheet.ts';
import { tableOf, widthsOf } from './blocks.ts';
import type { PortraitColumn } from './figureColumns.ts';
import { fitColumns } from './fitColumns.ts';
import { actionColumn, lastYearColumns, portraitColumns } from './portraitColumns.ts';
import type { Report } from './report.ts';
import { listSections, orderSections } from './sections.ts';

/** Its table, and where that has names and revenue, for charts. */
export const segmentsTable = (summary: SegmentationSummary) => ({
  name: 'Segments',
  label: 1,
  revenue: tellsYear(summary) ? listColumns(() => '', summary).length - 1 : 6,
});

/**
 * The segments side by side, one row each, those of a group next to each other, under those who stand apart; their names
 * lead to their sheets.
 */
export function segmentsSheet({ names, segmentation }: Report): Sheet {
  const { summary } = segmentation;
  const sections = listSections(summary);
  const sheetOf = (segment: Segment) => names.ofSegments[sections.indexOf(segment)]![0]!;
  const listed = listColumns(sheetOf, summary);
  const rows = orderSections(summary).map((index) => listed.map(({ cell }) => cell(sections[index]!)));
  const columns = fitColumns(listed, rows);
  return {
    name: names.segments,
    widths: widthsOf(columns),
    frozen: { rows: 1, columns: 2 },
    printing: { pagesWide: 2 },
    blocks: [tableOf(segmentsTable(summary).name, columns, rows)],
  };
}

/** @param sheetOf the sheet of a segment's customers */
function listColumns(
  sheetOf: (segment: Segment) => string,
  summary: SegmentationSummary,
): PortraitColumn<Segment>[] {
  return [
    { header: message('No.'), width: 7, format: 'integer', cell: ({ id }) => id },
    {
      header: message('Segment'),
      width: 36,
      wrap: true,
      link: true,
      cell: (segment) => ({ text: segment.name, sheet: sheetOf(segment) }),
    },
    {
      header: message('Why this name'),
      width: 76,
      wrap: true,
      cell: ({ reasons }) => wordReasons(reasons, summary.currency),
    },
    actionColumn,
    ...portraitColumns(summary),
    { header: message('Group'), width: 28, wrap: true, cell: ({ group }) => group },
    ...lastYearColumns(summary),
  ];
}
