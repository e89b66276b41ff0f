import { describe, expect, it } from 'vitest';
import { tellApart } from '../../../src/pipeline/naming/tellApart.ts';
import type { SegmentProfile } from '../../../src/pipeline/segments/profile.ts';
import { profileOf } from './profileOf.ts';

const base = profileOf({ scores: [3, 3, 3], recency: 100, orders: 4, spend: 400 });
const both = (value: number) => ({ mean: value, median: value });
const orders = (value: number): SegmentProfile => ({ ...base, frequency: both(value) });
const spend = (value: number): SegmentProfile => ({ ...base, monetary: both(value) });
const all = (name: string, profiles: readonly SegmentProfile[]) => profiles.map(() => name);
const told = (...profiles: SegmentProfile[]) => tellApart(all('At Risk', profiles), profiles);

describe('tellApart', () => {
  it('leaves names that differ as they are', () => {
    expect(tellApart(['Lost', 'At Risk'], [base, base])).toEqual(['Lost', 'At Risk']);
  });

  it('tells two apart by the figure in which they differ most', () => {
    expect(told(orders(12), orders(3))).toEqual(['At Risk, more orders', 'At Risk, fewer orders']);
    expect(told({ ...orders(12), recency: both(90) }, orders(3))).toEqual([
      'At Risk, more orders',
      'At Risk, fewer orders',
    ]);
    expect(told({ ...base, recency: both(10) }, base)).toEqual([
      'At Risk, more recent',
      'At Risk, less recent',
    ]);
  });

  it('ranks three to five on one figure, with superlatives where there are more than three', () => {
    expect(told(spend(30), spend(900), spend(100))).toEqual([
      'At Risk, lower spend',
      'At Risk, higher spend',
      'At Risk, medium spend',
    ]);
    expect(told(...[1, 2, 3, 4, 5].map(spend)).at(0)).toBe('At Risk, lowest spend');
    expect(told(...[1, 2, 3, 4, 5].map(spend)).at(2)).toBe('At Risk, medium spend');
  });

  it('says of each what sets it apart most', () => {
    const shop = (days: number, number: number, money: number) => ({
      ...orders(number),
      recency: both(days),
      monetary: both(money),
    });
    expect(told(shop(54, 18, 938), shop(56, 7, 268), shop(247, 5, 196))).toEqual([
      'At Risk, higher spend',
      'At Risk, medium spend',
      'At Risk, less recent',
    ]);
  });

  it('makes nothing of some days within a week', () => {
    const [recent] = told({ ...spend(400), recency: both(2) }, { ...spend(600), recency: both(3) });
    expect(recent).toBe('At Risk, lower spend');
  });

  it('parts more than five in two steps, on different figures', () => {
    const grid = [1, 10, 100].flatMap((money) =>
      [1, 9].map((n) => ({ ...spend(money), frequency: both(n) })),
    );
    const names = told(...grid);
    expect(new Set(names).size).toBe(6);
    for (const name of names)
      expect(name).toMatch(/^At Risk, (lower|higher) spend, |^At Risk, (fewer|more) orders, /);
  });

  it('looks at size only where the customers behave alike', () => {
    const large = { ...base, customers: 5000 };
    expect(told(large, base)).toEqual(['At Risk, larger group', 'At Risk, smaller group']);
    expect(told(large, { ...base, recency: both(99) })).toEqual([
      'At Risk, less recent',
      'At Risk, more recent',
    ]);
  });

  it('numbers only what does not differ at all', () => {
    expect(told(base, base, base)).toEqual(['At Risk', 'At Risk 2', 'At Risk 3']);
    expect(told(base, base, orders(50))).toEqual([
      'At Risk, fewer orders',
      'At Risk, fewer orders 2',
      'At Risk, more orders',
    ]);
  });

  it('takes names that differ in case alone for one, and steps around names that are taken', () => {
    expect(tellApart(['vip', 'VIP'], [spend(1), spend(2)])).toEqual([
      'vip, lower spend',
      'VIP, higher spend',
    ]);
    expect(tellApart(['VIP', 'VIP', 'VIP 2'], [base, base, base])).toEqual(['VIP', 'VIP 3', 'VIP 2']);
    const taken = ['VIP', 'VIP', 'VIP, lower spend'];
    expect(new Set(tellApart(taken, [spend(1), spend(2), base])).size).toBe(3);
  });
});
