import { figures, type SegmentFigure, segmentFigures } from '../customers/figures.ts';
import { message } from '../language/language.ts';
import { wordReasons } from '../remarks/wordReasons.ts';
import type { Segment } from '../results/segmentation.ts';
import type { Scores } from '../segments/profile.ts';
import type { Sheet } from '../spreadsheet/write/sheet.ts';
import { tableOf, widthsOf } from './blocks.ts';
import { type SegmentColumn, segmentFigureColumns } from './figureColumns.ts';
import type { Report } from './report.ts';

/** Formulas count columns: the figures that came later stand behind all others. */
const firstFigures: readonly SegmentFigure[] = ['recency', 'frequency', 'monetary'];

/** The segments side by side, one row each; their names lead to their sheets. */
export function segmentsSheet({ names, segmentation }: Report): Sheet {
  const { segments } = segmentation.summary;
  const columns = listColumns((segment) => names.ofSegments[segments.indexOf(segment)]![0]!);
  const rows = segments.map((segment) => columns.map(({ cell }) => cell(segment)));
  return {
    name: names.segments,
    widths: widthsOf(columns),
    frozen: { rows: 1, columns: 2 },
    pagesWide: 2,
    blocks: [tableOf('Segments', columns, rows)],
  };
}

/** @param sheetOf the sheet of a segment's customers */
function listColumns(sheetOf: (segment: Segment) => string): SegmentColumn[] {
  const laterFigures = segmentFigures.filter((id) => !firstFigures.includes(id));
  return [
    { header: message('No.'), width: 7, format: 'integer', cell: ({ id }) => id },
    {
      header: message('Segment'),
      width: 28,
      wrap: true,
      link: true,
      cell: (segment) => ({ text: segment.name, sheet: sheetOf(segment) }),
    },
    { header: message('Why this name'), width: 76, wrap: true, cell: ({ reasons }) => wordReasons(reasons) },
    { header: message('Recommended action'), width: 38, wrap: true, cell: ({ action }) => action },
    { header: message('Customers'), width: 13, format: 'integer', cell: ({ customers }) => customers },
    share(message('Share of customers'), 13, ({ share }) => share),
    { header: message('Revenue'), width: 16, format: 'decimal', cell: ({ revenue }) => revenue },
    share(message('Share of revenue'), 12, ({ revenueShare }) => revenueShare),
    ...segmentFigureColumns(firstFigures),
    {
      header: figures.averageOrder.label,
      width: 12,
      format: 'decimal',
      cell: ({ monetary, frequency }) => monetary.mean / frequency.mean,
    },
    score(figures.r.label, 'r'),
    score(figures.f.label, 'f'),
    score(figures.m.label, 'm'),
    score(message('FM score'), 'fm'),
    ...segmentFigureColumns(laterFigures),
  ];
}

const share = (header: string, width: number, cell: (segment: Segment) => number): SegmentColumn => {
  return { header, width, format: 'share', shading: 'bars', cell };
};

const score = (header: string, name: keyof Scores): SegmentColumn => {
  return { header, width: 9, format: 'tenths', shading: 'scores', cell: ({ scores }) => scores[name] };
};
