import { message } from '../language.ts';
import type { Cell, Sheet } from '../ooxml/sheet.ts';
import { table, widthsOf } from './blocks.ts';
import type { CustomerTable } from './customerTable.ts';
import type { Report } from './report.ts';
import type { RowRange } from './rowRanges.ts';

/** Rows above the table's own. */
export const rowsAboveCustomers = 1;

/** Every customer, whatever the segment; of more than a sheet has room for, those of `range`. */
export function customersSheet(
  { segmentation }: Report,
  customers: CustomerTable,
  { part, start, end, name }: RowRange,
): Sheet {
  const segments = segmentation.summary.segments.map(({ name }) => name);
  const rows = rowsOf(customers, customers.order.subarray(start, end), segments);
  const columns = customers.columns.toSpliced(1, 0, { header: message('Segment'), width: 36 });
  const tableName = part === 0 ? 'Customers' : `Customers_${part + 1}`;
  return {
    name,
    widths: widthsOf(columns),
    frozen: { rows: rowsAboveCustomers, columns: 1 },
    blocks: [table({ name: tableName, columns, rows, rowCount: end - start })],
  };
}

function* rowsOf(
  table: CustomerTable,
  customers: Uint32Array,
  segments: readonly string[],
): Generator<readonly Cell[]> {
  for (const i of customers) {
    const [id, ...figures] = table.rowOf(i);
    yield [id ?? null, segments[table.segmentOf(i)]!, ...figures];
  }
}
