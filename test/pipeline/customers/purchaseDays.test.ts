import { describe, expect, it } from 'vitest';
import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { cleanBy, readRowsBelowHeader, readSheets } from '../../fixtures/transactionSheet.ts';

type Rows = Parameters<typeof readRowsBelowHeader>[0];

async function customersOf(rows: Rows, settings: Readonly<Record<string, unknown>> = {}) {
  const transactions = await readRowsBelowHeader(rows);
  return computeRfm(transactions, cleanBy(transactions, settings)).customers;
}

/** What stands on the days of a customer: date, spend, orders. */
function listDays({ starts, day, spend, orders }: PurchaseDays, customer: number) {
  const at = Array.from(
    { length: starts[customer + 1]! - starts[customer]! },
    (_, n) => starts[customer]! + n,
  );
  return at.map((i) => [new Date(day[i]! * 86_400_000).toISOString().slice(0, 10), spend[i]!, orders[i]!]);
}

async function daysOf(rows: Rows, settings: Readonly<Record<string, unknown>> = {}) {
  const { purchaseDays, ids } = await customersOf(rows, settings);
  return Object.fromEntries(ids.map((id, i) => [id, listDays(purchaseDays!, i)]));
}

describe('purchase days', () => {
  it('stand oldest first, whatever the order of the rows', async () => {
    const days = await daysOf([
      ['3', 1, '2011-03-01', 5, 'ann'],
      ['9', 1, '2011-02-01', 7, 'bob'],
      ['1', 1, '2011-01-01', 3, 'ann'],
      ['2', 1, '2011-03-01', 4, 'ann'],
    ]);
    expect(days).toEqual({
      ann: [
        ['2011-01-01', 3, 1],
        ['2011-03-01', 9, 2],
      ],
      bob: [['2011-02-01', 7, 1]],
    });
  });

  it('have an order whose lines stand on two days on that of its first line', async () => {
    const days = await daysOf([
      ['1', 1, '2011-01-01 23:59', 3, 'ann'],
      ['1', 1, '2011-01-02 00:01', 4, 'ann'],
      ['2', 1, '2011-01-02 00:02', 5, 'bob'],
      ['3', 1, '2011-01-02 00:03', 6, 'bob'],
    ]);
    expect(days).toEqual({ ann: [['2011-01-01', 7, 1]], bob: [['2011-01-02', 11, 2]] });
  });

  it('count an order that customers share for each, by their own lines', async () => {
    const days = await daysOf([
      ['1', 1, '2011-01-01', 3, 'ann'],
      ['1', 1, '2011-01-01', 4, 'bob'],
      ['1', 1, '2011-01-01', 5, 'ann'],
      ['1', 1, '2011-01-01', 6, 'bob'],
    ]);
    expect(days).toEqual({ ann: [['2011-01-01', 8, 1]], bob: [['2011-01-01', 10, 1]] });
  });

  it('count the amount of an order once where each of its lines has it', async () => {
    const transactions = await readSheets({
      Orders: [
        ['Order', 'Date', 'Order Total', 'Customer'],
        ['1', '2011-01-01', 30, 'ann'],
        ['1', '2011-01-01', 30, 'ann'],
        ['2', '2011-01-05', 12, 'bob'],
        ['2', '2011-01-05', 12, 'bob'],
        ['3', '2011-01-06', 9, 'ann'],
      ],
    });
    expect(transactions.plan.amount).toBe('order');
    const { purchaseDays } = computeRfm(transactions, cleanBy(transactions)).customers;
    expect(listDays(purchaseDays!, 0)).toEqual([
      ['2011-01-01', 30, 1],
      ['2011-01-06', 9, 1],
    ]);
  });

  it('lose what comes back that day, or else after the latest day before', async () => {
    const returning = (date: string): Rows => [
      ['1', 4, '2011-01-01', 2, 'ann'],
      ['2', 4, '2011-02-01', 2, 'ann'],
      ['3', 4, '2011-03-01', 2, 'ann'],
      ['C4', -1, date, 2, 'ann'],
    ];
    const spends = async (date: string) => {
      const { ann } = await daysOf(returning(date), { 'cleaning.returns': 'net' });
      return ann!.map(([, spend]) => spend);
    };
    expect(await spends('2011-02-01')).toEqual([8, 6, 8]);
    expect(await spends('2011-02-27')).toEqual([8, 6, 8]);
    expect(await spends('2011-05-01')).toEqual([8, 8, 6]);
    expect(await spends('2010-05-01')).toEqual([6, 8, 8]);
    expect(await spends('soon')).toEqual([8, 8, 6]);
  });

  it.each([1, 2, 3, 4])('sum up to frequency and monetary value (seed %i)', async (seed) => {
    const random = createRandom(seed);
    const below = (count: number) => Math.floor(random() * count);
    const rows = Array.from({ length: 400 }, () => {
      const isReturn = below(8) === 0;
      return [
        `${isReturn ? 'C' : ''}${below(120)}`,
        isReturn ? -1 : 1 + below(5),
        `2011-0${1 + below(4)}-1${below(10)} 1${below(10)}:00`,
        1 + below(500) / 100,
        `c${below(15)}`,
      ];
    });
    for (const returns of ['net', 'drop']) {
      const { count, frequency, monetary, purchaseDays } = await customersOf(rows, {
        'cleaning.returns': returns,
      });
      for (let i = 0; i < count; i++) {
        const days = listDays(purchaseDays!, i);
        expect(days.reduce((sum, [, spend]) => sum + Number(spend), 0)).toBeCloseTo(monetary[i]!, 8);
        expect(days.reduce((sum, [, , orders]) => sum + Number(orders), 0)).toBe(frequency[i]);
        const dates = days.map(([date]) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
      }
    }
  });
});
