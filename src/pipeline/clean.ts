import type { Transactions } from './transactions.ts';

/** Why a row is left out, in the order in which the reasons are tried: a row counts under the first that holds. */
export const dropReasons = [
  'missingCustomer',
  'cancelled',
  'nonPositiveQuantity',
  'nonPositivePrice',
  'unreadableDate',
  'unreadableAmount',
  'missingInvoice',
] as const;

export type DropReason = (typeof dropReasons)[number];

/** Where a dropped row stands: sheet name and row number as the spreadsheet shows it (1-based). */
export interface RowReference {
  readonly sheet: string;
  readonly row: number;
}

export interface Cleaning {
  readonly kept: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  /** The first few rows of each reason. */
  readonly examples: Readonly<Record<DropReason, readonly RowReference[]>>;
}

export interface CleanedRows {
  /** Indices of the kept rows, ascending. */
  readonly rows: Uint32Array;
  readonly cleaning: Cleaning;
}

const examplesPerReason = 5;
/** `C489449`: a C and digits only, so that an order number such as `CA-2011-100006` is none. */
const cancelledInvoice = /^c\d+$/i;

/** Keeps the rows that are purchases by a known customer, and counts the others by reason. */
export function clean(transactions: Transactions): CleanedRows {
  const cancelled = markCancelled(transactions.invoiceIds);
  const rows = new Uint32Array(transactions.length);
  const dropped = forEachReason(() => 0);
  const examples = forEachReason((): RowReference[] => []);
  let kept = 0;
  for (let i = 0; i < transactions.length; i++) {
    const reason = findDropReason(transactions, i, cancelled);
    if (reason === undefined) {
      rows[kept++] = i;
      continue;
    }
    dropped[reason]++;
    if (examples[reason].length < examplesPerReason) examples[reason].push(locateRow(transactions, i));
  }
  return { rows: rows.slice(0, kept), cleaning: { kept, dropped, examples } };
}

function findDropReason(
  transactions: Transactions,
  i: number,
  cancelled: Uint8Array,
): DropReason | undefined {
  const invoice = transactions.invoice[i]!;
  const quantity = transactions.quantity[i]!;
  const price = transactions.price[i]!;
  if (transactions.customer[i]! < 0) return 'missingCustomer';
  if (invoice >= 0 && cancelled[invoice] === 1) return 'cancelled';
  if (quantity <= 0) return 'nonPositiveQuantity';
  if (price <= 0) return 'nonPositivePrice';
  if (Number.isNaN(transactions.date[i]!)) return 'unreadableDate';
  if (!Number.isFinite(quantity * price)) return 'unreadableAmount';
  if (invoice < 0) return 'missingInvoice';
  return undefined;
}

function markCancelled(invoiceIds: readonly string[]): Uint8Array {
  return Uint8Array.from(invoiceIds, (id) => (cancelledInvoice.test(id) ? 1 : 0));
}

function locateRow(transactions: Transactions, i: number): RowReference {
  const sheet = transactions.sheets.find(({ start, end }) => start <= i && i < end);
  return { sheet: sheet?.name ?? '', row: transactions.row[i]! };
}

function forEachReason<Value>(make: () => Value): Record<DropReason, Value> {
  return Object.fromEntries(dropReasons.map((reason) => [reason, make()])) as Record<DropReason, Value>;
}
