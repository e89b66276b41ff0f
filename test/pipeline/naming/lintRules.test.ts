import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import type { Conditions } from '../../../src/pipeline/naming/conditions.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { lintRules } from '../../../src/pipeline/naming/lintRules.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import type { NamingRules } from '../../../src/pipeline/naming/rule.ts';
import { wordRemark } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { arbitraryProfile, arbitraryRules } from './arbitraryProfile.ts';

/** Rules tried in the order given, the last resort after them. */
function rulesOf(...conditions: Conditions[]): NamingRules {
  const rules = [...conditions, {}].map((when, i) => {
    return [`rule${i}`, { ...defaultRules['lost']!, name: `Name ${i}`, priority: i, when }];
  });
  return Object.fromEntries(rules);
}

const found = (rules: NamingRules) =>
  lintRules(rules).map(({ remark: { code }, path }) => `${code} ${path.join('.')}`.trim());

describe('lintRules', () => {
  it('finds nothing in rules that overlap but leave each other something', () => {
    expect(found(rulesOf({ r: { min: 4 } }, { r: { min: 3 } }, { fm: { min: 3 } }))).toEqual([]);
  });

  it('finds a rule whose whole range goes to an earlier one', () => {
    expect(found(rulesOf({ r: { min: 3 } }, { r: { min: 4 }, fm: { max: 2 } }))).toEqual(['shadowed rule1']);
  });

  it('says which rule takes the segments, and the cure', () => {
    const [finding] = lintRules(rulesOf({ r: { min: 3 } }, { r: { min: 4 } }));
    expect(finding?.remark).toEqual(warning('shadowed', { rule: 'rule1', by: 'rule0', priority: 0 }));
    expect(wordRemark(finding!.remark)).toBe(
      'Rule “rule1” can never match: everything it matches goes to rule “rule0” (priority 0) first; give “rule1” a lower priority or narrow “rule0”.',
    );
  });

  it('knows the ends of the scales: r >= 1 matches every segment', () => {
    expect(found(rulesOf({ r: { min: 1, max: 5.1 } }, { m: { min: 4 } }))).toEqual([
      'shadowed rule1',
      'shadowed rule2',
    ]);
    expect(found(rulesOf({ r: { min: 1, max: 5 } }, { m: { min: 4 } }))).toEqual([]);
  });

  it('knows that segments of one-time buyers have no usual gap, which meets no bound', () => {
    expect(found(rulesOf({ overdue: { min: 0 } }, { r: { min: 4 } }))).toEqual([]);
    expect(found(rulesOf({ overdue: { min: 0 } }, { overdue: { max: 2 } }))).toEqual(['shadowed rule1']);
  });

  it('finds ranges that hold nothing', () => {
    expect(found(rulesOf({ r: { min: 3, max: 3 } }))).toContain('empty-range rule0.when.r');
    expect(found(rulesOf({ r: { min: 6 } }))).toContain('never-matches rule0.when.r');
    expect(found(rulesOf({ share: { max: 0 } }))).toContain('never-matches rule0.when.share');
    expect(found(rulesOf({ r: { min: 5 } }))).toEqual([]);
  });

  it('finds a missing last resort', () => {
    const { rule0, rule1 } = rulesOf({ r: { min: 3 } });
    expect(found({ rule0: rule0! })).toEqual(['no-last-resort']);
    expect(found({ rule0: rule0!, rule1: { ...rule1!, enabled: false } })).toEqual(['no-last-resort']);
    expect(found({ rule0: rule0!, rule1: { ...rule1!, when: { r: null } } })).toEqual([]);
  });

  it('finds equal names, whatever their case, and equal priorities, but not among disabled rules', () => {
    const { rule0, rule1 } = rulesOf({ r: { min: 3 } });
    const twin = { ...rule0!, name: ' name 1', priority: 1 };
    expect(found({ rule0: twin, rule1: rule1! })).toEqual([
      'same-name rule1.name',
      'same-priority rule1.priority',
    ]);
    expect(found({ rule0: { ...twin, enabled: false }, rule1: rule1! })).toEqual([]);
  });

  it('is right that a rule can never match: no segment ever gets its name', () => {
    const segments = fc.array(arbitraryProfile, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(arbitraryRules, segments, (rules, profiles) => {
        const dead = lintRules(rules)
          .filter(({ remark: { code } }) => ['shadowed', 'empty-range', 'never-matches'].includes(code))
          .map(({ path }) => path[0]);
        const withLast = { ...rules, last: { ...defaultRules['lost']!, priority: 1000 } };
        for (const { rule } of nameSegments(profiles, withLast)) expect(dead).not.toContain(rule);
      }),
    );
  }, 30_000);
});
