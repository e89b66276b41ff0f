import { describe, expect, it } from 'vitest';
import type { Transactions } from '../../src/pipeline/transactions.ts';
import { header, readRowsBelowHeader, readSheets } from '../fixtures/transactionSheet.ts';

/** The transactions as row objects, for comparison. */
function listRows(transactions: Transactions) {
  return Array.from({ length: transactions.length }, (_, i) => ({
    invoice: transactions.invoiceIds[transactions.invoice[i]!] ?? null,
    quantity: transactions.quantity[i],
    date: new Date(transactions.date[i]!).toISOString().slice(0, 19),
    price: transactions.price[i],
    customer: transactions.customerIds[transactions.customer[i]!] ?? null,
    row: transactions.row[i],
  }));
}

const purchase = ['A1', 2, '2011-01-01 10:00', 1.5, 'ann'] as const;

describe('readTransactions', () => {
  it('reads every column of a row', async () => {
    expect(listRows(await readRowsBelowHeader([purchase]))).toEqual([
      { invoice: 'A1', quantity: 2, date: '2011-01-01T10:00:00', price: 1.5, customer: 'ann', row: 2 },
    ]);
  });

  it('matches column names whatever their case, spaces, underscores and order, below title rows', async () => {
    const transactions = await readSheets({
      Any: [
        ['Sales report'],
        [],
        ['customer_id', 'Country', 'INVOICE NO', 'unit price', 'invoice date', 'qty'],
        [17850, 'UK', 536365, 2.55, 40513.35138888889, 6],
      ],
    });
    expect(listRows(transactions)).toEqual([
      { invoice: '536365', quantity: 6, date: '2010-12-01T08:26:00', price: 2.55, customer: '17850', row: 4 },
    ]);
  });

  it('joins all sheets that have the columns and names those that have not', async () => {
    const transactions = await readSheets({
      One: [header, purchase],
      Notes: [['nothing']],
      Two: [header, purchase, purchase],
    });
    expect(transactions.sheets).toEqual([
      { name: 'One', start: 0, end: 1 },
      { name: 'Two', start: 1, end: 3 },
    ]);
    expect(transactions.skippedSheets).toEqual(['Notes']);
  });

  it('takes a number and a text that are written alike for one customer, and keeps leading zeros', async () => {
    const rows = [17850, '17850', ' 17850 ', '017850'].map((customer) => [
      'A1',
      1,
      '2011-01-01',
      1,
      customer,
    ]);
    expect((await readRowsBelowHeader(rows)).customerIds).toEqual(['17850', '017850']);
  });

  it('does not count rows without any cell, but does count rows that lack some', async () => {
    const transactions = await readRowsBelowHeader([
      purchase,
      [],
      [null, null, null, null, null],
      ['A2', null, null, null, ' '],
    ]);
    expect(transactions.length).toBe(2);
    expect(transactions.customer[1]).toBe(-1);
    expect(transactions.quantity[1]).toBeNaN();
    expect(transactions.date[1]).toBeNaN();
  });

  it('names what is missing where no sheet has the columns', async () => {
    const error = readSheets({ One: [['Invoice', 'Price', 'Customer ID', 'Amount']], Two: [['x']] });
    await expect(error).rejects.toThrow(
      'No sheet has the columns Customer ID, Invoice, InvoiceDate, Quantity, Price (missing: InvoiceDate, Quantity)',
    );
  });

  it('reads headers and texts that are property names of every object', async () => {
    const transactions = await readSheets({
      S: [
        [...header, '__proto__', 'constructor'],
        ['toString', 1, '2011-01-01', 1, '__proto__', 1, 2],
      ],
    });
    expect(listRows(transactions)).toMatchObject([{ invoice: 'toString', customer: '__proto__' }]);
  });
});
