import type { ByteSink, CreateGzip } from '../bytes/byteSink.ts';
import { readUnchanged } from '../bytes/byteSource.ts';
import { t } from '../language/language.ts';
import type { Segmentation } from '../results/segmentation.ts';
import type { DocumentProperties } from '../spreadsheet/write/sheet.ts';
import { WorkbookWriter } from '../spreadsheet/write/workbookWriter.ts';
import { countListed } from './listsSheet.ts';
import { makeReport, planSheets } from './planSheets.ts';
import type { About, ReportInput } from './report.ts';
import { openTransactions, writeTransactions } from './writeTransactions.ts';

/** Tells which share of the rows is written. */
class RowProgress {
  readonly #total: number;
  readonly #onProgress: (fraction: number, sheet: string) => void;
  #done = 0;
  #sheet = '';

  constructor(total: number, onProgress: (fraction: number, sheet: string) => void) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  begin(sheet: string): void {
    this.#sheet = sheet;
    this.add(0);
  }

  add(rows: number): void {
    this.#done += rows;
    this.#onProgress(Math.min(1, this.#done / this.#total), this.#sheet);
  }
}

/** Excel's rows in a sheet. */
const excelRows = 1_048_576;

/** Where a report goes. */
export interface ReportOutput {
  readonly sink: ByteSink;
  readonly createGzip: CreateGzip;
  /** Hears of the share of the rows that are written, 0 to 1, and of what. It may throw, which ends the writing. */
  readonly onProgress?: (fraction: number, sheet: string) => void;
  /** Rows in a sheet at most. */
  readonly mostRows?: number;
}

/** Writes the report on a segmentation as an .xlsx workbook, row by row; the same input gives the same bytes. */
export async function writeReport(input: ReportInput, output: ReportOutput): Promise<void> {
  const { segmentation, source } = input;
  const { onProgress = () => {}, mostRows = excelRows } = output;
  const transactions = source && (await openTransactions(source, segmentation));
  const report = makeReport(input, mostRows);
  const plan = planSheets(report, transactions?.found.columns ?? [], mostRows);
  const workbook = new WorkbookWriter(plan.tabs, describeDocument(input.about), output);
  const progress = new RowProgress(countRows(segmentation, transactions !== undefined), onProgress);
  await workbook.begin();
  const streamed = new Set(plan.transactions.flat());
  for (const sheet of plan.tabs) {
    if (streamed.has(sheet)) continue;
    progress.begin(sheet.name);
    const writer = workbook.open(sheet);
    await writer.writeBlocks((rows) => progress.add(rows));
    await workbook.close(sheet, writer);
  }
  if (source !== undefined && transactions !== undefined) {
    progress.begin(t('transactions'));
    const onRows = (rows: number) => progress.add(rows);
    await readUnchanged(source.bytes, () =>
      writeTransactions(workbook, transactions, plan.transactions, { segmentation, onRows }),
    );
  }
  await workbook.end();
}

/** Every customer stands on two sheets, and those of lists on a third. */
function countRows(segmentation: Segmentation, withTransactions: boolean): number {
  const { customers, kept } = segmentation;
  return 2 * customers.count + countListed(segmentation) + (withTransactions ? (kept?.row.length ?? 0) : 0);
}

function describeDocument({ version, createdAt }: About): DocumentProperties {
  return {
    title: t('Customer segments'),
    subject: t('Recency, frequency and monetary value of customers, in segments'),
    author: `Segment AI ${version}`,
    keywords: 'RFM, customer segmentation',
    createdAt,
  };
}
