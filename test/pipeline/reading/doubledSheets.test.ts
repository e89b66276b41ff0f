import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { readSheets } from '../../fixtures/transactionSheet.ts';

type Line = readonly [number: string, day: number, customer: string, amount: number];

const titles = ['No', 'Date', 'Client', 'Amount'];
const lines = Array.from(
  { length: 60 },
  (_, i): Line => [`R${100 + i}`, i, `Client ${(i * i) % 11}`, 20.5 + ((37 * i) % 91)],
);

const sheetOf = (rows: readonly Line[]) => [
  titles,
  ...rows.map(([number, day, customer, amount]) => [
    ...[number, new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10), customer, amount],
  ]),
];

/** What is said of two sheets that repeat one another's amounts. */
async function tell(others: readonly Line[], settings = {}) {
  const { plan } = await readSheets({ Invoices: sheetOf(lines), Payments: sheetOf(others) }, settings);
  return plan.remarks.filter(({ code }) => code === 'sheet-repeats-amounts');
}

const later = (
  of: (line: Line, at: number) => Partial<Record<'customer' | 'amount', string | number>> = () => ({}),
) =>
  lines.slice(5).map((line, at): Line => {
    const { customer = line[2], amount = line[3] } = of(line, at);
    return [`P${700 + at}`, line[1] + 12, String(customer), Number(amount)];
  });

describe('two sheets of which one has the customers and amounts of the other', () => {
  it('are told of where the days differ', async () => {
    const said = warning('sheet-repeats-amounts', { sheet: 'Payments', other: 'Invoices' });
    expect(await tell(later())).toEqual([said]);
    expect(await tell(later(), { sheets: ['Invoices', 'Payments'] })).toEqual([]);
  });

  it('are not where amounts are their own, or the same fees each month', async () => {
    expect(await tell(later((line) => ({ amount: line[3] + 0.25 })))).toEqual([]);
    const fees = (number: string, month: number) =>
      Array.from({ length: 40 }, (_, i): Line => [`${number}${i}`, month, `Client ${i}`, 29 + 10 * (i % 3)]);
    const sheets = { Jan: sheetOf(fees('A', 3)), Feb: sheetOf(fees('B', 34)) };
    const { plan } = await readSheets(sheets);
    expect(plan.remarks.map(({ code }) => code)).not.toContain('sheet-repeats-amounts');
  });
});
