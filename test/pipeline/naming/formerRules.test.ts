import { describe, expect, it } from 'vitest';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';

const later = {
  keys: { stars: 'champions' },
  each: { keys: { color: 'colour' }, below: { when: { keys: { buys: 'orders' } } } },
};

describe('rules with names of before', () => {
  const written = { stars: { color: '#123456' }, mine: { when: { buys: { min: 3 } } } };
  const { rules, findings } = readRules(written, defaultRules, later);

  it('are read as those of now: ids of rules, what they have, and conditions', () => {
    expect(rules['champions']).toEqual({ ...defaultRules['champions'], colour: '#123456' });
    expect(rules['mine']?.when).toEqual({ orders: { min: 3 } });
    expect(rules).not.toHaveProperty('stars');
  });

  it('are said to have them, each where it stands', () => {
    expect(findings.slice(0, 3)).toEqual([
      { remark: note('former-name', { former: 'stars', name: 'champions' }), path: ['stars'] },
      {
        remark: note('former-name', { former: 'stars.color', name: 'stars.colour' }),
        path: ['stars', 'color'],
      },
      {
        remark: note('former-name', { former: 'mine.when.buys', name: 'mine.when.orders' }),
        path: ['mine', 'when', 'buys'],
      },
    ]);
  });

  it('hold beside the default rules that the editor has merged in', () => {
    expect(readRules({ ...defaultRules, ...written }, defaultRules, later).rules).toEqual(rules);
  });

  it('give way to those of now', () => {
    const both = { mine: { when: { orders: { max: 9 }, buys: { min: 3, max: 5 } } } };
    const read = readRules(both, defaultRules, later);
    expect(read.rules['mine']?.when).toEqual({ orders: { min: 3, max: 9 } });
    expect(read.findings[0]?.remark).toEqual(
      warning('former-name-beside', { former: 'mine.when.buys', name: 'mine.when.orders' }),
    );
  });
});
