import { describe, expect, it } from 'vitest';
import { findCreditNumbers } from '../../../src/pipeline/cleaning/creditNumbers.ts';

/** Thirty invoices and these, each of one row of 10. */
function tell(others: readonly string[], prefix = 'INV-') {
  const orderIds = [...Array.from({ length: 30 }, (_, i) => `${prefix}${1000 + i}`), ...others];
  const order = Int32Array.from(orderIds.keys());
  const amount = new Float64Array(orderIds.length).fill(10);
  return findCreditNumbers({ order, orderIds, amount, plan: { amount: 'line' } }, Uint32Array.from(order));
}

describe('orders with numbers of credit notes', () => {
  it('are told with what they come to, and how to leave them out', () => {
    const values = { letters: 'CN', end: 'first', example: 'CN-2001', orders: 2, amount: 20 };
    expect(tell(['CN-2001', 'cn-2002'])).toMatchObject([{ code: 'credit-numbers-counted', values }]);
    expect(tell(['AV 12'], '')).toMatchObject([{ values: { letters: 'AV', orders: 1 } }]);
  });

  it('are told where the letters stand at the end, and of cancelled orders and quotations', () => {
    expect(tell(['2001-R', '2002 R'], '')).toMatchObject([
      { values: { letters: 'R', end: 'last', orders: 2 } },
    ]);
    expect(tell(['X 1007', 'X 1009'], '')).toMatchObject([{ values: { letters: 'X', end: 'first' } }]);
    expect(tell(['AN-7'], 'RE-')).toMatchObject([{ values: { letters: 'AN', amount: 10 } }]);
    expect(tell(['2001R', '2002-B'], '')).toEqual([]);
  });

  it('count once where each of their lines has what the order comes to', () => {
    const orderIds = [...Array.from({ length: 30 }, (_, i) => `INV-${i}`), 'CN-1'];
    const order = Int32Array.of(...orderIds.keys(), 30, 30);
    const amount = new Float64Array(order.length).fill(10);
    const rows = Uint32Array.from(order.keys());
    const sumAt = (level: 'order' | 'line') =>
      findCreditNumbers({ order, orderIds, amount, plan: { amount: level } }, rows)[0]?.values.amount;
    expect(sumAt('order')).toBe(10);
    expect(sumAt('line')).toBe(30);
  });

  it('are none where most orders are numbered so, or the letters say something else', () => {
    expect(tell([])).toEqual([]);
    expect(tell(['WEB-2001', 'CNX-1', 'CN'])).toEqual([]);
    expect(tell(['INV-1'], 'CN-')).toEqual([]);
  });
});
