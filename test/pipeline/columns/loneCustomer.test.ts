import { describe, expect, it } from 'vitest';
import type { ColumnSearch } from '../../../src/pipeline/columns/columnSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

type Columns = Readonly<Record<string, (row: number) => Value>>;

function search(columns: Columns, rows = 60): ColumnSearch {
  const cells = Object.values(columns);
  const data = Array.from({ length: rows }, (_, row) => cells.map((cell) => cell(row)));
  return findColumns(tableRows([Object.keys(columns), ...data]));
}

const day = (row: number) => `2024-01-${String(1 + (row >> 1)).padStart(2, '0')}`;
const purchase = {
  'Order ID': (row: number) => `A-${1000 + (row >> 1)}`,
  Date: day,
  Amount: (row: number) => 5.5 + row,
};
const who = (row: number) => (row >> 1) % 11;
const name = (row: number) => `Ann ${'ABCDEFGHIJK'[who(row)]}`;

describe('the customer, where no title says who bought', () => {
  it.each<[string, Columns]>([
    ['Recipient', { Recipient: name }],
    ['收货人手机', { 收货人手机: (row) => `1381234${500 + who(row)}` }],
    // Two persons of one name.
    [
      'Recipient phone',
      { Recipient: (row) => `Ann ${who(row) % 9}x`, 'Recipient phone': (row) => 4_917_000 + who(row) },
    ],
  ])('is who the goods are sent to: %s', (title, columns) => {
    expect(search({ ...purchase, ...columns })).toMatchObject({
      titles: { customer: title },
      findings: { customer: { foundBy: 'values' } },
    });
  });

  it.each<[string, Columns]>([
    ['a carrier', { 'Shipping name': (row) => ['DHL', 'UPS', 'DPD'][row % 3] }],
    ['an address', { 'Shipping address': name }],
    ['a fee', { Shipping: (row) => 4.5 + who(row) }],
  ])('is not %s', (_, columns) => {
    expect(search({ ...purchase, ...columns })).toMatchObject({ missing: ['customer'] });
  });

  it.each(['Delivery', 'Shipping name', 'Courier', 'Carrier name'])(
    'is not one of a few carriers: %s',
    (title) => {
      const carriers = 'DHL Paket,DHL Express,Hermes,UPS Standard,GLS,DPD Classic,Pickup,FedEx,Post'.split(
        ',',
      );
      const carrier = (row: number) => carriers[(row >> 1) % 9];
      expect(search({ ...purchase, [title]: carrier }, 200)).toMatchObject({ missing: ['customer'] });
    },
  );

  it('is not when goods are delivered', () => {
    const slot = (row: number) => `after ${1 + who(row)}`;
    expect(search({ ...purchase, Delivery: slot })).toMatchObject({ missing: ['customer'] });
  });

  it('is not who the goods are sent to beside who bought', () => {
    expect(search({ ...purchase, Recipient: name, Buyer: name })).toMatchObject({
      titles: { customer: 'Buyer' },
    });
  });

  it('is what is written once above many orders, whose numbers stand on their first rows alone', () => {
    const onFirst = (cell: (row: number) => Value, of: number) => (row: number) =>
      row % of === 0 ? cell(row) : undefined;
    const outline = {
      'Dealer name': onFirst((row) => `Dealer ${'ABCDEFGHIJK'[row / 8]} Ltd`, 8),
      'Order ID': onFirst(purchase['Order ID'], 2),
      Date: onFirst(day, 2),
      Amount: purchase.Amount,
    };
    expect(search(outline)).toMatchObject({ titles: { customer: 'Dealer name' } });
    const full = { ...outline, 'Order ID': purchase['Order ID'] };
    expect(search(full)).toMatchObject({ missing: ['customer'] });
  });
});

describe('names that only their cells speak for', () => {
  const words = (count: number) => (row: number) => `Word ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[row % count]}`;
  const list = { Zork: day, Blorp: words(24), Plugh: (row: number) => `${5 + row},50 €` };

  it('are asked about where other texts may be names too, as of few customers', () => {
    expect(search({ ...list, Qwx: words(11) })).toMatchObject({ type: 'ask', role: 'customer' });
    expect(search({ ...list, Qwx: words(3) })).toMatchObject({ titles: { customer: 'Blorp' } });
  });
});

describe('a number of carts', () => {
  it('is nobody beside a buyer who comes on several days', () => {
    const cart = (row: number) => 190_000 + (row >> 1);
    const found = search({ ...purchase, 購入者名: name, カート番号: cart });
    expect(found).toMatchObject({ titles: { customer: '購入者名' } });
  });
});

describe('the number of an order in another system', () => {
  const { 'Order ID': number, ...others } = purchase;

  it.each(['Marketplace order ID', 'Seller order no', 'Partner order ID', 'Parent order ID'])(
    'is an order number, and nobody: %s',
    (title) => {
      expect(search({ ...others, 'Buyer name': name, [title]: number })).toMatchObject({
        titles: { customer: 'Buyer name', invoice: title },
      });
    },
  );

  it('stands back behind the shop’s own', () => {
    const other = (row: number) => `M-${9000 + row}`;
    expect(search({ 'Channel order ID': other, ...purchase, Buyer: name })).toMatchObject({
      titles: { invoice: 'Order ID' },
    });
  });
});
