import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';
import { tryRules } from '../../../src/pipeline/naming/tryRules.ts';
import { arbitraryProfile, arbitraryRules } from './arbitraryProfile.ts';
import { profileOf } from './profileOf.ts';

const best = profileOf({
  scores: [5, 5, 5],
  recency: 5,
  orders: 20,
  spend: 900,
  spendMultiple: 4,
  customers: 30,
});
const good = profileOf({
  scores: [4, 5, 4],
  recency: 9,
  orders: 12,
  spend: 700,
  spendMultiple: 3,
  customers: 20,
});
const gone = profileOf({ scores: [1, 1, 1], recency: 400, orders: 1, spend: 20, customers: 50 });

describe('tryRules', () => {
  it('counts the segments and customers of each rule, in the order in which they are tried', () => {
    const { rules, names } = tryRules([best, good, gone], readRules({}));
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(defaultRules));
    expect(rules.find(({ id }) => id === 'champions')).toMatchObject({
      name: 'Champions',
      priority: 30,
      segments: [names[0], names[1]],
      customers: 50,
      share: 0.2,
    });
    expect(rules.find(({ id }) => id === 'vip')).toMatchObject({ segments: [], customers: 0 });
  });

  it('says what is wrong with the rules', () => {
    const trial = tryRules([best, gone], readRules({ quiet: { enabled: false } }));
    expect(trial.remarks).toEqual([warning('no-last-resort', {})]);
  });

  it('tells what a default rule names where none of these rules does', () => {
    const rules = { vip: defaultRules['vip']! };
    const trial = tryRules([best, gone], { rules, findings: [] });
    expect(trial.rules.map(({ name, priority }) => [name, priority])).toEqual([
      ['VIP', 20],
      ['Champions', undefined],
      ['Lost', undefined],
    ]);
  });

  it('gives every customer to exactly one rule, and the names that the rules would give', () => {
    const segments = fc.array(arbitraryProfile, { maxLength: 10 });
    fc.assert(
      fc.property(segments, arbitraryRules, (profiles, setting) => {
        const read = readRules(setting);
        const { rules, names } = tryRules(profiles, read);
        const total = profiles.reduce((sum, { customers }) => sum + customers, 0);
        expect(rules.reduce((sum, { customers }) => sum + customers, 0)).toBe(total);
        expect(rules.flatMap((rule) => rule.segments).sort()).toEqual([...names].sort());
        expect(names).toEqual(nameSegments(profiles, read.rules).map(({ name }) => name));
      }),
    );
  });
});
