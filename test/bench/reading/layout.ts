import type { WrittenEncoding } from '../../pipeline/spreadsheet/text/encodeText.ts';
import type { Cell, DateForm, MoneyForm } from './forms.ts';
import type { Language } from './locales.ts';
import type { Customer, Line, Order, Shop, ShopOptions, State, Total } from './shop.ts';

/** How one program exports a shop's orders, and what any reading of that must come to. */
export interface Layout {
  readonly id: string;
  readonly platform: string;
  readonly language: Language;
  readonly kinds: readonly Kind[];
  /** One of the third that nobody may tune the reader on. */
  readonly held?: true;
  readonly file: FileForm;
  /** Each column's title, with other titles that mean the same behind it, divided by `|`. */
  readonly columns: Readonly<Record<string, Write>>;
  /** Has no titles: columns go by their letters. */
  readonly headless?: true;
  /** A second header row above the titles, a cell a column. */
  readonly upper?: readonly string[];
  /** A row of units below the titles, a cell a column. */
  readonly under?: readonly string[];
  /** What has a row: an order, each line of one, or an order of several lines and each of them; or what is listed. */
  readonly rows?: 'orders' | 'lines' | 'summaries' | readonly RowKind[];
  /** By date where it is absent. */
  readonly sort?: 'newest' | 'customer';
  /** Has the orders' customers as headings in the first column, a row above what they bought. */
  readonly outline?: Outline;
  readonly money: MoneyForm;
  readonly date: DateForm;
  /** Words for what became of an order, divided by `|`; the shop has orders of these states alone. */
  readonly statuses?: Readonly<Partial<Record<State, string>>>;
  /** Whether orders that are no purchases stand with amounts below zero. */
  readonly negative?: true;
  readonly shop?: Partial<ShopOptions>;
  /** Of the currency's smallest units: 2 digits where it is absent. */
  readonly digits?: 0;
  /** Rows over the header. */
  readonly above?: readonly (readonly Cell[])[];
  /** Rows under all others. */
  readonly below?: readonly (readonly Cell[])[];
  /** A row under the data that adds up the purchases. */
  readonly total?: { readonly label: string; readonly column: string; readonly of: Total };
  /** Titles of columns of a workbook whose cells span the rows that they leave blank. */
  readonly merge?: readonly string[];
  /** The sheet of a workbook that an order stands on. */
  readonly split?: (date: number) => string;
  readonly sheets?: (book: Book) => readonly ExtraSheet[];
  readonly truth: Expectation;
  /** Which column is what, by its first title: what answers a question about the columns. */
  readonly answer?: Readonly<Partial<Record<Role, string>>>;
}

export type Kind =
  | 'amount per line'
  | 'order total on lines'
  | 'order total on first line'
  | 'list price beside total'
  | 'order number on first line'
  | 'blank below'
  | 'merged cells'
  | 'summary rows'
  | 'outline'
  | 'no order number'
  | 'statuses'
  | 'cancelled at'
  | 'returns below zero'
  | 'counts of people'
  | 'no customer'
  | 'walk-ins'
  | 'names in two columns'
  | 'demography'
  | 'ids alike'
  | 'notes in titles'
  | 'two header rows'
  | 'titles above'
  | 'totals below'
  | 'no titles'
  | 'decimal comma'
  | 'thousands'
  | 'no cents'
  | 'currencies'
  | 'date order'
  | 'other calendar'
  | 'compact date'
  | 'month names'
  | 'months'
  | 'encoding'
  | 'html'
  | 'copied sheet'
  | 'budget sheet'
  | 'customers sheet'
  | 'hidden sheet'
  | 'sheets in parts'
  | 'no transactions';

export type Role = 'customer' | 'date' | 'amount' | 'quantity' | 'price' | 'invoice' | 'status';

export interface Expectation {
  /** Which total of an order its revenue may be; none: the file is to be asked about or refused. */
  readonly revenue: readonly Total[];
  /** Without an order number, the purchases of a customer's day, or month, are one. */
  readonly orders?: 'day' | 'month' | 'number or day';
  /** Whether a question is as good as the figures. */
  readonly mayAsk?: true;
  /** What a warning says that makes other figures forgivable. */
  readonly enough?: RegExp;
  /** How much of the dates there is in the file: all of them where it is absent. */
  readonly period?: 'month' | 'none';
}

/** A row of a layout while it is written. */
export interface Row {
  readonly layout: Layout;
  readonly order: Order;
  /** Someone at all times: the cells of walk-ins are left blank by `ofCustomer`. */
  readonly customer: Customer;
  readonly line: Line;
  /** 0 for the first row of an order. */
  readonly index: number;
  readonly kind: RowKind | 'reversal';
  readonly startsCustomer: boolean;
  /** 1-based, of all rows. */
  readonly number: number;
  /** -1 where the row takes back what another one, or the order, had. */
  readonly sign: 1 | -1;
}

/** An order's row, each of its lines', and that of what was paid for it or taken off that. */
export type RowKind = 'plain' | 'summary' | 'item' | 'payment' | 'fee';

export type Write = (row: Row) => Cell;

interface Outline {
  readonly heading: (name: string) => string;
  /** The label of a row that adds up the customer's rows, in the first column; the sum goes into `column`. */
  readonly closing?: (name: string) => string;
  readonly column?: string;
  readonly of?: Total;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** Absent where the row is not of an order. */
  readonly order?: Order;
  /** Whether it may stand below a blank row. */
  readonly starts: boolean;
}

export interface Table {
  readonly upper: readonly string[] | undefined;
  readonly titles: readonly string[];
  readonly under: readonly string[] | undefined;
  readonly rows: readonly TableRow[];
  readonly above: readonly (readonly Cell[])[];
  readonly below: readonly (readonly Cell[])[];
}

/** What the further sheets of a workbook are made from. */
export interface Book {
  readonly shop: Shop;
  readonly table: Table;
  readonly layout: Layout;
}

export interface ExtraSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden?: true;
  /** Whether it stands before the orders. */
  readonly before?: true;
}

export type FileForm =
  | {
      readonly type: 'text';
      readonly extension: 'csv' | 'tsv' | 'txt';
      readonly delimiter: string;
      readonly encoding: WrittenEncoding;
      readonly mark: boolean;
      readonly lineEnd: '\n' | '\r\n' | '\r';
      readonly quoteAll: boolean;
    }
  | { readonly type: 'xlsx'; readonly sheet: string }
  | { readonly type: 'html' };

type TextForm = Extract<FileForm, { type: 'text' }>;

export const csv = (form: Partial<TextForm> = {}): TextForm => ({
  type: 'text',
  extension: 'csv',
  delimiter: ',',
  encoding: 'utf-8',
  mark: false,
  lineEnd: '\n',
  quoteAll: false,
  ...form,
});
/** As European Excels write text. */
export const semicolons = (form: Partial<TextForm> = {}): TextForm =>
  csv({ delimiter: ';', lineEnd: '\r\n', ...form });
export const tabs = (form: Partial<TextForm> = {}): TextForm =>
  csv({ delimiter: '\t', extension: 'txt', ...form });
export const xlsx = (sheet: string): FileForm => ({ type: 'xlsx', sheet });
/** A web page that is named as a workbook. */
export const html: FileForm = { type: 'html' };
