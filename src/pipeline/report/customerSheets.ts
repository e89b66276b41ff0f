import { formatShare, message, t } from '../language/language.ts';
import { wordReasons } from '../remarks/wordReasons.ts';
import type { Segment, Segmentation } from '../results/segmentation.ts';
import type { Sheet } from '../spreadsheet/write/sheet.ts';
import { blank, indentLine, linkTo, paragraph, table, title, widthsOf } from './blocks.ts';
import { type CustomerRows, listRows } from './customerRows.ts';
import { type CustomerColumn, fitValues } from './figureColumns.ts';
import { beginLines, countOnPage, printFirstPage } from './printing.ts';
import type { Report } from './report.ts';
import { assignSections, listSections } from './sections.ts';
import type { RowRange } from './sheetNames.ts';

/** Rows above the table's own. */
export const rowsAboveCustomers = 1;

/** Every customer, whatever the segment; of more than a sheet has room for, those of `range`. */
export function customersSheet(
  { segmentation }: Report,
  customers: CustomerRows,
  { part, start, end, name }: RowRange,
): Sheet {
  const rows = customers.order.subarray(start, end);
  const columns = [
    ...customers.columns.toSpliced(1, 0, segmentColumn(segmentation, 'name')),
    segmentColumn(segmentation, 'group'),
  ];
  const tableName = part === 0 ? 'Customers' : `Customers_${part + 1}`;
  const widths = widthsOf(columns);
  return {
    name,
    widths,
    printing: printFirstPage(widths, { above: rowsAboveCustomers, count: end - start }),
    frozen: { rows: rowsAboveCustomers, columns: 1 },
    blocks: [table({ name: tableName, columns, rows: listRows(rows, columns), rowCount: end - start })],
  };
}

const headers = { name: message('Segment'), group: message('Group') } as const;

function segmentColumn(segmentation: Segmentation, of: keyof typeof headers): CustomerColumn {
  const texts = listSections(segmentation.summary).map((each) => each[of]);
  return fitValues({ header: headers[of], width: 36, values: assignSections(segmentation), texts });
}

/** Rows above the table's own. */
export const rowsAboveMembers = 7;

/** One segment's customers; of more than a sheet has room for, those of `range`. @param index of the section */
export function segmentSheet(
  report: Report,
  customers: CustomerRows,
  index: number,
  { part, start, end, name }: RowRange,
): Sheet {
  const segment = listSections(report.segmentation.summary)[index]!;
  const members = customers.membersOf(index).subarray(start, end);
  const { columns } = customers;
  const tableName = part === 0 ? `Segment_${segment.id}` : `Segment_${segment.id}_${part + 1}`;
  const widths = widthsOf(columns);
  const frozen = { rows: rowsAboveMembers, columns: 1 };
  const begin = beginLines(widths, frozen.columns);
  const span = countOnPage(widths) - begin;
  const head = [
    title(segment.name),
    paragraph(describe(segment), span),
    paragraph(t('Recommended action: {0}', segment.action), span),
    paragraph(
      t('Why this name: {0}', wordReasons(segment.reasons, report.segmentation.summary.currency)),
      span,
    ),
    linkTo(report.names.segments, t('Back to Segments')),
  ];
  return {
    name,
    colour: segment.colour,
    widths,
    printing: printFirstPage(widths, { above: rowsAboveMembers, count: members.length }),
    frozen,
    blocks: [
      ...head.map((line) => indentLine(line, begin)),
      blank,
      table({
        name: tableName,
        columns,
        rows: listRows(members, columns),
        rowCount: members.length,
      }),
    ],
  };
}

function describe({ description, customers, share, revenueShare }: Segment): string {
  const size = t(
    '{0, plural, one {# customer} other {# customers}}, {1} of all, with {2} of the revenue',
    customers,
    formatShare(share),
    formatShare(revenueShare),
  );
  return description === '' ? `${size}.` : `${description} (${size})`;
}
