import { expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

const header = ['Order', 'Date', 'Customer', 'Grand total', 'Grand total'];
const data = Array.from({ length: 40 }, (_, row) => [
  `A-${1000 + row}`,
  `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`,
  `K${400 + (row % 11)}`,
  `${100 + row}.50`,
  row % 4 === 0 ? `${2 + row}.50` : '0',
]);

it('names the second column of a title by its letters, so that either can be chosen', () => {
  const asked = findColumns(tableRows([header, ...data]));
  expect(asked).toMatchObject({ type: 'ask', candidates: [{ title: 'Grand total' }, { title: 'column E' }] });
  const choose = (amount: string) => findColumns(tableRows([header, ...data]), { amount });
  expect(choose('Grand total')).toMatchObject({ columns: { amount: 3 } });
  expect(choose('E')).toMatchObject({ columns: { amount: 4 }, titles: { amount: 'column E' } });
});
