import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { readSheets } from '../../fixtures/transactionSheet.ts';

const titles = ['Date', 'Customer', 'Amount'];
const rows = Array.from({ length: 60 }, (_, i) => [
  `2024-${String(1 + (i % 12)).padStart(2, '0')}-${10 + (i % 17)}`,
  `C${i % 7}`,
  9.5 + i,
]);
const told = warning('rows-repeated', { rows: 60, of: 120 });

const remarksOf = async (table: readonly (readonly (string | number)[])[], settings = {}) =>
  (await readSheets({ S: table }, settings)).remarks.filter(({ code }) => code === 'rows-repeated');

describe('rows without an order number', () => {
  it('are told of where the table holds them twice', async () => {
    expect(await remarksOf([titles, ...rows, ...rows])).toEqual([told]);
    expect(await remarksOf([titles, ...rows.flatMap((row) => [row, row])])).toEqual([told]);
  });

  it('are not where few are the same, they count once, or orders have numbers', async () => {
    expect(await remarksOf([titles, ...rows, ...rows.slice(0, 30)])).toEqual([]);
    expect(await remarksOf([titles, ...rows, ...rows], { 'cleaning.duplicates': 'drop' })).toEqual([]);
    const numbered = [...rows, ...rows].map((row, i) => [...row, `A-${1000 + i}`]);
    expect(await remarksOf([[...titles, 'Order'], ...numbered])).toEqual([]);
  });
});

describe('totals on the lines of purchases that no number tells', () => {
  const lines = rows.flatMap(([date, customer], i) => {
    const line = [date!, customer!, 20.5 + i];
    return [line, line];
  });
  const sum = async (table: readonly (readonly (string | number)[])[]) =>
    (await readSheets({ S: [['Date', 'Customer', 'Order total'], ...table] })).amount;

  it('count together where a customer has two purchases on one day', async () => {
    const [date, customer] = rows[0]!;
    const second = [date!, customer!, 300];
    const amounts = await sum([...lines, second, second]);
    expect([amounts[0], amounts[1], amounts.at(-1)]).toEqual([320.5, 320.5, 320.5]);
    expect(amounts[2]).toBe(21.5);
  });

  it('count without a purchase of the day that is no sale', async () => {
    const [date, customer] = rows[0]!;
    const second = [date!, customer!, 300, 'Cancelled'];
    const table = [...lines.map((cells) => [...cells, 'Paid']), second, second];
    const titles = ['Date', 'Customer', 'Order total', 'Status'];
    const { amount } = await readSheets({ S: [titles, ...table] });
    expect([amount[0], amount[1]]).toEqual([20.5, 20.5]);
  });

  it('are not called repeated', async () => {
    const table = [['Date', 'Customer', 'Order total'], ...lines];
    expect(await remarksOf(table)).toEqual([]);
  });
});
