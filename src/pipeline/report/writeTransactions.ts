import type { ByteSource } from '../bytes/byteSource.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import type { Segmentation } from '../results/segmentation.ts';
import { openWorkbook } from '../spreadsheet/open/openWorkbook.ts';
import type { Sheet as WrittenSheet } from '../spreadsheet/write/sheet.ts';
import type { WorkbookWriter } from '../spreadsheet/write/workbookWriter.ts';
import { areNumbers } from './customerRows.ts';
import type { TransactionSource } from './report.ts';
import { assignSections } from './sections.ts';
import { findSourceColumns, type SourceColumns, type SourceTable } from './sourceColumns.ts';
import { TransactionCopy } from './transactionCopy.ts';
import { TransactionSheets } from './transactionSheets.ts';

/** A source that is open: its sheets and all their columns. */
export interface OpenTransactions {
  readonly tables: readonly SourceTable[];
  readonly found: SourceColumns;
  /** What is awaited before further bytes are read. */
  beforeRead: () => Promise<void>;
}

/** Opens the source, which must be as it was when it was segmented. */
export async function openTransactions(
  { path, bytes, inflateRaw }: TransactionSource,
  { provenance: { plan }, options: { reading } }: Segmentation,
): Promise<OpenTransactions> {
  const open: { beforeRead: () => Promise<void> } = { beforeRead: async () => {} };
  const paced: ByteSource = {
    ...bytes,
    read: async (offset, length) => {
      await open.beforeRead();
      return bytes.read(offset, length);
    },
  };
  const workbook = await openWorkbook(paced, path, inflateRaw, { limits: reading.limits });
  const tables = plan.tables.map((table) => {
    const sheet = workbook.sheets[table.sheet];
    if (sheet?.name !== table.name) throw changed();
    return { ...table, sheet };
  });
  return Object.assign(open, { tables, found: await findSourceColumns(tables) });
}

/**
 * Writes the transactions that were kept to their segments' sheets. Throws a `UserError` where the source is not what
 * it was. `onRows` hears how many were written since the last time.
 * @param sheets per segment
 */
export async function writeTransactions(
  workbook: WorkbookWriter,
  source: OpenTransactions,
  sheets: readonly (readonly WrittenSheet[])[],
  { segmentation, onRows }: { readonly segmentation: Segmentation; readonly onRows: (rows: number) => void },
): Promise<void> {
  const { kept, customers } = segmentation;
  if (kept === undefined || source.tables.length !== kept.sheets.length) throw changed();
  const section = assignSections(segmentation);
  const target = new TransactionSheets(workbook, sheets);
  const copy = new TransactionCopy(
    {
      kept,
      segmentOf: (customer) => section[customer]!,
      columns: source.found.columns,
      strings: workbook.strings,
      styles: workbook.styles,
      idsAreNumbers: areNumbers(customers.ids),
    },
    target,
  );
  let reported = 0;
  // The reader waits for the writer: it gets more when there is room for what it makes of it.
  source.beforeRead = async () => {
    await target.flush();
    onRows(target.count - reported);
    reported = target.count;
  };
  for (const [index, { sheet, headerRow }] of source.tables.entries()) {
    const columns = source.found.bySheet[index]!;
    copy.startSheet(index, sheet, columns);
    await sheet.scan(columns.wanted, headerRow, copy, () => {});
    if (!copy.isComplete) throw changed();
  }
  await target.end();
}

const changed = () =>
  new UserError(t('The workbook has changed since it was segmented; run it again, then save the report.'));
