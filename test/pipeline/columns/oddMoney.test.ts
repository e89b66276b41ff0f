import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { type Column, orderRows } from './tableRows.ts';

function find(columns: Readonly<Record<string, Column>>) {
  const search = findColumns(orderRows(columns));
  if (search.type === 'ask') return { asked: search.candidates.map(({ title }) => title), role: search.role };
  return search.type === 'found' ? { read: search.titles.amount ?? search.titles.price } : search;
}

const price: Column = (row) => `${20 + (row % 7)}.50`;

describe('an amount that is nought in most rows', () => {
  const online: Column = (row) => (row % 3 === 0 ? price(row) : '0.00');

  it('is asked about beside one that is not', () => {
    expect(find({ 'Appointment price': price, 'Amount paid online': online })).toMatchObject({
      asked: ['Appointment price', 'Amount paid online'],
    });
  });

  it('is read where nothing else has money, or where few rows are so', () => {
    expect(find({ 'Amount paid online': online })).toEqual({ read: 'Amount paid online' });
    const mostly: Column = (row) => (row % 3 === 0 ? '0.00' : price(row));
    expect(find({ 'List price': price, 'Amount paid': mostly })).toEqual({ read: 'Amount paid' });
  });
});

describe('an amount that most rows have elsewhere', () => {
  const side = (row: number) => (row >> 1) % 3 === 0;
  const ledger = {
    Debit: (row: number) => (side(row) ? price(row) : ''),
    Credit: (row: number) => (side(row) ? '' : price(row)),
  };

  it('is not a day written without marks, nor a number of an account', () => {
    const days: Column = (row) => (side(row) ? '' : `202401${10 + (row % 17)}`);
    const accounts: Column = (row) => (side(row) ? '' : 411000 + (row % 5));
    const { asked } = find({ ...ledger, Zork: days, Blarg: accounts }) as {
      readonly asked: readonly string[];
    };
    expect([...asked].sort()).toEqual(['Credit', 'Debit']);
  });
});

describe('a wholesale price', () => {
  const quantity: Column = (row) => 1 + (row % 5);
  const half: Column = (row) => (10 + (row % 7)).toFixed(2);

  it('is asked about where the customers sell on', () => {
    const prices = { Quantity: quantity, 'Wholesale price': half, 'Retail price': price };
    expect(
      find({ Customer: () => '', Retailer: (row: number) => `Shop ${(row >> 1) % 9}`, ...prices }),
    ).toEqual({
      asked: ['Wholesale price', 'Retail price'],
      role: 'price',
    });
    expect(find(prices)).toEqual({ read: 'Retail price' });
  });
});
