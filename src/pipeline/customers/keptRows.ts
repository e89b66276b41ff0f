import type { CleanedRows } from '../cleaning/clean.ts';
import type { SheetRange } from '../reading/sheetRanges.ts';
import type { Transactions } from '../reading/transactions.ts';
import { numberCustomers } from './rfm.ts';

/** The rows that count for customers, in the order of the source: purchases, and returns that reduce them. */
export interface KeptRows {
  /** Ranges of the rows below. */
  readonly sheets: readonly SheetRange[];
  /** Row number in its sheet, 1-based. */
  readonly row: Uint32Array;
  /** Index of the customer among those of the segmentation. */
  readonly customer: Int32Array;
}

/** Where the rows stand that cleaning has kept, and whose they are. */
export function locateKeptRows(
  transactions: Transactions,
  { rows, returns }: Pick<CleanedRows, 'rows' | 'returns'>,
): KeptRows {
  const { of } = numberCustomers(transactions, rows);
  const kept = mergeAscending(
    rows,
    returns.filter((i) => of[transactions.customer[i]!]! >= 0),
  );
  let at = 0;
  const sheets = transactions.sheets.map(({ name, end }) => {
    const start = at;
    while (at < kept.length && kept[at]! < end) at++;
    return { name, start, end: at };
  });
  return {
    sheets,
    row: kept.map((i) => transactions.row[i]!),
    customer: Int32Array.from(kept, (i) => of[transactions.customer[i]!]!),
  };
}

/** Both in one, which takes a tenth of the time of sorting them. */
function mergeAscending(rows: Uint32Array, others: Uint32Array): Uint32Array {
  const merged = new Uint32Array(rows.length + others.length);
  let [at, other] = [0, 0];
  for (let to = 0; to < merged.length; to++) {
    const isRow = other === others.length || (at < rows.length && rows[at]! < others[other]!);
    merged[to] = isRow ? rows[at++]! : others[other++]!;
  }
  return merged;
}
