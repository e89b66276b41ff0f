import type { ColumnName } from '../columns/columnRemarks.ts';
import type { PeriodColumns } from '../columns/columnSearch.ts';
import { UserError } from '../errors/userError.ts';
import type { NoValues, Reason } from '../language/remarks.ts';

/** Why a workbook holds no transactions, whatever the user would answer. */
export interface Lacks {
  readonly 'no-sheets': NoValues;
  /** There is a header, and nothing below it. */
  readonly 'no-rows': { readonly sheet: string };
  readonly 'too-few-columns': { readonly sheet: string };
  /** There is no date, but a column for each month or quarter. */
  readonly 'periods-are-columns': { readonly sheet: string } & PeriodColumns;
  /** There is no date, but a figure about customers, of whom none comes twice. */
  readonly 'row-per-customer': { readonly customer: ColumnName; readonly figure: ColumnName };
}

export type Lack = Reason<Lacks>;

/** The workbook is of another kind. It has its words where it is told: its message is its code. */
export class NoTransactions extends UserError {
  readonly lack: Lack;

  constructor(lack: Lack) {
    super(lack.code);
    this.lack = lack;
  }
}
