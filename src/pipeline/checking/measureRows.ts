import { isNoSale } from '../cells/statusText.ts';
import { type CleanedRows, type Cleaning, clean, dropReasons } from '../cleaning/clean.ts';
import { remarkOnRows } from '../cleaning/remarkOnRows.ts';
import { rankStatuses } from '../cleaning/statuses.ts';
import { computeRfm } from '../customers/rfm.ts';
import { sumUp } from '../customers/sumUp.ts';
import { UserError } from '../errors/userError.ts';
import { measureLacking } from '../features/lacking.ts';
import { firstFrom } from '../numbers/firstFrom.ts';
import type { ReadPlan } from '../reading/readPlan.ts';
import type { ReadingTools } from '../reading/readSource.ts';
import { readTransactions, type Transactions } from '../reading/transactions.ts';
import type { SourceOptions } from '../source/customerSource.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import type { CheckedRows, CheckedTable, DataCheck, DataLook, LeftOutRow } from './dataCheck.ts';

interface MeasuredReading {
  readonly plan: ReadPlan;
  readonly options: SourceOptions;
  readonly look: DataLook;
  readonly tools: ReadingTools;
  readonly onFraction: (fraction: number) => void;
}

/** Reads all rows by a plan: which of them count, and what comes of it. Throws as `readTransactions` does. */
export async function measureRows(
  workbook: Workbook,
  { plan, options, look, tools, onFraction }: MeasuredReading,
): Promise<Pick<DataCheck, 'rows' | 'figures' | 'lacking' | 'failure'>> {
  const reader = { tasks: tools.tasks, onFraction };
  const transactions = await readTransactions(workbook, plan, options.reading, reader);
  const cleaned = clean(transactions, options.cleaning);
  const rows = describeRows(transactions, cleaned, look);
  try {
    const rfm = computeRfm(transactions, cleaned, options.cleaning.asOf);
    return { rows, figures: sumUp(rfm), lacking: measureLacking(rfm.customers, rfm.asOf) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { rows, failure: { message: error.message } };
  }
}

function describeRows(transactions: Transactions, cleaned: CleanedRows, look: DataLook): CheckedRows {
  const { length, dateOrder, decimalMarks, currencies, filters, plan } = transactions;
  return {
    read: length,
    cleaning: cleaned.cleaning,
    leftOut: look.tables.map((table) => listLeftOut(table, transactions, cleaned)),
    statuses: rankStatuses(cleaned.statuses).map((each) => ({ ...each, isNoSale: isNoSale(each.outcome) })),
    remarks: remarkOnRows(transactions, cleaned),
    ...{ dateOrder, decimalMarks, currencies, filters, amount: plan.amount },
  };
}

/** Of the table's rows that are shown those that do not count. */
function listLeftOut(
  table: CheckedTable,
  { sheets, row }: Transactions,
  { rows, returns, cleaning }: CleanedRows,
): LeftOutRow[] {
  const range = sheets.find(({ name }) => name === table.name);
  const last = table.rows.at(-1)?.number ?? 0;
  if (range === undefined) return [];
  const kept = new Set([...countedIn(rows, range, last, row), ...countedIn(returns, range, last, row)]);
  const read = new Set<number>();
  for (let i = range.start; i < range.end && row[i]! <= last; i++) read.add(row[i]!);
  return [...read]
    .filter((number) => !kept.has(number))
    .map((number) => {
      const reason = findReason(cleaning, table.name, number);
      return { number, ...(reason && { reason }) };
    });
}

/** Numbers of the counted rows of a sheet, up to a last one. */
function countedIn(
  counted: Uint32Array,
  { start, end }: { readonly start: number; readonly end: number },
  last: number,
  numbers: Uint32Array,
): number[] {
  const found: number[] = [];
  for (let at = firstFrom(counted, start); at < counted.length; at++) {
    const i = counted[at]!;
    if (i >= end || numbers[i]! > last) break;
    found.push(numbers[i]!);
  }
  return found;
}

const findReason = ({ examples }: Cleaning, sheet: string, row: number) =>
  dropReasons.find((reason) => examples[reason].some((each) => each.sheet === sheet && each.row === row));
