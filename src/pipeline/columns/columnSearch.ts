import type { AmountLevel, AmountTitle } from '../orders/decideMoney.ts';
import type { DecimalMark } from '../values/decimalMark.ts';
import type { ColumnReason } from './columnReasons.ts';
import type { ColumnName, ColumnRemark } from './columnRemarks.ts';
import type { ColumnRole } from './columnRole.ts';

/** A column that the user may choose. */
export interface ColumnCandidate {
  readonly column: number;
  /** Its header, or `column C`. */
  readonly title: string;
  /** Up to five of its distinct values. */
  readonly preview: readonly string[];
}

/** What made a column the one of its role: its header, its cells alone, or the setting. */
export type FoundBy = 'title' | 'values' | 'choice';

/** The column that a role would have had next: it fits and has no other role. */
export interface RunnerUp {
  readonly column: number;
  /** Its header, or `column C`. */
  readonly title: string;
  /** How well it fits; a header that says the role clearly gives about 100. */
  readonly points: number;
  /** How many points it has less than the column that was taken; below 0 where that was taken for another reason. */
  readonly behind: number;
  /** Whether it comes to the same: it parts the rows into the same groups, or is the same money but for a steady factor. */
  readonly isAlike: boolean;
}

/** How the column of a role was found. */
export interface ColumnFinding {
  readonly foundBy: FoundBy;
  /** What its header and its cells say. */
  readonly evidence: readonly ColumnReason[];
  /** Undefined where no other fits, or the user has chosen. */
  readonly runnerUp: RunnerUp | undefined;
}

/** A column that says by yes and no which rows are no sale. */
export interface FlagColumn {
  readonly column: number;
  /** Its header, or `column C`. */
  readonly title: string;
}

/** The columns of a sheet that are read, 0-based. Where there are `amount`, `quantity` and `price`, the rows tell which count. */
export interface FoundColumns {
  readonly type: 'found';
  /** 1-based number of the row with the headers; 0 where there is none and the first row is data. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** A column that is read together with the customer's, a blank between: a last name. */
  readonly furtherCustomer?: number;
  readonly titles: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly flags: readonly FlagColumn[];
  /** What was decided and why. */
  readonly remarks: readonly ColumnRemark[];
  readonly findings: Readonly<Partial<Record<ColumnRole, ColumnFinding>>>;
  /** All columns, from left to right. */
  readonly candidates: readonly ColumnCandidate[];
  /** What counts, by the rows that were looked at. */
  readonly level: AmountLevel;
  readonly amountTitle: AmountTitle;
  /** The one decimal mark that columns leave no doubt of; undefined where they do, or have several. */
  readonly decimalMark: DecimalMark | undefined;
}

/** Two columns are about equally likely and it matters which is taken. */
export interface AskedColumn {
  readonly type: 'ask';
  readonly headerRow: number;
  readonly role: ColumnRole;
  /** The likely columns, the likeliest first. */
  readonly candidates: readonly ColumnCandidate[];
  /** All other columns, from left to right. */
  readonly others: readonly ColumnCandidate[];
}

/** The first and the last of the columns that are months, or quarters, of figures. */
export interface PeriodColumns {
  readonly first: ColumnName;
  readonly last: ColumnName;
}

export interface MissingColumns {
  readonly type: 'missing';
  readonly headerRow: number;
  readonly missing: readonly ColumnRole[];
  /** The title that the setting names and the sheet lacks; undefined where it names none for the role. */
  readonly wanted: string | undefined;
  /** Where the date is missing, columns that are months: the rows are no purchases. */
  readonly periods?: PeriodColumns;
  /** The column whose title says that it is the missing customer, where no row has one. */
  readonly empty?: ColumnName;
  /** Columns that might be the first missing role, likely ones first. */
  readonly candidates: readonly ColumnCandidate[];
  /** One of them that may well be it: whose cells fit and whose header says nothing else; undefined where none is. */
  readonly example: ColumnCandidate | undefined;
}

/** The sheet has one row per customer already, so there are no transactions to read. */
export interface PerCustomer {
  readonly type: 'perCustomer';
  readonly headerRow: number;
  /** Never comes twice. */
  readonly customer: ColumnName;
  /** Tells something of a customer. */
  readonly figure: ColumnName;
  /** Columns that the user may name as the customer; none where that would not help. */
  readonly candidates: readonly ColumnCandidate[];
}

export type ColumnSearch = FoundColumns | AskedColumn | MissingColumns | PerCustomer;

/** The setting `segmentAi.columns`: a header, or the letters of a column, by role; empty for one that is to be found, `-` for none. */
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, string>>>;
