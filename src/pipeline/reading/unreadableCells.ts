import type { AmountLevel } from '../orders/decideMoney.ts';
import type { ReadPlan } from './readPlan.ts';
import type { ColumnValues } from './transactionSink.ts';

/** Filled cells of a column that can't be read, so that their rows are left out. */
export interface UnreadableCells {
  readonly role: 'date' | 'quantity' | 'price' | 'amount';
  /** The column's header, or `column C`. */
  readonly column: string;
  readonly count: number;
  /** Up to three of them, as written. */
  readonly texts: readonly string[];
}

const mostTexts = 3;

/** The cells that can't be read, of columns that count where `level` says which money does. */
export function listUnreadable(
  values: ColumnValues,
  { columns }: ReadPlan,
  level: AmountLevel,
): readonly UnreadableCells[] {
  const titleOf = (role: UnreadableCells['role']) => columns.find((each) => each.role === role)?.title ?? '';
  const { count, examples } = values.date.unreadable;
  const dates = { role: 'date', count: count - values.date.contradicting, texts: examples } as const;
  const money = level === 'product' ? (['quantity', 'price'] as const) : (['amount'] as const);
  const numbers = money.map((role) => {
    const read = values[role];
    return { role, count: read?.unreadable ?? 0, texts: read?.unreadableExamples ?? [] };
  });
  return [dates, ...numbers]
    .filter(({ count, texts }) => count > 0 && texts.length > 0)
    .map(({ role, count, texts }) => ({
      role,
      column: titleOf(role),
      count,
      texts: texts.slice(0, mostTexts),
    }));
}
