import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const day = (row: number) => `2024-0${1 + (row % 5)}-${String(1 + (row % 28)).padStart(2, '0')}`;

/** The date that is read, or what is asked about, of orders of which every so manieth is not paid yet. */
function dateOf(unpaid: number) {
  const data = Array.from({ length: 60 }, (_, row) => [
    `c${row % 9}`,
    day(row),
    row % unpaid === 0 ? '' : day(row + 9),
    `${10 + row}.50`,
  ]);
  const found = findColumns(tableRows([['Customer', 'Order of', 'Paid on', 'Total'], ...data]));
  if (found.type === 'ask') return found.candidates.map(({ title }) => title);
  return found.type === 'found' ? found.titles.date : found.type;
}

describe('the date of payments', () => {
  it('is asked about where orders lack it that have another date', () => {
    expect(dateOf(5)).toEqual(['Paid on', 'Order of']);
  });

  it('is not where nearly all have it', () => {
    expect(dateOf(50)).toBe('Paid on');
  });
});

/** The date that is read, or what is asked about, of orders with these columns of dates. */
function dateAmong(columns: Readonly<Record<string, (row: number) => string>>, number = 'Order') {
  const data = Array.from({ length: 60 }, (_, row) => [
    `A-${1000 + row}`,
    `c${row % 9}`,
    `${10 + row}.50`,
    ...Object.values(columns).map((cell) => cell(row)),
  ]);
  const found = findColumns(tableRows([[number, 'Customer', 'Total', ...Object.keys(columns)], ...data]));
  if (found.type === 'ask') return found.candidates.map(({ title }) => title);
  return found.type === 'found' ? found.titles.date : found.type;
}

describe('two columns of dates', () => {
  const later = (row: number) => day(row + 1);

  it('are one where the one has the moments of the days in the other', () => {
    const third = (row: number) => day(Math.floor(row / 3));
    const moment = (row: number) => `10:${10 + (row % 50)}`;
    expect(dateAmong({ Date: third, Datetime: (row) => `${third(row)} ${moment(row)}` })).toBe('Date');
    const other = dateAmong({ Date: third, Datetime: (row) => `${later(row)} ${moment(row)}` });
    expect(other).toEqual(['Date', 'Datetime']);
  });

  it('are asked about where one is of the payment, and of the other nothing is known', () => {
    expect(dateAmong({ Zork: day, 'Paid on': later })).toEqual(['Zork', 'Paid on']);
    expect(dateAmong({ Zork: day, 'Paid on': day })).toBe('Paid on');
    expect(dateAmong({ Zork: later, 'Order date': day })).toBe('Order date');
  });

  it('are read by when an order was placed, an invoice by its own date', () => {
    const both = { 'Invoice date': later, 'Created date': day };
    expect(dateAmong(both)).toBe('Created date');
    expect(dateAmong(both, 'Invoice')).toBe('Invoice date');
  });

  it('are asked about where one is of the invoice of an order, and of the other nothing is known', () => {
    const both = { 'Invoice date': later, Zork: day };
    expect(dateAmong(both)).toEqual(['Zork', 'Invoice date']);
    expect(dateAmong(both, 'Invoice')).toBe('Invoice date');
    expect(dateAmong({ ...both, Zork: later })).toBe('Invoice date');
  });
});
