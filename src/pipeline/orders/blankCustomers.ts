import type { OrderCells, OrderLines } from './orderLines.ts';

/**
 * Whose the rows without a customer are: nobody's, those of the customer above, or one of both as only the user knows.
 */
export type BlankCustomers = 'unknown' | 'above' | 'open';

/** Share of the rows without a customer from which on it matters. */
const leastBlank = 0.3;
const fewestCustomers = 3;
/** Customers from which on it is no chance that none comes a second time. */
const enoughCustomers = 20;

/**
 * Tells from the rows: where every customer stands once with rows of his own below, as in an outline or a pivot table, it
 * is written above its rows. `customers` are the distinct ones; the further lines of orders tell nothing.
 */
export function weighBlankCustomers(
  { customer, date, length }: OrderCells,
  customers: number,
  { continues }: OrderLines,
): BlankCustomers {
  let filled = 0;
  let blank = 0;
  for (let i = 0; i < length; i++) {
    if (continues?.[i] === 1) continue;
    // As in most files, soon.
    if (filled > customers) return 'unknown';
    if (customer[i]! >= 0) filled++;
    else if (filled > 0 && !Number.isNaN(date[i]!)) blank++;
  }
  if (filled !== customers || filled < fewestCustomers || blank < leastBlank * length) return 'unknown';
  return filled >= enoughCustomers ? 'above' : 'open';
}

/** The rows with a purchase and no customer, below one in their table. */
export function findBlankCustomers({ customer, date, length, starts }: OrderCells): Uint8Array {
  const blank = new Uint8Array(length);
  for (let i = 0; i < length; i++) if (customer[i]! < 0 && !Number.isNaN(date[i]!)) blank[i] = 1;
  for (const start of starts) blank[start] = 0;
  return blank;
}
