import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

type Cell = (order: number) => string;

const names = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lea'];
const alias: Cell = (order) => `${(order * 7919).toString(16)}q@relay.example.com`;
const person: Cell = (order) => `${names[order % 12]} ${'KLMNOP'[order % 5]}erg`;

/** Which columns are asked about, or which is read as the customer, of orders with these columns. */
function customerOf(columns: Readonly<Record<string, Cell>>) {
  const data = Array.from({ length: 120 }, (_, order) => [
    `A-${1000 + order}`,
    `2024-${String(1 + (order % 12)).padStart(2, '0')}-${String(1 + (order % 28)).padStart(2, '0')}`,
    `${10 + order}.50`,
    ...Object.values(columns).map((cell) => cell(order)),
  ]);
  const found = findColumns(tableRows([['Order', 'Date', 'Total', ...Object.keys(columns)], ...data]));
  if (found.type === 'ask') return found.candidates.slice(0, 2).map((candidate) => candidate.title);
  return found.type === 'found' ? found.titles.customer : found.type;
}

describe('addresses of which each order has one of its own', () => {
  it('are asked about where persons come again whom goods are sent to', () => {
    expect(customerOf({ 'Virtual email': alias, 'Recipient name': person })).toEqual([
      'Recipient name',
      'Virtual email',
    ]);
  });

  it('are read where the persons hardly come again, or are no persons', () => {
    const rarely: Cell = (order) => (order % 10 === 0 ? person(order) : `${person(order)} ${order}`);
    expect(customerOf({ Email: alias, 'Recipient name': rarely })).toBe('Email');
    expect(customerOf({ Email: alias, 'Shipping city': person })).toBe('Email');
    expect(customerOf({ Email: alias, 'Sales rep': person })).toBe('Email');
  });

  it('are read where they come again themselves', () => {
    const own: Cell = (order) => `${person(order).replace(' ', '.')}@example.com`;
    expect(customerOf({ Email: own, 'Recipient name': person })).toBe('Email');
  });
});
