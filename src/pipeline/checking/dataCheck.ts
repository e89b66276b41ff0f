import type { Cleaning, DropReason } from '../cleaning/clean.ts';
import type { RowRemark } from '../cleaning/remarkOnRows.ts';
import type { StatusCount } from '../cleaning/statuses.ts';
import type { ColumnRole } from '../columns/columnRole.ts';
import type { ShopTotals } from '../customers/sumUp.ts';
import type { LackingShares } from '../features/lacking.ts';
import type { AmountLevel } from '../orders/decideMoney.ts';
import type { FilteredColumn } from '../reading/filterRows.ts';
import type { Lack } from '../reading/noTransactions.ts';
import type { OpenChoice } from '../reading/question.ts';
import type { Reading } from '../reading/reading.ts';
import type { DetectedColumn, ReadPlan } from '../reading/readPlan.ts';
import type { WhyPassedOver } from '../reading/sheetRemarks.ts';
import type { Transactions } from '../reading/transactions.ts';

/** A column of a table, as it stands. */
export interface CheckedColumn {
  /** 0-based. */
  readonly column: number;
  /** Its header, or `column C`. */
  readonly title: string;
  /** What its table takes it for; absent where it is not read. */
  readonly role?: ColumnRole;
}

/** One of the first rows below a header. */
export interface CheckedRow {
  /** As the spreadsheet shows it, 1-based. */
  readonly number: number;
  /** In the order of the table's columns; empty where there is no cell. */
  readonly cells: readonly string[];
}

/** The beginning of a table. */
export interface CheckedTable {
  /** Of its sheet. */
  readonly name: string;
  /** 1-based; 0 where there is none. */
  readonly headerRow: number;
  readonly columns: readonly CheckedColumn[];
  readonly rows: readonly CheckedRow[];
}

interface CheckedSheet {
  readonly name: string;
  readonly isRead: boolean;
  /** Why it is not read, where that is known. */
  readonly why?: WhyPassedOver;
}

/** What a file holds and how it would be read, from a look at its first rows. */
export interface DataLook {
  /** Those that are read; where none can be, the first sheet. */
  readonly tables: readonly CheckedTable[];
  /** All sheets of the file. */
  readonly sheets: readonly CheckedSheet[];
  /** In the order of the roles; empty where no table can be read. */
  readonly columns: readonly DetectedColumn[];
  /** Absent where no table can be read. */
  readonly orders?: ReadPlan['orders'];
  readonly remarks: ReadPlan['remarks'];
}

/** What all of the file's rows say. */
export interface CheckedRows {
  readonly read: number;
  readonly cleaning: Cleaning;
  /** Of the tables' first rows, in their order, those that are left out. */
  readonly leftOut: readonly (readonly LeftOutRow[])[];
  readonly statuses: readonly CheckedStatus[];
  /** The columns that rows are chosen by. */
  readonly filters: readonly FilteredColumn[];
  readonly dateOrder: Reading['dateOrder'];
  readonly decimalMarks: Transactions['decimalMarks'];
  readonly currencies: Transactions['currencies'];
  readonly remarks: readonly RowRemark[];
  /** As the rows settle it. */
  readonly amount: AmountLevel;
}

export interface CheckedStatus extends StatusCount {
  readonly isNoSale: boolean;
}

export interface LeftOutRow {
  readonly number: number;
  /** Known of the first rows of each reason. */
  readonly reason?: DropReason;
}

/** A kind of workbook that holds no transactions, or a sentence that says what to do. */
export type CheckFailure = { readonly lack: Lack } | { readonly message: string };

/** How a file would be read, and what would come of it. Plain data. */
export interface DataCheck {
  readonly look: DataLook;
  /**
   * In the order in which they were raised. The rest is as their proposals have it; only the last may be without one, and
   * nothing follows from it.
   */
  readonly open: readonly OpenChoice[];
  /** Absent where the rows can't be read, and until they are. */
  readonly rows?: CheckedRows;
  /** What comes of the whole file. */
  readonly figures?: ShopTotals;
  /** Of those customers. */
  readonly lacking?: LackingShares;
  /** Why it can't be segmented as it is. */
  readonly failure?: CheckFailure;
}
