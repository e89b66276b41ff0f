import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const names = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lea'];
const customer = (row: number) => `${names[(row * 5) % 12]} Berg`;

/** What comes of a column beside that of the customers: a question, or which warnings of it. */
function beside(title: string, cell: (row: number) => string) {
  const data = Array.from({ length: 60 }, (_, row) => [
    `A-${1000 + row}`,
    `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`,
    customer(row),
    `${10 + row}.50`,
    cell(row),
  ]);
  const found = findColumns(tableRows([['Order', 'Date', 'Customer', 'Total', title], ...data]));
  if (found.type === 'ask') return found.candidates.map((candidate) => candidate.title);
  if (found.type !== 'found') throw new Error(found.type);
  return found.remarks.flatMap(({ code }) => (code === 'customers-in-other-column' ? [code] : []));
}

/** The customer, or one who pays for several. */
const another = (row: number) => (row % 3 === 0 ? `${names[row % 6]} Berg` : customer(row));

describe('a second column of the same people', () => {
  it('is asked about where its title says nothing of who they are there', () => {
    expect(beside('Zork', another)).toEqual(['Customer', 'Zork']);
  });

  it('is told of where it says who pays', () => {
    expect(beside('Payer', another)).toEqual(['customers-in-other-column']);
  });

  it('is none where it says that they did not buy', () => {
    expect(beside('Recipient', another)).toEqual([]);
    expect(beside('Sales rep', another)).toEqual([]);
  });

  it('is none where it has others, or the same on all rows', () => {
    expect(beside('Zork', (row) => `${names[(row * 5) % 12]} Holm`)).toEqual([]);
    expect(beside('Payer', customer)).toEqual([]);
  });
});
