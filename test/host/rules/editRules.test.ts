import { describe, expect, it } from 'vitest';
import { editRules, emptyRules } from '../../../src/host/rules/editRules.ts';
import { parseRulesText } from '../../../src/host/rules/rulesText.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';

const rename = (rule: string, name: string) => [{ path: [rule, 'name'], value: name }];

describe('rules that are changed in place', () => {
  it('begin as the smallest rule, below what tells how to go on', () => {
    const text = editRules(emptyRules(), rename('at-risk', 'Wake up'));
    expect(parseRulesText(text, [])).toMatchObject({
      rules: { 'at-risk': { name: 'Wake up' } },
      error: undefined,
    });
    expect(text.startsWith('// ')).toBe(true);
  });

  it('keep all that is written beside it, comments too', () => {
    const before =
      '{\n  // ours\n  "lost": { "name": "Gone", "action": "None" }, // last\n  "new": { "enabled": false },\n}\n';
    const text = editRules(before, rename('lost', 'Away'));
    expect(text).toBe(before.replace('"Gone"', '"Away"'));
  });

  it('add a rule to those that are there', () => {
    const text = editRules('{ "lost": { "name": "Gone" } }', rename('loyal', 'Core'));
    expect(parseRulesText(text, []).rules).toEqual({ lost: { name: 'Gone' }, loyal: { name: 'Core' } });
  });

  it('are left alone where they can not be read', () => {
    expect(() => editRules('{\n  "lost": {\n', rename('lost', 'x'))).toThrow(UserError);
    expect(() => editRules('{\n  "lost": }\n', rename('lost', 'x'))).toThrow(/line 2/);
  });
});
