import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { type Column, orderRows } from './tableRows.ts';

const total = (row: number) => 20 + 7 * (row >> 1);
const line: Column = (row) => `${total(row)}.50`;
const quarter = (row: number) => row % 8 < 2;
const part: Column = (row) => (quarter(row) ? `${(0.6 * total(row)).toFixed(2)}` : `${total(row)}.50`);

function find(columns: Readonly<Record<string, Column>>) {
  const search = findColumns(orderRows(columns));
  if (search.type === 'ask') return { asked: search.candidates.map(({ title }) => title) };
  if (search.type !== 'found') throw new Error(search.type);
  const { titles, remarks } = search;
  return { read: titles.amount, said: remarks.filter(({ severity }) => severity === 'warning') };
}

describe('money under a title that says nothing', () => {
  it('is told of where what is read is a part of it in some rows', () => {
    const code = 'amount-in-other-column';
    expect(find({ 'Amount paid': part, 'Feld 7': line })).toMatchObject({
      read: 'Amount paid',
      said: [{ code, values: { other: { header: 'Feld 7' }, difference: expect.closeTo(0.11, 1) } }],
    });
    expect(find({ Amount: line, 'Feld 7': (row) => (quarter(row) ? '0.00' : line(row)) })).toMatchObject({
      said: [{ code }],
    });
  });

  it('is asked about where the title of what is read says that it is not all', () => {
    expect(find({ Subtotal: line, 'Feld 7': part })).toEqual({ asked: ['Feld 7', 'Subtotal'] });
  });

  it('is nothing where it is always the same or always another, rounded, or the price of one', () => {
    const nothing = { said: [] };
    expect(find({ Amount: line, 'Feld 7': line })).toMatchObject(nothing);
    const cost: Column = (row) => (0.6 * total(row)).toFixed(2);
    expect(find({ Amount: line, 'Feld 7': cost })).toMatchObject(nothing);
    const points: Column = (row) => String(total(row) + (row % 2));
    expect(find({ Amount: (row) => `${total(row)}.00`, 'Feld 7': points })).toMatchObject(nothing);
    const one = (row: number) => 3.5 + (row % 5);
    const pieces = (row: number) => 1 + (row % 3);
    const sum: Column = (row) => (one(row) * pieces(row)).toFixed(2);
    expect(find({ Amount: sum, 'Feld 7': (row) => one(row).toFixed(2) })).toMatchObject(nothing);
  });

  it('is told of where orders come to less by it than by what their lines do', () => {
    const ofOrder: Column = (row) => ((quarter(row) ? 0.7 : 1) * 2 * (total(row) + 0.5)).toFixed(2);
    expect(find({ 'Line amount': line, 'Feld 7': ofOrder })).toMatchObject({
      read: 'Line amount',
      said: [{ code: 'amount-in-other-column' }],
    });
  });
});

describe('money of some rows under a title that says nothing', () => {
  const back = (row: number, sign = '') => (row % 9 === 1 ? `${sign}${(total(row) / 4).toFixed(2)}` : '');
  const unread = { code: 'money-unread', values: { column: { header: 'Feld 7' } } };

  it('is told of with its share, whatever its sign', () => {
    expect(find({ Amount: line, 'Feld 7': (row) => back(row) })).toMatchObject({ said: [unread] });
    expect(find({ Amount: line, 'Feld 7': (row) => back(row, '-') || '0.00' })).toMatchObject({
      said: [unread],
    });
  });

  it('is not where it is a fee, more than was paid, known by its title, or taken off already', () => {
    const some = (value: (row: number) => string) => (row: number) => (row % 9 === 1 ? value(row) : '');
    const codesOf = (columns: Readonly<Record<string, Column>>) =>
      find(columns).said?.map(({ code }) => code);
    for (const other of [some(() => '4.90'), some((row) => `${3 * total(row)}.50`)])
      expect(codesOf({ Amount: line, 'Feld 7': other })).not.toContain('money-unread');
    expect(codesOf({ Amount: line, Tax: (row) => back(row) })).not.toContain('money-unread');
    const kept: Column = (row) => (total(row) + 0.5 - Number(back(row) || 0)).toFixed(2);
    const known = { 'Amount paid': kept, 'Feld 7': (row: number) => back(row), 'Feld 8': line };
    expect(codesOf(known)).not.toContain('money-unread');
  });
});
