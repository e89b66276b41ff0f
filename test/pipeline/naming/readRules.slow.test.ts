import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';
import { isUnused } from '../../../src/pipeline/naming/ruleRemarks.ts';
import { wordRemark } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { arbitraryProfile, arbitraryRules } from './arbitraryProfile.ts';

/** Code and path of each finding. */
const found = (setting: unknown) =>
  readRules(setting).findings.map(({ remark: { code }, path }) => `${code} ${path.join('.')}`.trim());

describe('readRules', () => {
  it('gives the default rules where nothing is set', () => {
    expect(readRules(undefined)).toEqual({ rules: defaultRules, findings: [] });
    expect(readRules({})).toEqual({ rules: defaultRules, findings: [] });
    expect(readRules(defaultRules)).toEqual({ rules: defaultRules, findings: [] });
  });

  it('uses what is sound', () => {
    const { rules, findings } = readRules({ champions: { name: 'Stars' }, lapsed: { enabled: false } });
    expect(findings).toEqual([]);
    expect(rules['champions']).toEqual({ ...defaultRules['champions'], name: 'Stars' });
    expect(rules['lapsed']?.enabled).toBe(false);
  });

  it.each([[5], [null], ['champions'], [[{ name: 'VIP' }]], [true]])(
    'uses the default rules where the setting is %j, and says so',
    (setting) => {
      const { rules, findings } = readRules(setting);
      expect(rules).toEqual(defaultRules);
      expect(findings).toEqual([{ remark: warning('rules-not-object', {}), path: [] }]);
    },
  );

  it('uses the default rule in place of a broken one, and keeps the sound ones', () => {
    const { rules, findings } = readRules({
      champions: { name: 'Stars', priority: 'first' },
      loyal: { name: 'Regulars' },
    });
    expect(rules['champions']).toEqual(defaultRules['champions']);
    expect(rules['loyal']?.name).toBe('Regulars');
    expect(findings).toEqual([
      {
        remark: warning('wrong-type', {
          rule: 'champions',
          property: 'priority',
          needed: 'number',
          instead: 'default-rule',
        }),
        path: ['champions', 'priority'],
      },
    ]);
  });

  it('leaves a broken rule of the user out', () => {
    const { rules, findings } = readRules({ whales: { when: { spend: { min: '100' } } } });
    expect(rules).toEqual(defaultRules);
    expect(findings.map(({ remark }) => wordRemark(remark))).toContain(
      '"when.spend.min" of rule “whales” must be a number; until then the rule is left out.',
    );
  });

  it.each([
    [{ lost: { name: 5 } }, '"name" of rule “lost” must be a text; until then the default rule is used.'],
    [
      { lost: { enabled: 1 } },
      '"enabled" of rule “lost” must be true or false; until then the default rule is used.',
    ],
    [{ x: 5 }, 'Rule “x” must be an object in braces, { ... }; until then the rule is left out.'],
  ])('says in plain words what a value must be: %j', (setting, text) => {
    expect(readRules(setting).findings.map(({ remark }) => wordRemark(remark))).toContain(text);
  });

  it.each([
    [{ x: 5 }, ['wrong-type x']],
    [{ x: { when: 3 } }, ['wrong-type x.when']],
    [{ x: { when: { r: 5 } } }, ['wrong-type x.when.r']],
    [{ x: { name: ' ', when: {}, priority: 999 } }, ['wrong-type x.name']],
    [{ x: { name: 'two\nlines', when: {}, priority: 999 } }, ['wrong-type x.name']],
    [{ x: { name: 'a\u0000b', when: {}, priority: 999 } }, ['wrong-type x.name']],
    [{ x: { name: 'x'.repeat(201), when: {}, priority: 999 } }, ['wrong-type x.name']],
    [{ 'a\nb': 5 }, ['wrong-type a\nb']],
    [{ 'a\tb': { when: {}, priority: 999 } }, ['wrong-type a\tb.name']],
    [{ x: { colour: 'red', when: {}, priority: 999 } }, ['wrong-type x.colour']],
    [{ x: { enabled: 'no', name: 1, when: {} } }, ['wrong-type x.name', 'wrong-type x.enabled']],
    [{ x: { when: { rr: { min: 3 } } } }, ['unknown-condition x.when.rr']],
    [{ x: { when: { r: { mim: 3 } } } }, ['unknown-condition x.when.r.mim']],
    [{ x: { name: 'X' } }, ['no-conditions x']],
    [{ 'a/b~c': { priority: null, when: {} } }, ['wrong-type a/b~c.priority']],
    [{ quiet: { enabled: false } }, ['no-last-resort']],
    [{ vip: { when: { r: { max: 4 } } } }, ['empty-range vip.when.r']],
    [{ champions: { name: 'VIP' } }, ['same-name champions.name']],
    [{ loyal: { priority: 10 } }, ['same-priority loyal.priority']],
  ])('finds what is wrong with %j', (setting, expected) => {
    expect(found(setting)).toEqual(expect.arrayContaining(expected));
  });

  it('uses a rule in spite of a misspelt property, and says that it is ignored', () => {
    const { rules, findings } = readRules({ champions: { name: 'Stars', prioriti: 3 } });
    expect(rules['champions']?.name).toBe('Stars');
    expect(findings.map(({ remark }) => remark)).toEqual([
      warning('unknown-property', { rule: 'champions', property: 'prioriti' }),
    ]);
    expect(findings.some(isUnused)).toBe(false);
  });

  it('lifts a condition of a default rule that is set to null', () => {
    const { rules, findings } = readRules({ champions: { when: { spendMultiple: null } } });
    expect(rules['champions']?.when.spendMultiple).toBeNull();
    expect(findings.map(({ remark }) => remark.code)).not.toContain('wrong-type');
  });

  it('changes another preset in the same way', () => {
    const preset = { everyone: { ...defaultRules['lost']!, name: 'Everyone' } };
    expect(readRules({ everyone: { name: 'All' } }, preset).rules['everyone']?.name).toBe('All');
    expect(readRules(7, preset).rules).toBe(preset);
  });

  it('does not use a rule of a wrong type, however many properties are unknown', () => {
    const unknown = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`p${i}`, i]));
    const { rules, findings } = readRules({ mine: { ...unknown, name: false } });
    expect(rules['mine']).toBeUndefined();
    expect(findings.filter(isUnused).map(({ path }) => path)).toEqual([['mine', 'name']]);
  });

  it('never throws, whatever the JSON, and its rules name segments', () => {
    const nearlyRules = fc.dictionary(
      fc.constantFrom('champions', 'lost', 'x', '__proto__', 'constructor', ''),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('name', 'priority', 'when', 'colour', 'enabled', 'oops'),
          fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('r', 'fm', 'oops'), fc.jsonValue())),
        ),
      ),
    );
    const segments = fc.array(arbitraryProfile, { maxLength: 5 });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlyRules), segments, (setting, profiles) => {
        const { rules, findings } = readRules(setting);
        for (const { remark } of findings) expect(wordRemark(remark)).toMatch(/^.+[.]$/s);
        expect(nameSegments(profiles, rules)).toHaveLength(profiles.length);
      }),
    );
  }, 30_000);

  it('takes sound rules as they are: merged with the defaults, without an error', () => {
    fc.assert(
      fc.property(arbitraryRules, (setting) => {
        const { rules, findings } = readRules(setting);
        expect(findings.filter(isUnused)).toEqual([]);
        for (const [id, { name, priority }] of Object.entries(setting)) {
          expect(rules[id]).toMatchObject({ name, priority });
        }
      }),
    );
  });
});
