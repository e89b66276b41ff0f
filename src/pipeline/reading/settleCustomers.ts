import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import { findAlike, joinAlike, type Pair } from '../values/alikeLabels.ts';
import type { ReadingOptions } from './reading.ts';
import type { ColumnValues } from './transactionSink.ts';

/** `count` customers may be the same as another, or are taken as such; the first pairs. */
interface AlikeCustomers {
  readonly count: number;
  readonly pairs: readonly Pair[];
}

export interface CustomerNotes {
  readonly 'customers-joined': AlikeCustomers;
}

export interface CustomerWarnings {
  readonly 'customers-alike': AlikeCustomers;
}

/** Values with customers that count as one where the user wants it, and what is to be said of them. */
export interface SettledCustomers {
  readonly values: ColumnValues;
  readonly remarks: readonly (Note<CustomerNotes> | Warning<CustomerWarnings>)[];
}

const mostExamples = 3;

/** Tells customers that look alike, or joins them. */
export function settleCustomers(
  values: ColumnValues,
  wanted: ReadingOptions['alikeCustomers'],
): SettledCustomers {
  const pairs = findAlike(values.customer.texts);
  if (pairs.length === 0) return { values, remarks: [] };
  const alike = { count: pairs.length, pairs: pairs.slice(0, mostExamples) };
  if (wanted === 'keep') return { values, remarks: [warning('customers-alike', alike)] };
  return {
    values: { ...values, customer: joinAlike(values.customer, pairs) },
    remarks: [note('customers-joined', alike)],
  };
}
