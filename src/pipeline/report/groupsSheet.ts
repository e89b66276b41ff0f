import type { FigureBasis } from '../customers/figure.ts';
import { message } from '../language/language.ts';
import { type OutlineEntry, outlineSegments } from '../results/outline.ts';
import type { Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import { type ReportColumn, tableOf, widthsOf } from './blocks.ts';
import { actionColumn, portraitColumns } from './portraitColumns.ts';
import type { Report } from './report.ts';

/** The groups side by side, one row each, with the names of their parts; their names lead to the sheet of the first. */
export function groupsSheet({ names, segmentation: { summary } }: Report): Sheet {
  const columns = listColumns((index) => names.ofSegments[index]![0]!, summary.basis);
  const rows = outlineSegments(summary).map((entry) => columns.map(({ cell }) => cell(entry)));
  return {
    name: names.groups,
    widths: widthsOf(columns),
    frozen: { rows: 1, columns: 1 },
    pagesWide: 2,
    blocks: [tableOf('Groups', columns, rows)],
  };
}

interface GroupColumn extends ReportColumn {
  readonly cell: (entry: OutlineEntry) => Cell;
}

/** @param sheetOf the sheet of the customers of a segment, by its index */
function listColumns(sheetOf: (index: number) => string, basis: FigureBasis): GroupColumn[] {
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
    ...[actionColumn, ...portraitColumns(basis)].map(({ cell, ...column }) => ({
      ...column,
      cell: ({ portrait }: OutlineEntry) => cell(portrait),
    })),
  ];
}
