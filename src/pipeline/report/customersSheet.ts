import { message } from '../language.ts';
import { type CustomerTable, customerColumns } from './customerTable.ts';
import type { Report } from './report.ts';
import type { Column, Sheet } from './sheet.ts';

const [id, ...figures] = customerColumns as [Column, ...Column[]];
const columns: readonly Column[] = [id, { header: message('Segment'), width: 36 }, ...figures];

/** Every customer, whatever the segment. */
export function customersSheet({ names, segmentation }: Report, table: CustomerTable): Sheet {
  const segments = segmentation.summary.segments.map(({ name }) => name);
  return {
    name: names.customers,
    widths: columns.map(({ width }) => width),
    frozen: { rows: 1, columns: 1 },
    blocks: [{ type: 'table', name: 'Customers', columns, rows: rowsOf(table, segments) }],
  };
}

function* rowsOf(table: CustomerTable, segments: readonly string[]) {
  for (const i of table.order) {
    const [id, ...figures] = table.rowOf(i);
    yield [id ?? null, segments[table.segmentOf(i)]!, ...figures];
  }
}
