import { currencyNamed, digitsOfCurrency, listCurrencies } from '../cells/currencies.ts';
import type { ColumnRole } from '../columns/columnRole.ts';
import { agreeOnMark, type DecimalMark, type MarkHints } from '../values/decimalMark.ts';
import type { NumberColumn } from '../values/numberColumn.ts';

export type NumberRole = Extract<ColumnRole, 'quantity' | 'price' | 'amount'>;

/** What is known of a file's numbers beside their columns. */
export interface MarkContext {
  /** What the user says of numbers that leave their decimal mark open. */
  readonly wanted: DecimalMark | undefined;
  /** The mark that columns with a role leave no doubt of. */
  readonly proven: DecimalMark | undefined;
  /** The mark of columns that have no role. */
  readonly others: DecimalMark | undefined;
  readonly titles: Readonly<Partial<Record<ColumnRole, string>>>;
  /** What the currency column says. */
  readonly currencies: readonly string[];
}

export type NumberColumns = Readonly<Partial<Record<NumberRole, NumberColumn>>>;

/** The one mark that columns leave no doubt of. */
export const proveMarkOf = (columns: NumberColumns): DecimalMark | undefined =>
  agreeOnMark(Object.values(columns).map((column) => column.proveMark()));

/** What tells the decimal mark of a column that leaves it open: the columns beside it, and its currency. */
export function hintMark(role: NumberRole, columns: NumberColumns, context: MarkContext): MarkHints {
  const isMoney = role !== 'quantity';
  return {
    wanted: context.wanted,
    siblings: context.proven ?? context.others,
    currencyDigits: isMoney ? findDigits(role, columns, context) : undefined,
    isMoney,
  };
}

/** The digits behind the mark of all currencies that are named, where they have the same. */
function findDigits(
  role: NumberRole,
  columns: NumberColumns,
  { titles, currencies }: MarkContext,
): 0 | 3 | undefined {
  const titled = (titles[role] ?? '').match(/[\p{L}\p{Sc}]+/gu) ?? [];
  const named = [...currencies, ...titled].flatMap((text) => currencyNamed(text) ?? []);
  const all = listCurrencies([...named, ...(columns[role]?.currencies ?? [])]);
  const digits = new Set(all.map(digitsOfCurrency));
  return digits.size === 1 ? [...digits][0] : undefined;
}
