import { describe, expect, it } from 'vitest';
import { lineAt, parseRulesText } from '../../../src/host/rules/rulesText.ts';

const settings = `{
  // how I call them
  "editor.tabSize": 2,
  "segmentAi.naming.rules": {
    "champions": { "name": "Stars", "when": { "r": { "min": 4 } } }, /* the best */
    "a/b~c": { "priority": 3, },
  },
}`;
const at = ['segmentAi.naming.rules'];

/** The text at the place of a path. */
const textAt = (text: string, path: readonly string[], keys: readonly string[] = at) => {
  const { offset, length } = parseRulesText(text, keys).locate(path);
  return text.slice(offset, offset + length);
};

describe('parseRulesText', () => {
  it('reads rules among comments and trailing commas', () => {
    const { rules, error } = parseRulesText(settings, at);
    expect(error).toBeUndefined();
    expect(rules).toEqual({
      champions: { name: 'Stars', when: { r: { min: 4 } } },
      'a/b~c': { priority: 3 },
    });
  });

  it('reads a text that is nothing but rules', () => {
    expect(parseRulesText('{ "lost": { "name": "Gone" } }', []).rules).toEqual({ lost: { name: 'Gone' } });
  });

  it('finds none where there are none', () => {
    expect(parseRulesText('{ "editor.tabSize": 2 }', at).rules).toBeUndefined();
    expect(parseRulesText('', at).rules).toBeUndefined();
  });

  it.each([
    [['champions'], '"champions"'],
    [['champions', 'when', 'r', 'min'], '"min"'],
    [['a/b~c', 'priority'], '"priority"'],
    [[], '"segmentAi.naming.rules"'],
    [['champions', 'when', 'fm'], '"when"'],
    [['vip', 'name'], '"segmentAi.naming.rules"'],
  ])('places %j at %s', (path, expected) => {
    expect(textAt(settings, path)).toBe(expected);
  });

  it('places what concerns all rules of a file at its bracket', () => {
    expect(textAt('  { "lost": {} }', [], [])).toBe('{');
    expect(textAt('  { "lost": {} }', ['gone'], [])).toBe('{');
  });

  it('tells the line of a syntax error and reads the rest', () => {
    const text = '{\n "lost": { "name": "Gone" }\n "vip": { "priority": 1 }\n}';
    const { rules, error } = parseRulesText(text, []);
    expect(lineAt(text, error!.offset)).toBe(3);
    expect(rules).toEqual({ lost: { name: 'Gone' }, vip: { priority: 1 } });
  });

  it('takes an empty file for a broken one', () => {
    expect(parseRulesText('', []).error).toBeDefined();
  });
});
