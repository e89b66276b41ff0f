import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

type Cell = (row: number) => string;

const orders = 120;
const buyer: Cell = (row) => `Ann ${'ABCDEFGHIJKLMNOPQRSTUVWX'[(row * 7) % 24]}.`;

/** Which columns are asked about, or which is read as the customer, of orders with these columns. */
function customerOf(columns: Readonly<Record<string, Cell>>) {
  const data = Array.from({ length: orders }, (_, row) => [
    `A-${1000 + row}`,
    `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`,
    `${10 + row}.50`,
    ...Object.values(columns).map((cell) => cell(row)),
  ]);
  const found = findColumns(tableRows([['Order', 'Date', 'Total', ...Object.keys(columns)], ...data]));
  if (found.type === 'ask') return found.candidates.map((candidate) => candidate.title);
  if (found.type !== 'found') throw new Error(found.type);
  return found.titles.customer;
}

describe('buyers under a title that says nothing', () => {
  const address: Cell = (row) => `buyer${(row * 7) % 24}@example.com`;
  const half =
    (cell: Cell): Cell =>
    (row) =>
      row % 4 === 1 ? '' : cell(row);

  it('are asked about where many orders lack the address', () => {
    expect(customerOf({ Email: half(address), Zork: buyer })).toEqual(['Zork', 'Email']);
  });

  it('are not where they are as many as those with one, or lack the same orders', () => {
    expect(customerOf({ Email: address, Zork: buyer })).toBe('Email');
    expect(customerOf({ Email: half(address), Zork: half(buyer) })).toBe('Email');
    const guest: Cell = (row) => half(buyer)(row) || 'Guest';
    expect(customerOf({ Email: half(address), Zork: guest })).toBe('Email');
  });

  it('are asked about where goods are sent to others as well', () => {
    const sentTo: Cell = (row) => (row % 4 === 1 ? `Bob ${row}` : buyer(row));
    expect(customerOf({ 'Ship-to customer': sentTo, Zork: buyer })).toEqual(['Zork', 'Ship-to customer']);
  });

  it('are asked about where a few whom they go across have a title that may say a thing', () => {
    const device: Cell = (row) => `Chrome ${100 + (row % 9)}`;
    expect(customerOf({ Client: device, Zork: buyer })).toEqual(['Zork', 'Client']);
    const ofBuyer: Cell = (row) => `Group ${((row * 7) % 24) % 9}`;
    expect(customerOf({ Client: ofBuyer, Zork: buyer })).toBe('Client');
    expect(customerOf({ Client: device, Zork: (row) => `Thing ${row}` })).toBe('Client');
  });

  it('are not where goods are sent to the same, or where they are as few as a staff', () => {
    expect(customerOf({ 'Ship-to customer': (row) => `K${buyer(row)}`, Zork: buyer })).toBe(
      'Ship-to customer',
    );
    const sentTo: Cell = (row) => `Bob ${(row * 7) % 60}`;
    expect(customerOf({ 'Ship-to customer': sentTo, Zork: (row) => `Eve ${'ABCDEFGH'[row % 8]}` })).toBe(
      'Ship-to customer',
    );
  });
});
