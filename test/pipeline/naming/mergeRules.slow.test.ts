import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { mergeRules } from '../../../src/pipeline/naming/readRules.ts';
import type { NamingRulesOverride } from '../../../src/pipeline/naming/rule.ts';
import { arbitraryRules } from './arbitraryProfile.ts';

describe('mergeRules', () => {
  it('changes what is written and keeps the rest of the default rule', () => {
    const { champions, ...others } = mergeRules(defaultRules, { champions: { name: 'VIP' } });
    expect(champions).toEqual({ ...defaultRules['champions'], name: 'VIP' });
    const { champions: _, ...defaults } = defaultRules;
    expect(others).toEqual(defaults);
  });

  it('merges conditions key by key, as the editor does', () => {
    const { loyal } = mergeRules(defaultRules, { loyal: { when: { r: { max: 4 }, m: { min: 2 } } } });
    expect(loyal?.when).toEqual({
      r: { min: 3, max: 4 },
      f: { min: 3 },
      fm: { min: 3 },
      oneTimeShare: { max: 0.5 },
      usualGaps: { max: 2 },
      m: { min: 2 },
    });
  });

  it('keeps null, which lifts a condition', () => {
    const { loyal } = mergeRules(defaultRules, { loyal: { when: { f: null } } });
    expect(loyal?.when.f).toBeNull();
    expect(loyal?.when.r).toEqual({ min: 3 });
  });

  it('completes a new rule: called by its id, tried first, switched on', () => {
    const { whales } = mergeRules(defaultRules, { whales: { when: { spend: { min: 9 } } } });
    expect(whales).toMatchObject({ name: 'whales', priority: 0, enabled: true, when: { spend: { min: 9 } } });
    expect(whales?.colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('takes a rule called __proto__ for a rule', () => {
    const overrides = JSON.parse('{"__proto__": {"name": "P", "when": {}}}') as NamingRulesOverride;
    const merged = mergeRules(defaultRules, overrides);
    expect(Object.keys(merged)).toContain('__proto__');
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('changes nothing when the editor has merged already', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryRules, (defaults, overrides) => {
        const merged = mergeRules(defaults, overrides);
        expect(mergeRules(defaults, merged)).toEqual(merged);
      }),
    );
  });

  it('takes every rule of the overrides over, and keeps every default they do not mention', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryRules, (defaults, overrides) => {
        const merged = mergeRules(defaults, overrides);
        for (const [id, rule] of Object.entries(overrides)) {
          expect(merged[id]).toMatchObject({
            name: rule.name,
            priority: rule.priority,
            enabled: rule.enabled,
          });
        }
        for (const [id, rule] of Object.entries(defaults)) {
          if (!Object.hasOwn(overrides, id)) expect(merged[id]).toEqual(rule);
        }
      }),
    );
  });
});
