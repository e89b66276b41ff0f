import fc from 'fast-check';
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
    expect(told(orders(12), orders(3))).toEqual([
      'At Risk, about 12 orders each',
      'At Risk, about 3 orders each',
    ]);
    expect(told({ ...orders(1), recency: both(90) }, orders(3))).toEqual([
      'At Risk, about 1 order each',
      'At Risk, about 3 orders each',
    ]);
    expect(told({ ...base, recency: both(10) }, base)).toEqual([
      'At Risk, last order about 10 days ago',
      'At Risk, last order about 100 days ago',
    ]);
  });

  it('tells all of one name by one figure where it parts them', () => {
    expect(told(spend(13_812.4), spend(5460), spend(99.96))).toEqual([
      'At Risk, about 13,800 each',
      'At Risk, about 5,460 each',
      'At Risk, about 100 each',
    ]);
    expect(told(...[1, 2, 3, 4, 5, 6, 7].map(spend)).at(6)).toBe('At Risk, about 7 each');
  });

  it('names the currency where it is known', () => {
    const profiles = [spend(13_812.4), spend(45.21)];
    const names = all('Lost', profiles);
    expect(tellApart(names, profiles, 'EUR')).toEqual([
      'Lost, about €13,800 each',
      'Lost, about €45.20 each',
    ]);
    expect(tellApart(names, profiles, '$')[1]).toBe('Lost, about 45.20\u00a0$ each');
  });

  it('writes as many digits as it takes', () => {
    expect(told(spend(13_812.4), spend(13_790))).toEqual([
      'At Risk, about 13,810 each',
      'At Risk, about 13,790 each',
    ]);
  });

  it('makes nothing of some days within a week', () => {
    const [recent] = told({ ...spend(400), recency: both(2) }, { ...spend(600), recency: both(3) });
    expect(recent).toBe('At Risk, about 400 each');
  });

  it('takes a second figure where one does not part them all', () => {
    const grid = [1, 10].flatMap((money) => [1, 9].map((n) => ({ ...spend(money), frequency: both(n) })));
    expect(told(...grid)).toEqual([
      'At Risk, about 1 each, about 1 order each',
      'At Risk, about 1 each, about 9 orders each',
      'At Risk, about 10 each, about 1 order each',
      'At Risk, about 10 each, about 9 orders each',
    ]);
  });

  it('says the mean of the figure, to its last digit but what is rounded', () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(amount, { minLength: 2, maxLength: 6 }), (amounts) => {
        const names = told(...amounts.map(spend));
        names.forEach((name, i) => {
          const said = /about ([\d,.]+) each$/.exec(name)?.[1];
          if (said === undefined) return;
          expect(Math.abs(Number(said.replaceAll(',', '')) / amounts[i]! - 1), name).toBeLessThan(0.006);
        });
        expect(new Set(names).size).toBe(amounts.length);
      }),
    );
  });

  it('looks at size only where the customers behave alike', () => {
    const large = { ...base, customers: 5000 };
    expect(told(large, base)).toEqual(['At Risk, 5,000 customers', 'At Risk, 100 customers']);
    expect(told(large, { ...base, recency: both(99) })).toEqual([
      'At Risk, last order about 100 days ago',
      'At Risk, last order about 99 days ago',
    ]);
  });

  it('numbers only what does not differ at all', () => {
    expect(told(base, base, base)).toEqual(['At Risk', 'At Risk 2', 'At Risk 3']);
    expect(told(base, base, orders(50))).toEqual([
      'At Risk, about 4 orders each',
      'At Risk, about 4 orders each 2',
      'At Risk, about 50 orders each',
    ]);
  });

  it('takes names that differ in case alone for one, and steps around names that are taken', () => {
    expect(tellApart(['vip', 'VIP'], [spend(1), spend(2)])).toEqual([
      'vip, about 1 each',
      'VIP, about 2 each',
    ]);
    expect(tellApart(['VIP', 'VIP', 'VIP 2'], [base, base, base])).toEqual(['VIP', 'VIP 3', 'VIP 2']);
    const taken = ['VIP', 'VIP', 'VIP, about 1 each'];
    expect(new Set(tellApart(taken, [spend(1), spend(2), base])).size).toBe(3);
  });
});
