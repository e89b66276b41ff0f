import type { NoValues, Reason, Worded } from '../language/remarks.ts';

/** What a header says of whether its column has a role. */
type HeaderFinding = 'header-fits' | 'header-differs';

/** What a column's cells say of that. */
export type CellsFinding =
  | 'empty'
  | 'mostly-empty'
  | 'mostly-filled'
  | 'one-value'
  | 'few-values'
  | 'two-values'
  | 'small-counts'
  | 'told-by-another'
  | 'many-values'
  | 'values-recur'
  | 'neighbours-recur'
  | 'numbers'
  | 'no-numbers'
  | 'numbers-or-dates'
  | 'whole-numbers'
  | 'fractions'
  | 'fractions-or-currency'
  | 'currency-amounts'
  | 'leading-zeros'
  | 'negative-numbers'
  | 'all-nought'
  | 'row-numbers'
  | 'order-numbers'
  | 'codes-of-one-length'
  | 'names'
  | 'emails'
  | 'long-texts'
  | 'dates'
  | 'no-dates'
  | 'times-of-day'
  | 'times-without-day'
  | 'status-words'
  | 'no-status-words'
  | 'currency-codes'
  | 'no-currency-codes'
  | 'cells-fit'
  | 'cells-differ';

/** What is said for a column in a role; `chosen` of one that the setting names. */
type Finding = HeaderFinding | CellsFinding | 'chosen';

/** Why a column has a role. */
export interface ColumnReasons extends Worded, Readonly<Record<Finding, NoValues>> {}

export type ColumnReason = Reason<Worded> | { readonly code: Finding; readonly values: NoValues };

export const columnReason = (code: Finding): ColumnReason => ({ code, values: {} });
