import { describe, expect, it } from 'vitest';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { cleanBy, readRowsBelowHeader, readSheets } from '../../fixtures/transactionSheet.ts';

type Cells = readonly (string | number)[];

const bought: Cells = ['1001', 2, '2024-03-01', 10, 'ann'];
const other: Cells = ['1001', 1, '2024-03-01', 5, 'ann'];

async function spent(rows: readonly Cells[], options: Parameters<typeof cleanBy>[1] = {}) {
  const transactions = await readRowsBelowHeader(rows);
  const cleaned = cleanBy(transactions, options);
  const { customers } = computeRfm(transactions, cleaned);
  return { spent: [...customers.monetary], codes: cleaned.remarks.map(({ code }) => code) };
}

describe('a row below zero', () => {
  it('reduces the order in which it stands', async () => {
    const voucher: Cells = ['1001', 1, '2024-03-01', -3, 'ann'];
    expect(await spent([bought, other, voucher])).toEqual({ spent: [22], codes: ['orders-reduced'] });
    const net = await spent([bought, other, voucher], { 'cleaning.returns': 'net' });
    expect(net).toEqual({ spent: [22], codes: ['orders-reduced'] });
  });

  it('may be a fee where most orders have one', async () => {
    const orders = (count: number, reduced: number) =>
      Array.from({ length: count }, (_, order): Cells[] => [
        [`A${order}`, 1, '2024-03-01', 20.5 + order, `c${order % 9}`],
        ...(order < reduced ? [[`A${order}`, 1, '2024-03-01', -3.1, `c${order % 9}`]] : []),
      ]).flat();
    expect((await spent(orders(30, 28))).codes).toContain('orders-mostly-reduced');
    expect((await spent(orders(60, 28))).codes).toContain('orders-reduced');
  });

  it.each<[string, Cells]>([
    ['of another order', ['1002', 1, '2024-03-01', -3, 'ann']],
    ['of another day', ['1001', 1, '2024-03-02', -3, 'ann']],
    ['of another customer', ['1001', 1, '2024-03-01', -3, 'bob']],
    ['that takes a whole line back', ['1001', 1, '2024-03-01', -5, 'ann']],
    ['that leaves nothing', ['1001', 1, '2024-03-01', -25.5, 'ann']],
    ['of units that came back', ['1001', -1, '2024-03-01', 3, 'ann']],
  ])('reduces nothing as one %s', async (_, row) => {
    const { spent: amounts } = await spent([bought, other, row]);
    expect(amounts).toEqual([25]);
  });

  it('is no discount where units came back and what lines come to is written', async () => {
    const header = ['Invoice', 'Quantity', 'Date', 'Price', 'Line total', 'Customer'];
    const line = (order: number, quantity: number, price: number, total: number): Cells => [
      ...[order, quantity, '2024-03-01', price, total, `K${order % 3}`],
    ];
    const lines = Array.from({ length: 9 }, (_, i) => line(i, 2, 10 + i, 1.6 * (10 + i)));
    const sheet = (row: Cells) => ({ S: [header, ...lines, line(8, 1, 5, 5), row] });
    const codes = async (row: Cells) => {
      const cleaned = cleanBy(await readSheets(sheet(row)));
      return cleaned.remarks.map(({ code }) => code);
    };
    expect(await codes(line(8, -1, 3, -3))).not.toContain('orders-reduced');
    expect(await codes(line(8, 1, -3, -3))).toContain('orders-reduced');
  });
});
