import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const buyer = (row: number) => (row * 7) % 26;
const address = (row: number) => `buyer${buyer(row)}@example.com`;

/** Which columns are asked about, or which is read as the customer, of orders with a column of these cells beside another. */
function customerOf(title: string, cell: (row: number) => string, other = 'Email', otherCell = address) {
  const data = Array.from({ length: 120 }, (_, row) => [
    `A-${1000 + row}`,
    `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`,
    cell(row),
    `${10 + row}.50`,
    otherCell(row),
  ]);
  const found = findColumns(tableRows([['Order', 'Date', title, 'Total', other], ...data]));
  if (found.type === 'ask') return found.candidates.map((candidate) => candidate.title);
  if (found.type !== 'found') throw new Error(found.type);
  return found.titles.customer;
}

describe('a column that is called the customer beside addresses', () => {
  it('is asked about where each has many of the other', () => {
    expect(customerOf('Client', (row) => `Chrome ${100 + (row % 9)}`)).toEqual(['Email', 'Client']);
  });

  it('is asked about where each comes once, and addresses come again', () => {
    expect(customerOf('Name', (row) => `#${2000 + row}`, 'Zork')).toEqual(['Zork', 'Name']);
  });

  it('is read where several of one company, or one with several addresses, order', () => {
    expect(customerOf('Customer', (row) => `K-${100 + (buyer(row) % 9)}`)).toBe('Customer');
    const ofTwo = (row: number) => `buyer${buyer(row)}.${row % 3}@example.com`;
    expect(customerOf('Customer', (row) => `K-${100 + buyer(row)}`, 'Email', ofTwo)).toBe('Customer');
  });

  it('is read where one address is that of hardly any other', () => {
    const moved = (row: number) => (row === 5 ? 'someone@example.com' : address(row));
    expect(customerOf('Customer', (row) => `Customer ${buyer(row)}`, 'Email', moved)).toBe('Customer');
  });
});
