import type { ChosenValues, PeriodDays } from '../cleaning/chosenRows.ts';
import type { Cleaning, CleaningOptions } from '../cleaning/clean.ts';
import type { RowRemark } from '../cleaning/remarkOnRows.ts';
import type { StatusCount } from '../cleaning/statuses.ts';
import type { KeptRows } from '../customers/keptRows.ts';
import type { Rfm } from '../customers/rfm.ts';
import type { RunStage } from '../progress/progress.ts';
import type { Reading, ReadingOptions } from '../reading/reading.ts';
import type { ReadPlan } from '../reading/readPlan.ts';
import type { Transactions } from '../reading/transactions.ts';
import type { Forecast, ValueMissing } from '../value/forecastValue.ts';

/** Where figures come from. */
export interface Provenance {
  readonly path: string;
  /** The tables that were read: name and data rows (the header is not counted). */
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly plan: ReadPlan;
  /** Of dates that are text. */
  readonly dateOrder: Reading['dateOrder'];
  /** Of numbers that are text. */
  readonly decimalMarks: Transactions['decimalMarks'];
  /** Of all money: a code, or a sign that several currencies have; absent where that is not known. */
  readonly currency?: string;
  /** Of all rows. */
  readonly statuses: readonly StatusCount[];
  /** The days that count; without either where all do. */
  readonly period: PeriodDays;
  /** What rows are chosen by. */
  readonly filter: readonly ChosenValues[];
  /** Cancelled and returned rows: left out, or less what they take back. */
  readonly returns: CleaningOptions['returns'];
  /** Whether the user set to when recency is counted; else it is a day after the last purchase of all. */
  readonly asOfIsSet: boolean;
}

/** The customers of a source, with what it takes to trust them. */
export interface CustomerTable extends Rfm {
  readonly cleaning: Cleaning;
  readonly provenance: Provenance;
  /** What is to be said of the values that were read, of their statuses, and of orders that stand in several sheets. */
  readonly remarks: readonly RowRemark[];
  /** What the customers are expected to bring, or what is missing to say so; absent where that was not asked for. */
  readonly forecast?: Forecast | ValueMissing;
  /** Where the customers' transactions stand, by reference; absent where the source can't be asked for them again. */
  readonly kept?: KeptRows;
}

export interface SourceOptions {
  readonly reading: ReadingOptions;
  readonly cleaning: CleaningOptions;
}

/** What customers are read from: a file, and whatever else can tell of purchases. */
export interface CustomerSource {
  /** Throws a `Question` where a choice is open, and a `UserError` where there are no customers. */
  read(options: SourceOptions, run: RunStage): Promise<CustomerTable>;
}
