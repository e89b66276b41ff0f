import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const names = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lea'];

/** The warnings that name another column of buyers where every tenth order lacks its customer's number. */
function tell(title: string, cell: (order: number) => string, lines = 1) {
  const data = Array.from({ length: 80 }, (_, order) =>
    Array.from({ length: lines }, (_, line) => [
      `A-${1000 + order}`,
      `2024-01-${String(1 + (order % 28)).padStart(2, '0')}`,
      order % 10 === 3 || line > 0 ? '' : `K${400 + (order % 12)}`,
      `${10 + order}.50`,
      cell(order),
    ]),
  ).flat();
  const found = findColumns(tableRows([['Order', 'Date', 'Customer ID', 'Total', title], ...data]));
  if (found.type !== 'found') throw new Error(found.type);
  return found.remarks.flatMap(({ code, values }) => (code === 'buyers-in-other-column' ? [values] : []));
}

const name = (order: number) => `${names[order % 12]} Berg`;

describe('a second column that says who bought where the customer is blank', () => {
  it('is told of', () => {
    const columns = { customer: { header: 'Customer ID' }, other: { header: 'Customer name' } };
    expect(tell('Customer name', name)).toEqual([columns]);
  });

  it('is none where it lacks the same buyers, or has a few words for all of them', () => {
    expect(tell('Customer name', (order) => (order % 10 === 3 ? '' : name(order)))).toEqual([]);
    expect(tell('Customer name', (order) => (order % 10 === 3 ? 'Walk-in customer' : name(order)))).toEqual(
      [],
    );
  });

  it('is none where it does not tell buyers apart', () => {
    expect(tell('Country', (order) => ['France', 'Spain', 'Italy', 'Malta'][order % 4]!)).toEqual([]);
    expect(tell('Sales rep', name)).toEqual([]);
  });

  it('is none where further lines alone lack the customer', () => {
    const lacking = tell('Customer name', (order) => (order % 10 === 3 ? '' : name(order)), 3);
    expect(lacking).toEqual([]);
  });
});
