import type { Transactions } from '../reading/transactions.ts';

/** Where a row stands: sheet name and row number as the spreadsheet shows it (1-based). */
export interface RowReference {
  readonly sheet: string;
  readonly row: number;
}

export function locateRow({ sheets, row }: Transactions, i: number): RowReference {
  const sheet = sheets.find(({ start, end }) => start <= i && i < end);
  return { sheet: sheet?.name ?? '', row: row[i]! };
}
