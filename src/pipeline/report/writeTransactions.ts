import type { ByteSource } from '../bytes/byteSource.ts';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import type { ChosenSheets } from '../reading/chooseSheets.ts';
import { findSheets } from '../reading/transactions.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { Settings } from '../settings/settings.ts';
import { openWorkbook } from '../spreadsheet/open/openWorkbook.ts';
import type { Sheet as WrittenSheet } from '../spreadsheet/write/sheet.ts';
import type { WorkbookWriter } from '../spreadsheet/write/workbookWriter.ts';
import { areNumbers } from './customerTable.ts';
import type { TransactionSource } from './report.ts';
import { findSourceColumns, type SourceColumns } from './sourceColumns.ts';
import { TransactionCopy } from './transactionCopy.ts';
import { TransactionSheets } from './transactionSheets.ts';

/** A source that is open: its sheets and all their columns. */
export interface OpenTransactions {
  readonly sheets: ChosenSheets['sheets'];
  readonly found: SourceColumns;
  /** What is awaited before further bytes are read. */
  beforeRead: () => Promise<void>;
}

/** Opens the source, which must be as it was when it was segmented. */
export async function openTransactions(
  { path, bytes, inflateRaw }: TransactionSource,
  settings: Settings,
): Promise<OpenTransactions> {
  const open: { beforeRead: () => Promise<void> } = { beforeRead: async () => {} };
  const paced: ByteSource = {
    ...bytes,
    read: async (offset, length) => {
      await open.beforeRead();
      return bytes.read(offset, length);
    },
  };
  const workbook = await openWorkbook(paced, path, inflateRaw, { limits: settings['reading.limits'] });
  const { sheets } = await findSheets(workbook, settings.columns);
  return Object.assign(open, { sheets, found: await findSourceColumns(sheets) });
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
  const { kept, membership, customers } = segmentation;
  const target = new TransactionSheets(workbook, sheets);
  const copy = new TransactionCopy(
    {
      kept,
      segmentOf: (customer) => membership.segment[customer]!,
      columns: source.found.columns,
      strings: workbook.strings,
      styles: workbook.styles,
      idsAreNumbers: areNumbers(customers.ids),
    },
    target,
  );
  let told = 0;
  // The reader waits for the writer: it gets more when there is room for what it makes of it.
  source.beforeRead = async () => {
    await target.flush();
    onRows(target.count - told);
    told = target.count;
  };
  if (source.sheets.length !== kept.sheets.length) throw changed();
  for (const [index, { sheet, search }] of source.sheets.entries()) {
    const columns = source.found.bySheet[index]!;
    copy.startSheet(index, sheet, columns);
    await sheet.scan(columns.wanted, search.headerRow, copy, () => {});
    if (!copy.isComplete) throw changed();
  }
  await target.end();
}

const changed = () =>
  new UserError(t('The workbook has changed since it was segmented; run it again, then save the report.'));
