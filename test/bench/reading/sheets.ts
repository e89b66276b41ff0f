import type { Cell } from './forms.ts';
import type { Book, ExtraSheet } from './layout.ts';
import { locales } from './locales.ts';
import { isPurchase, totals } from './shop.ts';
import { nameOf } from './writers.ts';

/** Further sheets of a workbook, which hold no further purchases. */
type Sheets = (book: Book) => ExtraSheet;

/** The orders once more. */
export const copy =
  (name: string, options: Partial<ExtraSheet> = {}): Sheets =>
  ({ table }) => ({ name, rows: [table.titles, ...table.rows.map(({ cells }) => cells)], ...options });

/** The orders from a day on once more. */
export const copySince =
  (name: string, since: number): Sheets =>
  ({ table }) => ({
    name,
    rows: [
      table.titles,
      ...table.rows.flatMap(({ cells, order }) => (order && order.date >= since ? [cells] : [])),
    ],
  });

/** The lines once more, in columns of another order and with others beside them. */
export const joined =
  (name: string, title: string): Sheets =>
  ({ table }) => ({
    name,
    rows: [
      [title, ...table.titles.toReversed()],
      ...table.rows.map(({ cells }, i) => [i % 3, ...cells.toReversed()]),
    ],
  });

/** The same columns with round figures of what was hoped for. */
export const budget =
  (name: string, columns: readonly string[]): Sheets =>
  ({ table }) => ({
    name,
    rows: [
      table.titles,
      ...table.rows
        .filter((_, i) => i % 4 === 0)
        .map(({ cells }) => cells.map((cell, i) => (columns.includes(table.titles[i]!) ? 500 : cell))),
    ],
  });

/** A row a customer. */
export const customersSheet =
  (name: string, titles: readonly [string, string, string], options: Partial<ExtraSheet> = {}): Sheets =>
  ({ shop, layout }) => ({
    name,
    rows: [
      titles,
      ...shop.customers.map((customer): Cell[] => {
        const mine = shop.orders.filter((order) => order.customer === customer && isPurchase(order.state));
        const spent = mine.reduce((sum, order) => sum + totals.paid(order), 0);
        return [nameOf(customer, locales[layout.language]), mine.length, layout.money(spent)];
      }),
    ],
    ...options,
  });

/** A sheet of lines of text. */
export const notes =
  (name: string, lines: readonly string[], options: Partial<ExtraSheet> = {}): Sheets =>
  () => ({ name, rows: lines.map((line) => [line]), ...options });

export const sheets =
  (...makers: readonly Sheets[]) =>
  (book: Book): ExtraSheet[] =>
    makers.map((make) => make(book));
