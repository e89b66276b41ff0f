import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { withoutNotes } from '../../../src/pipeline/columns/titleNotes.ts';
import { textRows } from './tableRows.ts';

describe('withoutNotes', () => {
  it.each([
    ['Order Date (required)', 'Order Date'],
    ['Customer* [mandatory]', 'Customer*'],
    ['Order Date - optional', 'Order Date'],
    ['Date (format: YYYY-MM-DD)', 'Date'],
    ['Betrag (Pflichtfeld)', 'Betrag'],
    ['注文日（必須）', '注文日'],
    ['Cliente: obbligatorio', 'Cliente'],
  ])('leaves the title alone: %s', (title, bare) => {
    expect(withoutNotes(title).trim()).toBe(bare);
  });

  it.each([
    'Required date',
    'Total (incl. tax)',
    'Price (list)',
    'Amount [EUR]',
    'Date: shipped',
    '(required)',
  ])('takes nothing away that says what the cells hold: %s', (title) => {
    expect(withoutNotes(title)).toBe(title);
  });

  it('lets titles with notes be recognised, however long these are', () => {
    const customer =
      'Customer (required: the name of the customer as it is written in the ledger of the shop, in capitals)';
    const rows = ['2024-01-02|ANN|5.50', '2024-01-03|BOB|6.50', '2024-02-03|ANN|7.25'];
    const search = findColumns(
      textRows([`Order Date (required)|${customer}|Amount [EUR]*`, ...rows].join('\n')),
    );
    expect(search).toMatchObject({
      type: 'found',
      columns: { date: 0, customer: 1, amount: 2 },
      titles: { date: 'Order Date (required)' },
      remarks: [{ code: 'no-order-numbers' }],
    });
  });
});
