import { describe, expect, it } from 'vitest';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { cleanBy, readRowsBelowHeader } from '../../fixtures/transactionSheet.ts';

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
});
