import { describe, expect, it } from 'vitest';
import { sumToLastOrder } from '../../../src/pipeline/customers/yearlySpend.ts';
import { chooseMembers } from '../../../src/pipeline/lists/chooseMembers.ts';
import { daysOf, everyDays, type Purchase } from './daysOf.ts';

const today = 1000;

/** The lists of customers by their purchase days, as plain arrays. */
function listsOf(customers: readonly (readonly Purchase[])[], chance?: Float64Array) {
  const { winBack, dueNow, secondOrder } = chooseMembers(daysOf(...customers), { today }, chance);
  return { winBack: [...winBack], dueNow: [...dueNow], secondOrder: [...secondOrder] };
}

describe('the list to win back', () => {
  it('has who is overdue by more than twice their own usual gap', () => {
    const lists = listsOf([everyDays(30, 4, today - 91), everyDays(30, 4, today - 90)]);
    expect(lists.winBack).toEqual([0]);
  });

  it("goes by the shop's usual gap for who has bought on fewer than three days", () => {
    const regulars = Array.from({ length: 5 }, () => everyDays(20, 4, today - 20));
    const lists = listsOf([...regulars, everyDays(5, 2, today - 60), everyDays(200, 2, today - 61)]);
    expect(lists.winBack).toEqual([6]);
  });

  it('leaves who buys daily a fortnight', () => {
    expect(listsOf([everyDays(1, 4, today - 15), everyDays(1, 4, today - 16)])).toMatchObject({
      dueNow: [0],
      winBack: [1],
    });
  });

  it('has who ordered twice on the only purchase day', () => {
    const lists = listsOf([everyDays(10, 3, today - 10), [[today - 300, 10, 2]], [[today - 9]]]);
    expect(lists).toMatchObject({ winBack: [1], secondOrder: [2] });
  });

  it('begins with who spent most in the year up to the last order, times the chance of another', () => {
    const spending = (spend: number, before: number): readonly Purchase[] => [
      [-2000, before],
      [-1500, spend],
      [-1480, spend],
    ];
    const customers = [spending(20, 999), spending(50, 0), spending(40, 0)];
    expect([...sumToLastOrder(daysOf(...customers))]).toEqual([40, 100, 80]);
    expect(listsOf(customers).winBack).toEqual([1, 2, 0]);
    expect(listsOf(customers, Float64Array.of(0.5, 0.1, 0.2)).winBack).toEqual([0, 2, 1]);
  });
});

describe('the list of who is due now', () => {
  it('has whose own usual gap ends within a fortnight either way', () => {
    const last = [today - 30, today - 16, today - 15, today - 44, today - 45];
    expect(listsOf(last.map((day) => everyDays(30, 3, day))).dueNow).toEqual([0, 1, 3]);
  });

  it('has nobody without a usual gap of their own', () => {
    expect(listsOf([everyDays(30, 2, today - 30), everyDays(30, 5, today - 200)]).dueNow).toEqual([]);
  });
});

describe('the list for a second order', () => {
  const once = (...ago: readonly number[]): (readonly Purchase[])[] => ago.map((days) => [[today - days]]);

  it('has who ordered once within two usual gaps of the shop, the newest first', () => {
    expect(listsOf([...once(61, 1, 60), everyDays(30, 2, 900)]).secondOrder).toEqual([1, 2]);
  });

  it('leaves a new customer of a daily trade a fortnight', () => {
    expect(listsOf([...once(14, 15), everyDays(1, 3, today)]).secondOrder).toEqual([0]);
  });

  it('has everybody where nobody has come back', () => {
    expect(listsOf(once(990, 1, 500)).secondOrder).toEqual([1, 2, 0]);
  });
});

describe('the lists', () => {
  it('have nobody who has not bought yet, and nobody twice', () => {
    const customers = Array.from({ length: 300 }, (_, i) =>
      i % 11 === 0 ? [] : everyDays(1 + (i % 70), 1 + (i % 6), today - ((i * 37) % 400)),
    );
    const all = Object.values(listsOf(customers)).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((i) => customers[i]!.length > 0)).toBe(true);
    expect(all.length).toBeGreaterThan(100);
  });
});
