import { describe, expect, it } from 'vitest';
import { countStatuses, remarkOnStatuses } from '../../../src/pipeline/cleaning/statuses.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

const header = ['Order', 'Date', 'Customer', 'Total', 'Status'] as const;

/** The transactions of a sheet with orders of these statuses, and amounts where they are given. */
function readOrders(...orders: readonly (string | null | readonly [status: string, amount: number])[]) {
  const rows = orders.map((order, i) => {
    const [status, amount] = Array.isArray(order) ? order : [order, 10 + i];
    return [`1${i}`, `2024-01-1${i}`, `K${i % 2}`, amount, status];
  });
  return readSheets({ Orders: [header, ...rows] });
}

describe('statuses', () => {
  it('are counted as they are written, with what they say', async () => {
    const transactions = await readOrders('paid', 'Zaplaceno', 'paid', null, 'Storno', 'Grün', 'on hold');
    expect(countStatuses(transactions, { cancelled: [], sales: [] })).toEqual([
      { status: 'paid', count: 2, outcome: 'standing' },
      { status: 'Zaplaceno', count: 1, outcome: 'standing' },
      { status: 'Storno', count: 1, outcome: 'undone' },
      { status: 'Grün', count: 1, outcome: undefined },
      { status: 'on hold', count: 1, outcome: 'pending' },
    ]);
  });

  it('leave a row out where they say that it is no sale; empty and unknown ones do not', async () => {
    const transactions = await readOrders('paid', 'Draft', 'Expired', null, 'Storno', 'Grün', 'on hold');
    expect([...cleanBy(transactions).rows]).toEqual([0, 3, 5, 6]);
  });

  it('can be told by the user', async () => {
    const transactions = await readOrders('paid', 'Draft', 'Expired', null, 'Storno', 'Grün', 'on hold');
    const settings = {
      'cleaning.cancelledStatuses': ['ON-HOLD', 'grun'],
      'cleaning.salesStatuses': ['draft'],
    };
    expect([...cleanBy(transactions, settings).rows]).toEqual([0, 1, 3]);
  });

  it('let a return reduce what was spent, but not one that never came about', async () => {
    const transactions = await readOrders(
      'paid',
      ['Refunded', -5],
      ['Draft', -5],
      ['Payment failed', -5],
      'paid',
    );
    const { rows, returns } = cleanBy(transactions, { 'cleaning.returns': 'net' });
    expect([[...rows], [...returns]]).toEqual([[0, 4], [1]]);
  });
});

describe('remarkOnStatuses', () => {
  const count = (status: string, count: number, outcome?: 'standing' | 'pending' | 'failed') => ({
    status,
    count,
    outcome,
  });

  it('lists what is left out, pending and not understood, the most common first', () => {
    const counts = [
      ...[count('paid', 90, 'standing'), count('failed', 2, 'failed'), count('pending', 3, 'pending')],
      ...[count('A', 1), count('B', 7), count('of no row', 0)],
    ];
    expect(remarkOnStatuses(counts).map(({ code, severity, values }) => [code, severity, values])).toEqual([
      ['statuses-left-out', 'note', { statuses: [{ status: 'failed', count: 2 }], others: 0 }],
      ['statuses-pending', 'note', { statuses: [{ status: 'pending', count: 3 }], others: 0 }],
      [
        'statuses-not-understood',
        'warning',
        {
          statuses: [
            { status: 'B', count: 7 },
            { status: 'A', count: 1 },
          ],
          others: 0,
        },
      ],
    ]);
  });

  it('lists eight and counts the others', () => {
    const counts = Array.from({ length: 11 }, (_, i) => count(`S${i}`, 1 + i));
    const [remark] = remarkOnStatuses(counts);
    expect(remark?.values).toMatchObject({ statuses: { length: 8 }, others: 3 });
  });

  it('says nothing of sales that stand', () => {
    expect(remarkOnStatuses([count('paid', 90, 'standing')])).toEqual([]);
  });
});

describe('what a column says by yes and no', () => {
  const flagged = ['Order', 'Date', 'Customer', 'Total', 'Status', 'Storniert', 'Test order'] as const;
  const rows = [
    ['10', '2024-01-10', 'K0', 10, 'paid', 'nein', 0],
    ['11', '2024-01-11', 'K1', 11, 'paid', 'ja', 0],
    ['12', '2024-01-12', 'K0', 12, null, 'nein', 0],
    ['13', '2024-01-13', 'K1', 13, 'shipped', 'nein', 1],
    ['14', '2024-01-14', 'K1', 14, 'shipped', 'nein', 0],
  ];

  it('is a status of the rows with yes, beside what the others have', async () => {
    const transactions = await readSheets({ Orders: [flagged, ...rows] });
    expect(countStatuses(transactions, { cancelled: [], sales: [] })).toEqual([
      { status: 'paid', count: 1, outcome: 'standing' },
      { status: 'shipped', count: 1, outcome: 'standing' },
      { status: 'Storniert: nein', count: 1, outcome: 'standing' },
      { status: 'Storniert: ja', count: 1, outcome: 'undone' },
      { status: 'Test order: 0', count: 0, outcome: 'standing' },
      { status: 'Test order: 1', count: 1, outcome: 'undone' },
    ]);
    expect([...cleanBy(transactions).rows]).toEqual([0, 2, 4]);
  });

  it('can be told otherwise by the user', async () => {
    const transactions = await readSheets({ Orders: [flagged, ...rows] });
    const settings = { 'cleaning.salesStatuses': ['storniert: ja'] };
    expect([...cleanBy(transactions, settings).rows]).toEqual([0, 1, 2, 4]);
  });
});
