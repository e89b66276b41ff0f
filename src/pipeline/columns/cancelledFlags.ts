import { warning } from '../language/remarks.ts';
import type { ColumnRemark } from './columnRemarks.ts';
import { weighHeader } from './headerEvidence.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';

/**
 * Columns that no role takes though they may say what was cancelled: `Cancelled` with yes and no, or with a mark in some
 * rows, which is neither a date nor money.
 */
export function warnOfFlags(
  columns: readonly DescribedColumn[],
  taken: readonly DescribedColumn[],
): readonly ColumnRemark[] {
  return columns
    .filter((column) => !taken.includes(column) && isCancelled(column) && isFlag(column.profile))
    .map(({ title, profile }) =>
      warning('cancelled-flag-unread', { column: title, values: rankValues(profile) }),
    );
}

const isCancelled = ({ meaning }: DescribedColumn): boolean =>
  (weighHeader('cancelledAt', meaning)?.points ?? 0) > 0;

function isFlag({ filled, fill, distinct, date, withCurrency, numbers }: ColumnProfile): boolean {
  if (filled === 0 || date > 0 || withCurrency > 0) return false;
  const isCounted = numbers.some((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  return !isCounted && (distinct === 2 || (distinct === 1 && fill < 1));
}

/** As they are written, the most common first; an empty one where cells are. */
function rankValues({ keys, preview: [first = '', second = ''] }: ColumnProfile): string[] {
  const keyOfFirst = keys.find((key) => key !== '');
  const ofFirst = keys.filter((key) => key === keyOfFirst).length;
  return 2 * ofFirst >= keys.length ? [first, second] : [second, first];
}
