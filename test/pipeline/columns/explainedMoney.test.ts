import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { type Column, orderRows } from './tableRows.ts';

const search = (columns: Readonly<Record<string, Column>>) => findColumns(orderRows(columns));

/** What is read as the amount, or which columns are asked about. */
function amountOf(columns: Readonly<Record<string, Column>>) {
  const found = search(columns);
  if (found.type === 'ask') return found.candidates.map(({ title }) => title);
  if (found.type !== 'found') throw new Error(found.type);
  return found.titles.amount ?? [found.titles.quantity, found.titles.price].join(' x ');
}

const price = (row: number) => 4.35 + (row % 7);
const ordered = (row: number) => 2 + (row % 5);
const delivered = (row: number) => (row % 4 === 0 ? 1 : ordered(row));
const times = (units: (row: number) => number, one: (row: number) => number) => (row: number) =>
  Math.round(100 * units(row) * one(row)) / 100;

describe('the amount', () => {
  it('is asked about where the same price times other units gives another one', () => {
    const parts = { Ordered: ordered, Delivered: delivered, 'Unit net': price };
    const values = { 'Order value': times(ordered, price), 'Delivered value': times(delivered, price) };
    expect(amountOf({ ...parts, ...values })).toEqual(['Delivered value', 'Order value']);
  });

  it('is asked about where quantity and price give no column, and others do', () => {
    const pieces = (row: number) => 12 * ordered(row);
    const parts = { 'Stk qty': pieces, Packs: ordered, 'Gross price': (row: number) => 1.25 * price(row) };
    const line = { 'Net price': price, Zork: times(ordered, price) };
    expect(amountOf({ ...parts, ...line })).toEqual(['Zork', 'Gross price']);
  });

  it('is asked about where quantity and price give another one than what would be read', () => {
    const value = times(ordered, price);
    const parts = { Quantity: ordered, 'Unit price': price, 'Amount of sale': value };
    const part = (row: number) => Math.round(40 * value(row)) / 100;
    expect(amountOf({ ...parts, 'Line total': part })).toEqual(['Amount of sale', 'Line total']);
    expect(amountOf({ ...parts, 'Line total': part, Discount: (row) => value(row) - part(row) })).toBe(
      'Line total',
    );
  });

  it('is asked about where what quantity and price give is that of one of further units', () => {
    const nights = (row: number) => 1 + (row % 4);
    const due = (row: number) => Math.round(100 * ordered(row) * nights(row) * price(row)) / 100;
    const parts = { Rooms: ordered, Nights: nights, 'Sale price': price };
    expect(amountOf({ Quantity: ordered, ...parts, 'Due from them': due })).toEqual([
      'Due from them',
      'Sale price',
    ]);
    const alone = amountOf({
      Quantity: ordered,
      Nights: nights,
      'Sale price': price,
      Zork: (row) => 7 * price(row),
    });
    expect(alone).toBe('Quantity x Sale price');
  });

  it('is not asked about for what the shop paid for as many', () => {
    const cost = (row: number) => 1.13 + (row % 7);
    const parts = { Quantity: ordered, 'Unit price': price };
    expect(amountOf({ ...parts, 'Unit cost': cost, 'Total cost': times(ordered, cost) })).toBe(
      'Quantity x Unit price',
    );
  });

  it('is not asked about for what came back of it', () => {
    const returned = (row: number) => (row % 6 === 0 ? 1 + (row % 2) : 0);
    const parts = { Quantity: ordered, 'Unit price': price, Amount: times(ordered, price) };
    expect(amountOf({ ...parts, Returned: returned, 'Value returned': times(returned, price) })).toBe(
      'Amount',
    );
  });
});

describe('amounts in two columns, of which each row has one', () => {
  const amount = (row: number) => 10.5 + 3 * row;
  const of = (isThere: (row: number) => boolean) => (row: number) => (isThere(row) ? amount(row) : '');
  const isCredit = (row: number) => row % 8 !== 3;
  const Order = (row: number) => `A-${1000 + row}`;

  it('are asked about where what would be read has the fewer', () => {
    expect(amountOf({ Order, Debit: of((row) => !isCredit(row)), Credit: of(isCredit) })).toEqual([
      'Credit',
      'Debit',
    ]);
  });

  it('are not where what is read has the more', () => {
    expect(amountOf({ Order, Amount: of(isCredit), Deposit: of((row) => !isCredit(row)) })).toBe('Amount');
  });

  it('are not where an order has its total on one row and its items on others', () => {
    const Order = (row: number) => `A-${1000 + Math.floor(row / 4)}`;
    const isSummary = (row: number) => row % 4 === 0;
    const Item = of((row) => !isSummary(row));
    expect(amountOf({ Order, Total: of(isSummary), Item })).toBe('Total');
  });
});

describe('units of which another column has fewer', () => {
  const value = times(ordered, price);
  const saidOf = (columns: Readonly<Record<string, Column>>) => {
    const found = search({ 'Qty ordered': ordered, 'Unit price': price, 'Ext. price': value, ...columns });
    if (found.type !== 'found') throw new Error(found.type);
    return found.remarks.filter(({ code }) => code === 'units-in-other-column').map(({ values }) => values);
  };

  it('are told of, with what they come to less', () => {
    expect(saidOf({ 'Qty shipped': delivered })).toMatchObject([
      {
        amount: { header: 'Ext. price' },
        units: { header: 'Qty ordered' },
        other: { header: 'Qty shipped' },
      },
    ]);
  });

  it('are none where they are the same, or of something else', () => {
    expect(saidOf({ 'Qty shipped': ordered })).toEqual([]);
    expect(saidOf({ 'Qty in stock': (row) => (row * 7) % 11 })).toEqual([]);
  });
});

describe('the quantity beside a price that each item keeps', () => {
  const Item = (row: number) => `item ${row % 7}`;

  it('is asked about where no title says that it is one', () => {
    const found = search({ Item, Geliefert: ordered, Price: price });
    expect(found).toMatchObject({ type: 'ask', role: 'quantity', candidates: [{ title: 'Geliefert' }] });
  });

  it('is not where whole numbers are of something else, or prices differ', () => {
    expect(amountOf({ Item, Age: ordered, Price: price })).toBe('Price');
    expect(amountOf({ Item, Geliefert: ordered, Price: (row) => 4.35 + ((row * 13) % 17) })).toBe('Price');
  });

  it('is asked about where hours or guests stand beside what one costs', () => {
    const hours = (row: number) => 0.5 + (row % 6) / 2;
    const each = (row: number) => 60 + 15 * (row % 3);
    const asked = { type: 'ask', role: 'quantity' };
    expect(search({ Hours: hours, Rate: each })).toMatchObject({
      ...asked,
      candidates: [{ title: 'Hours' }],
    });
    expect(amountOf({ Nights: ordered, 'Price per night': each })).toBe('Nights x Price per night');
    const guests = (row: number) => 2 + ((row * 7) % 9);
    expect(search({ Guests: guests, 'Rate per head': each })).toMatchObject(asked);
    expect(amountOf({ Guests: guests, Price: each })).toBe('Price');
    expect(amountOf({ Hours: hours, Price: each })).toBe('Price');
    expect(amountOf({ Hours: hours, Rate: each, Total: (row) => hours(row) * each(row) })).toBe('Total');
  });

  it('is missed where the title of the price says that it is of one, and no column says how many', () => {
    const codes = (title: string) => {
      const found = search({ [title]: price, Note: () => 'n' });
      return found.type === 'found' ? found.remarks.map(({ code }) => code) : found.type;
    };
    for (const title of ['Price/kg', 'Rate', 'Unit price']) expect(codes(title)).toContain('price-of-one');
    expect(codes('Price')).not.toContain('price-of-one');
  });
});
