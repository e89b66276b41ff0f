import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

/** What is told of other dealings of orders with one further column, without order numbers where that is wanted. */
function dealingsOf(title: string, value: (row: number) => Value, { customers = 9, numbered = true } = {}) {
  const rows = Array.from({ length: 60 }, (_, i): Value[] => [
    ...(numbered ? [`R${100 + i}`] : []),
    `c${i % customers}`,
    `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
    `${10 + i}.50`,
    value(i),
  ]);
  const titles = [...(numbered ? ['Order'] : []), 'Customer', 'Date', 'Total', title];
  const search = findColumns(tableRows([titles, ...rows]));
  if (search.type !== 'found') throw new Error(search.type);
  const codes: readonly string[] = ['sides-count-alike', 'suppliers-beside', 'papers-count'];
  return search.remarks.filter(({ code }) => codes.includes(code)).map(({ values }) => values);
}

describe('rows of two sides', () => {
  it('are told of where some were bought and some sold, in any language', () => {
    expect(dealingsOf('Side', (i) => (i % 3 === 0 ? 'Buy' : 'Sell'))).toEqual([
      { column: 'Side', bought: 'Buy', sold: 'Sell' },
    ]);
    expect(dealingsOf('Art', (i) => (i % 2 === 0 ? 'Verkauf' : 'Ankauf'))).toMatchObject([
      { bought: 'Ankauf', sold: 'Verkauf' },
    ]);
    expect(dealingsOf('Transaction type', (i) => (i % 3 === 0 ? 'Expense' : 'Income'))).toEqual([
      { column: 'Transaction type', bought: 'Expense', sold: 'Income' },
    ]);
    expect(dealingsOf('유형', (i) => (i % 3 === 0 ? '출금' : '입금'))).toHaveLength(1);
    expect(
      dealingsOf('Book', (i) => (i % 2 === 0 ? 'Sales ledger' : 'Purchase ledger'), { numbered: false }),
    ).toHaveLength(1);
  });

  it('are not where all are of one, or the other is something else', () => {
    expect(dealingsOf('Type', () => 'Sale')).toEqual([]);
    expect(dealingsOf('Type', (i) => (i % 3 === 0 ? 'Phone' : 'Sale'))).toEqual([]);
    expect(dealingsOf('Reason', (i) => (i % 3 === 0 ? 'Gift' : 'Income'))).toEqual([]);
    expect(dealingsOf('Type', (i) => (i % 3 === 0 ? 'First order, a purchase' : 'Sale'))).toEqual([]);
  });
});

describe('a supplier beside the customer', () => {
  const suppliers = (i: number) => `s${i % 20}`;

  it('is told of where there are more suppliers than customers', () => {
    expect(dealingsOf('Supplier', suppliers)).toEqual([
      { supplier: { header: 'Supplier' }, customer: { header: 'Customer' } },
    ]);
  });

  it('is not where customers are more, or it is who made the thing', () => {
    expect(dealingsOf('Supplier', suppliers, { customers: 25 })).toEqual([]);
    expect(dealingsOf('Manufacturer', suppliers)).toEqual([]);
    expect(dealingsOf('Artist', suppliers)).toEqual([]);
  });
});

describe('papers that are no sale', () => {
  it('are told of where nothing else numbers the rows', () => {
    const unnumbered = { numbered: false };
    expect(dealingsOf('Quotation no', (i) => `Q${i}`, unnumbered)).toEqual([
      { papers: { header: 'Quotation no' } },
    ]);
    expect(dealingsOf('Angebot', (i) => `AN${i}`, unnumbered)).toHaveLength(1);
    expect(dealingsOf('Wishlist', () => 'My list', unnumbered)).toHaveLength(1);
    expect(dealingsOf('Loan ID', (i) => `L-${i}`, unnumbered)).toHaveLength(1);
  });

  it('are not where orders have numbers, or some rows alone had a quotation', () => {
    expect(dealingsOf('Quotation no', (i) => `Q${i}`)).toEqual([]);
    expect(dealingsOf('Quotation no', (i) => (i % 3 === 0 ? `Q${i}` : ''), { numbered: false })).toEqual([]);
    expect(dealingsOf('Quote', (i) => (i % 3 === 0 ? 'yes' : 'no'), { numbered: false })).toEqual([]);
  });
});
