import type { ArchiveLimits } from '../bytes/archiveLimits.ts';
import type { DayOrder } from '../cells/dateReading.ts';
import type { ChosenColumns } from '../columns/columnSearch.ts';
import { message } from '../language/language.ts';
import type { DecimalMark } from '../values/decimalMark.ts';
import type { DetectedColumn } from './readPlan.ts';

/** Which values of a column rows are kept for, or left out for. */
export interface ColumnFilter {
  /** Its title or its letter. */
  readonly column: string;
  /** Empty for an empty cell; none where nothing is left out yet, so that all rows are kept. */
  readonly values: readonly string[];
  readonly isNot: boolean;
}

/** What the one who reads may decide. */
export interface ReadingOptions {
  readonly columns: ChosenColumns;
  /** Names of the sheets to be read; empty where they are to be found. */
  readonly sheets: readonly string[];
  readonly dateOrder: DayOrder | 'auto';
  /** Whose rows without a customer are. */
  readonly blankCustomers: 'auto' | 'above' | 'leaveOut';
  /** What becomes of customers that look alike but for case, blanks or the code of a country. */
  readonly alikeCustomers: 'keep' | 'join';
  /** What the amount comes to where an order has several lines. */
  readonly amountLevel: 'auto' | 'order' | 'line';
  /** The decimal mark of numbers that leave it open; undefined where they are to be found or asked about. */
  readonly decimalMark: DecimalMark | undefined;
  /** The workbook for which that order is kept; undefined where it holds for all. */
  readonly dateOrderKeptFor: string | undefined;
  /** The one currency whose rows are read; empty for all. */
  readonly currency: string;
  /** What one unit of a currency is worth in the one that is read. */
  readonly currencyRates: Readonly<Record<string, number>>;
  /** A row is kept where all of them keep it. */
  readonly filter: readonly ColumnFilter[];
  /** Columns that are read for what they tell of customers, by titles or letters. */
  readonly customerColumns: readonly string[];
  /** Whether to tell rows apart by all their cells. */
  readonly fingerprints: boolean;
  /** Whether to read which article was bought, as returns look for their purchases. */
  readonly articles: boolean;
  readonly limits: ArchiveLimits;
}

/** How a source was read, as people are shown it. */
export interface Reading {
  readonly columns: readonly DetectedColumn[];
  /** Of dates that are text; 'none' where no text leaves the order open. */
  readonly dateOrder: DayOrder | 'none';
  /** Titles of columns that are read as nothing; absent in a result that an earlier version kept. */
  readonly others?: readonly string[];
}

export const dayOrderTexts: Readonly<Record<DayOrder, string>> = {
  dmy: message('day/month/year'),
  mdy: message('month/day/year'),
  ymd: message('year/month/day'),
};

/** What people read of the order of dates; to be translated where it is said. */
export const dateOrderTexts: Readonly<Record<Reading['dateOrder'], string>> = {
  dmy: message('day, month, year'),
  mdy: message('month, day, year'),
  ymd: message('year, month, day'),
  none: message('dates are unambiguous'),
};
