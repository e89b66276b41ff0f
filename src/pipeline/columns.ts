import { UserError } from './userError.ts';
import type { Row } from './workbook/workbook.ts';

/** What a column is to a transaction. */
export const columnRoles = ['customer', 'invoice', 'date', 'quantity', 'price'] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Header names of each role, as `normalizeHeader` leaves them. */
const headerNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer: ['customerid', 'customer', 'customerno', 'customernumber', 'clientid'],
  invoice: ['invoice', 'invoiceno', 'invoiceid', 'invoicenumber', 'orderid', 'orderno', 'ordernumber'],
  date: ['invoicedate', 'orderdate', 'date', 'purchasedate', 'transactiondate'],
  quantity: ['quantity', 'qty'],
  price: ['price', 'unitprice'],
};

/** What the user reads of a role. */
const roleTitles: Readonly<Record<ColumnRole, string>> = {
  customer: 'Customer ID',
  invoice: 'Invoice',
  date: 'InvoiceDate',
  quantity: 'Quantity',
  price: 'Price',
};

/** Where a sheet's transactions stand: the header's row number (1-based) and each role's column (0-based). */
export interface TransactionColumns {
  readonly headerRow: number;
  readonly columns: Readonly<Record<ColumnRole, number>>;
}

/** The roles that the sheet's best header row lacks; none where the sheet can be read. */
export interface ColumnSearch {
  readonly found: TransactionColumns | undefined;
  readonly missing: readonly ColumnRole[];
}

/** Recognises a header among a sheet's first rows; titles may stand above it. */
export function findColumns(rows: readonly Row[]): ColumnSearch {
  let missing: readonly ColumnRole[] = columnRoles;
  for (const row of rows) {
    const columns = matchHeader(row);
    const lacking = columnRoles.filter((role) => columns[role] === undefined);
    if (lacking.length === 0) {
      return {
        found: { headerRow: row.number, columns: columns as Record<ColumnRole, number> },
        missing: [],
      };
    }
    if (lacking.length < missing.length) missing = lacking;
  }
  return { found: undefined, missing };
}

/** The error for a workbook none of whose sheets could be read, naming what its best sheet lacks. */
export function missingColumnsError(searches: readonly ColumnSearch[]): UserError {
  const fewest = searches.reduce<readonly ColumnRole[]>(
    (best, { missing }) => (missing.length < best.length ? missing : best),
    columnRoles,
  );
  const expected = columnRoles.map((role) => roleTitles[role]).join(', ');
  const lacking = fewest.map((role) => roleTitles[role]).join(', ');
  return new UserError(
    `No sheet has the columns ${expected} (missing: ${lacking}); name them so in the first row of the data and try again.`,
  );
}

function matchHeader(row: Row): Partial<Record<ColumnRole, number>> {
  const byName = new Map<string, number>();
  for (const [column, cell] of row.cells) {
    const name = cell.type === 'text' ? normalizeHeader(cell.value) : '';
    if (name !== '' && !byName.has(name)) byName.set(name, column);
  }
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const name = headerNames[role].find((candidate) => byName.has(candidate));
    if (name !== undefined) columns[role] = byName.get(name)!;
  }
  return columns;
}

/** Case, spaces, underscores, dots and hyphens do not tell headers apart. */
function normalizeHeader(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]+/g, '');
}
