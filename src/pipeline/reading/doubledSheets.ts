import { type Warning, warning } from '../language/remarks.ts';
import type { Row, Workbook } from '../spreadsheet/workbook.ts';
import type { FoundTable } from './readPlan.ts';
import type { SheetWarnings } from './sheetRemarks.ts';

/** Sheets of months and years are rarely more, and each is compared with each. */
const mostTables = 12;
const fewestRows = 20;
/** Of a sheet's rows, those that another has with another day or number, from which on that is no chance. */
const mostly = 0.6;
/** Different amounts, as a share of the rows: of fees that all pay every month there are few. */
const leastDifferent = 0.5;
/** Of the rows that two sheets share, those of one day from which on one is a copy, which counts once anyway. */
const mostOfOneDay = 0.5;

interface Purchases {
  readonly name: string;
  /** The days on which a customer bought for an amount. */
  readonly days: ReadonlyMap<string, readonly string[]>;
  readonly rows: number;
  readonly amounts: number;
}

/**
 * Tells of two sheets that both count, though the first rows of one mostly have a customer and an amount of the other's, on
 * another day: invoices and their payments, orders and deliveries.
 */
export async function warnOfDoubledSheets(
  { sheets }: Workbook,
  tables: readonly FoundTable[],
  depth: number,
): Promise<readonly Warning<SheetWarnings>[]> {
  if (tables.length < 2 || tables.length > mostTables) return [];
  const read: Purchases[] = [];
  for (const table of tables) read.push(listPurchases(table, await sheets[table.sheet]!.peek(depth)));
  for (const sheet of read) {
    const other = read.find((each) => each !== sheet && each.rows >= sheet.rows && isDoubled(sheet, each));
    if (other !== undefined)
      return [warning('sheet-repeats-amounts', { sheet: sheet.name, other: other.name })];
  }
  return [];
}

function listPurchases({ name, found: { columns, headerRow } }: FoundTable, rows: readonly Row[]): Purchases {
  const days = new Map<string, string[]>();
  const amounts = new Set<string>();
  let count = 0;
  for (const { number, cells } of rows) {
    const [customer, amount, date] = [columns.customer, columns.amount ?? columns.price, columns.date].map(
      (column) => String(cells.get(column ?? -1)?.value ?? '').trim(),
    ) as [string, string, string];
    if (number <= headerRow || customer === '' || amount === '') continue;
    count++;
    amounts.add(amount);
    const key = `${customer}\n${amount}`;
    const known = days.get(key);
    if (known === undefined) days.set(key, [date]);
    else known.push(date);
  }
  return { name, days, rows: count, amounts: amounts.size };
}

function isDoubled(sheet: Purchases, other: Purchases): boolean {
  if (sheet.rows < fewestRows || sheet.amounts < leastDifferent * sheet.rows) return false;
  const shared = [...sheet.days].filter(([key]) => other.days.has(key));
  const ofOneDay = shared.filter(([key, days]) => days.some((day) => other.days.get(key)!.includes(day)));
  return shared.length >= mostly * sheet.rows && ofOneDay.length < mostOfOneDay * shared.length;
}
