import { warning } from '../language/remarks.ts';
import { SeenNumbers } from '../numbers/seenNumbers.ts';
import type { AmountLevel } from '../orders/decideMoney.ts';
import type { OrderRemark } from './orderRemarks.ts';
import { RowHash } from './rowHash.ts';
import type { ColumnValues } from './transactionSink.ts';
import { columnsOfLines } from './warnOfWrittenTwice.ts';

const enoughRows = 20;
/** Rows that are the same as another, from which share on a table holds its rows twice: where it does, half are. */
const mostly = 0.4;

/**
 * Tells of rows without order numbers, nearly half of which have what another has: they stand in the table twice. An
 * order's total stands so on its lines.
 */
export function warnOfRepeatedRows(values: ColumnValues, level: AmountLevel): readonly OrderRemark[] {
  if (level === 'order') return [];
  const { length, invoice, fingerprint } = values;
  if (invoice !== undefined || fingerprint !== undefined || length < enoughRows) return [];
  const { labels, numbers } = columnsOfLines(values);
  const hash = new RowHash();
  hash.reserve(length);
  for (let row = 0; row < length; row++) {
    for (let i = 0; i < numbers.length; i++) hash.number(i, numbers[i]![row]!);
    for (let i = 0; i < labels.length; i++) hash.number(numbers.length + i, labels[i]![row]!);
    hash.endRow(true);
  }
  const seen = new SeenNumbers(length);
  const repeated = hash.build().reduce((count, value) => count + Number(!seen.isNew(value)), 0);
  return repeated < mostly * length ? [] : [warning('rows-repeated', { rows: repeated, of: length })];
}
