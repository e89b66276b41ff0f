import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { repository } from '../../paths.ts';
import { tableRows } from './tableRows.ts';

const folder = join(repository, '..', 'shared', 'data', 'small');
const peeked = 1000;

describe.skipIf(!existsSync(folder))('the small real files (skipped where they are absent)', () => {
  it.each([
    ['CDNOW_master.txt', { customer: 'customer_id', date: 'date', amount: 'dollar_value' }],
    [
      'rfm_data_orders.csv',
      { customer: 'customer_id', date: 'order_date', amount: 'revenue', email: 'email' },
    ],
    [
      'sample-orders.csv',
      { customer: 'customer', invoice: 'order_id', date: 'order_date', amount: 'grand_total' },
    ],
    [
      'chinook_Invoice.csv',
      { customer: 'CustomerId', invoice: 'InvoiceId', date: 'InvoiceDate', amount: 'Total' },
    ],
    [
      'completejourney_transactions.csv',
      {
        customer: 'household_id',
        invoice: 'basket_id',
        date: 'transaction_timestamp',
        amount: 'sales_value',
        article: 'product_id',
      },
    ],
    [
      'online_retail_2011-03-15.csv',
      {
        customer: 'CustomerID',
        invoice: 'InvoiceNo',
        date: 'InvoiceDate',
        quantity: 'Quantity',
        price: 'UnitPrice',
        article: 'StockCode',
      },
    ],
  ])('%s needs no question', (name, expected) => {
    const text = readFileSync(join(folder, name), 'latin1');
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    const search = findColumns(tableRows(lines.slice(0, peeked).map((line) => splitLine(line, name))));
    if (search.type !== 'found') throw new Error(`not found: ${JSON.stringify(search)}`);
    expect(search.titles).toEqual(expected);
  });
});

/** Enough of CSV for these files: quoted cells, and blanks where there is no delimiter. */
function splitLine(line: string, name: string): string[] {
  if (name.endsWith('.txt')) return line.trim().split(/\s+/);
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
