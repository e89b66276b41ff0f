import { t } from '../language.ts';
import { findPreset } from '../naming/presets.ts';
import { readRules } from '../naming/readRules.ts';
import type { Column, DocumentProperties, Sheet } from '../ooxml/sheet.ts';
import { WorkbookWriter } from '../ooxml/workbookWriter.ts';
import type { ByteSink } from '../output/byteSink.ts';
import type { CreateGzip } from '../output/gzip.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Settings } from '../settings.ts';
import { customersSheet, rowsAboveCustomers } from './customersSheet.ts';
import { tabulateCustomers } from './customerTable.ts';
import { methodSheet } from './methodSheet.ts';
import { overviewSheet } from './overviewSheet.ts';
import type { Pictures } from './pictures.ts';
import { qualitySheet } from './qualitySheet.ts';
import type { About, Report } from './report.ts';
import { countSheets, rangeRows } from './rowRanges.ts';
import { rowsAboveMembers, segmentSheet } from './segmentSheet.ts';
import { segmentsSheet } from './segmentsSheet.ts';
import { selectionSheet } from './selectionSheet.ts';
import { nameSheets, type SheetNames } from './sheetNames.ts';
import { rowsAboveTransactions, transactionsSheet } from './transactionsSheet.ts';
import { openTransactions, type TransactionSource, writeTransactions } from './writeTransactions.ts';

/** Excel's rows in a sheet. */
const excelRows = 1_048_576;

/** What a report is made of. */
export interface ReportInput {
  readonly segmentation: Segmentation;
  /** As the segmentation was made by. */
  readonly settings: Settings;
  readonly about: About;
  readonly pictures?: Pictures;
  /** The source, where the customers' transactions are wanted from it. */
  readonly source?: TransactionSource;
}

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
  const { segmentation, settings, source } = input;
  const { onProgress = () => {}, mostRows = excelRows } = output;
  const transactions = source && (await openTransactions(source, settings));
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
  if (transactions !== undefined) {
    progress.begin(t('transactions'));
    const onRows = (rows: number) => progress.add(rows);
    await writeTransactions(workbook, transactions, plan.transactions, { segmentation, onRows });
  }
  await workbook.end();
}

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

/** Every customer stands on two sheets. */
function countRows({ customers, kept }: Segmentation, withTransactions: boolean): number {
  return 2 * customers.count + (withTransactions ? kept.row.length : 0);
}

function makeReport(
  { segmentation, settings, about, pictures, source }: ReportInput,
  mostRows: number,
): Report {
  const { rules } = readRules(settings['naming.rules'], findPreset(settings['naming.preset']));
  const purchases = source === undefined ? [] : countPurchases(segmentation);
  const names = nameAll(segmentation, purchases, mostRows);
  return { segmentation, settings, rules, about, pictures, purchases, names };
}

/** The transactions of each segment's customers. */
function countPurchases({ kept, membership, summary }: Segmentation): number[] {
  const counts = summary.segments.map(() => 0);
  for (const customer of kept.customer) counts[membership.segment[customer]!]!++;
  return counts;
}

function nameAll({ summary }: Segmentation, purchases: readonly number[], mostRows: number): SheetNames {
  return nameSheets(
    summary.segments.map(({ name }) => name),
    {
      customers: countSheets(summary.customers, mostRows - rowsAboveCustomers),
      segments: summary.segments.map(({ customers }) => countSheets(customers, mostRows - rowsAboveMembers)),
      transactions: purchases.map((count) => countSheets(count, mostRows - rowsAboveTransactions)),
    },
  );
}

interface Plan {
  /** All sheets, in the order of their tabs. */
  readonly tabs: readonly Sheet[];
  /** Of them those with transactions, per segment; none where they are not wanted. */
  readonly transactions: readonly (readonly Sheet[])[];
}

function planSheets(report: Report, columns: readonly Column[], mostRows: number): Plan {
  const { names, segmentation, purchases } = report;
  const { summary } = segmentation;
  const customers = tabulateCustomers(segmentation);
  const ofSegments = names.ofSegments.map((sheets, index) =>
    rangeRows(sheets, summary.segments[index]!.customers, mostRows - rowsAboveMembers).map((range) =>
      segmentSheet(report, customers, index, range),
    ),
  );
  const transactions = names.ofTransactions.map((sheets, index) =>
    rangeRows(sheets, purchases[index]!, mostRows - rowsAboveTransactions).map((range) =>
      transactionsSheet(report, columns, index, range),
    ),
  );
  const ofCustomers = rangeRows(names.customers, summary.customers, mostRows - rowsAboveCustomers).map(
    (range) => customersSheet(report, customers, range),
  );
  const tabs = [
    overviewSheet(report),
    segmentsSheet(report),
    selectionSheet(report),
    ...ofSegments.flatMap((sheets, index) => [...sheets, ...(transactions[index] ?? [])]),
    ...ofCustomers,
    qualitySheet(report),
    methodSheet(report),
  ];
  return { tabs, transactions };
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
