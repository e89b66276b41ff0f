import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { fileSource } from '../../../src/pipeline/source/fileSource.ts';
import { optionsBy } from '../../fixtures/options.ts';

/** 40 rows of 20 orders. */
const rowsOf = (header: string, row: (line: number, order: number) => string): string =>
  [header, ...Array.from({ length: 40 }, (_, line) => row(line, line >> 1))].join('\n');

const dayOf = (order: number) => `2011-01-${String(1 + order).padStart(2, '0')}`;

/** What is known of where the figures of a text file come from. */
async function provenanceOf(text: string, values: Readonly<Record<string, unknown>> = {}) {
  const source = fileSource(
    { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) },
    runtime,
  );
  const options = optionsBy(values);
  const { provenance } = await source.read(options, async (_, work) => work(() => {}));
  return provenance;
}

const amounts = rowsOf(
  'Customer,Date,Amount',
  (line, order) => `c${order % 9},${dayOf(order)},${5.25 + line}`,
);

describe('fileSource', () => {
  it('knows quantity x price from amounts, and amounts of rows from those of orders', async () => {
    const products = rowsOf(
      'Invoice,Quantity,InvoiceDate,Price,Customer ID',
      (line, order) => `${536_000 + order},${1 + (line % 7)},${dayOf(order)},2.5,c${order % 9}`,
    );
    const totals = rowsOf(
      'Order ID,Customer,Date,Order Total,Product',
      (line, order) => `${536_000 + order},c${order % 9},${dayOf(order)},${9.5 + order},item ${line}`,
    );
    expect((await provenanceOf(products)).plan).toMatchObject({ amount: 'product', orders: 'numbers' });
    expect((await provenanceOf(amounts)).plan).toMatchObject({ amount: 'line', orders: 'days' });
    expect((await provenanceOf(totals)).plan).toMatchObject({ amount: 'order', orders: 'numbers' });
  });

  it('knows what became of returns, and whether the user set the as-of date', async () => {
    expect(await provenanceOf(amounts)).toMatchObject({ returns: 'drop', asOfIsSet: false });
    const settings = { 'cleaning.returns': 'net', asOf: '2011-02-01' };
    expect(await provenanceOf(amounts, settings)).toMatchObject({ returns: 'net', asOfIsSet: true });
  });
});
