import type { DayOrder } from '../cells/dateReading.ts';
import type { ColumnName } from '../columns/columnRemarks.ts';
import type { ColumnRole } from '../columns/columnRole.ts';
import type { ColumnCandidate } from '../columns/columnSearch.ts';
import { UserError } from '../errors/userError.ts';
import type { NoValues, Reason } from '../language/remarks.ts';

/** Which column has a role. */
export interface OpenColumn {
  readonly sheet: string;
  readonly role: ColumnRole;
  /** What may be answered, the likeliest first. */
  readonly columns: readonly ColumnCandidate[];
}

/** In how many rows a currency stands, by its code, or the sign where several have that. */
export interface CurrencyRows {
  readonly currency: string;
  readonly rows: number;
}

/** What a file may leave open that only the user can say. */
export interface Questions {
  /** The first of the columns, by their titles, are about equally likely; at least two. */
  readonly 'column-open': OpenColumn & { readonly likely: readonly string[] };
  /** The first role that is missing is asked for; `example` is the title of a column that may well be it. */
  readonly 'columns-missing': OpenColumn & {
    readonly missing: readonly ColumnRole[];
    readonly example: string | undefined;
  };
  /** The column whose title says that it is the customer has no cell. */
  readonly 'customer-empty': OpenColumn & { readonly empty: ColumnName };
  /** What comes out is implausible; the first of the columns is the one that was read, by its title. */
  readonly 'few-customers': OpenColumn & {
    readonly column: string;
    readonly customers: number;
    readonly rows: number;
  };
  readonly 'most-rows-left-out': OpenColumn & {
    readonly column: string;
    readonly leftOut: number;
    readonly rows: number;
  };
  /** Most of its numbers are below zero: returns alone, or sales written so. */
  readonly 'most-below-zero': OpenColumn & {
    readonly column: string;
    readonly leftOut: number;
    readonly rows: number;
  };
  readonly 'one-order-each': OpenColumn & { readonly column: string; readonly customers: number };
  /** The settings name a title that the sheet lacks, and the role can't be found without it. */
  readonly 'title-missing': OpenColumn & { readonly wanted: string; readonly example: string | undefined };
  /** No customer comes twice, and there is a figure about customers; another column may be the customer. */
  readonly 'customer-never-repeats': OpenColumn & {
    readonly customer: ColumnName;
    readonly figure: ColumnName;
  };
  /** The amount is the same on every line of an order, and its title says neither. */
  readonly 'amount-level-open': { readonly amount: ColumnName };
  /** Each customer stands once, above rows without one. */
  readonly 'blank-customers-open': NoValues;
  /** Numbers of a column, all of which can be read with either decimal mark, with what they then are. */
  readonly 'decimal-mark-open': {
    readonly column: 'quantity' | 'price' | 'amount';
    readonly numbers: readonly string[];
  };
  /** Some of the dates that can be read in several orders, and these. */
  readonly 'date-order-open': {
    readonly dates: readonly string[];
    readonly orders: readonly DayOrder[];
  };
  /** Each in more than a few rows, but perhaps the last; the most common first. */
  readonly 'currencies-open': { readonly currencies: readonly CurrencyRows[] };
}

/** Its answers are the columns, the orders or the values of its setting, in their order. */
export type OpenChoice = Reason<Questions> & {
  /** Index of the answer that is likelier than the others; absent where none is. */
  readonly proposal?: number;
};

/**
 * A choice that the file leaves open and only the user can make. Where nobody can be asked it is an error like any
 * other. It has its words where it is told: its message is its code.
 */
export class Question extends UserError {
  readonly asked: OpenChoice;

  constructor(asked: OpenChoice) {
    super(asked.code);
    this.asked = asked;
  }
}
