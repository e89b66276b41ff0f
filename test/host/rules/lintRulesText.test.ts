import { describe, expect, it } from 'vitest';
import { lintRulesText, parseRulesText } from '../../../src/host/rules/rulesText.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';

/** Code and marked text of each finding. */
function lint(rules: unknown, below?: unknown) {
  const text = JSON.stringify({ 'segmentAi.naming.rules': rules }, undefined, 2);
  const findings = lintRulesText(parseRulesText(text, ['segmentAi.naming.rules']), defaultRules, below);
  return findings.map(({ remark: { code }, range: { offset, length } }) => [
    code,
    text.slice(offset, offset + length),
  ]);
}

describe('lintRulesText', () => {
  it('finds nothing in sound rules, nor where there are none', () => {
    expect(lint({ champions: { name: 'Stars' } })).toEqual([]);
    expect(lint(defaultRules)).toEqual([]);
    expect(lintRulesText(parseRulesText('{}', ['x']), defaultRules)).toEqual([]);
  });

  it('marks each finding where it stands', () => {
    expect(lint({ champions: { priority: 'first' } })).toEqual([['wrong-type', '"priority"']]);
    expect(lint({ mine: { when: { rr: { min: 3 } } } })).toEqual([['unknown-condition', '"rr"']]);
    expect(lint({ champions: { when: { r: { max: 4 } } } })).toContainEqual(['empty-range', '"r"']);
  });

  it('marks the rules as a whole for what they do to rules that stand elsewhere', () => {
    expect(lint({ quiet: { enabled: false } })).toEqual([['no-last-resort', '"segmentAi.naming.rules"']]);
    const all = { all: { name: 'All of them', priority: -1, when: {} } };
    expect(new Set(lint(all).map(([, marked]) => marked))).toEqual(new Set(['"segmentAi.naming.rules"']));
  });

  it('knows the rules of the scope below, and does not blame the text for them', () => {
    const below = {
      mine: { name: 'Mine', priority: 7, when: { r: { min: 4 } } },
      bad: { name: 'No conditions' },
    };
    expect(lint({ mine: { name: 'Ours' } }, below)).toEqual([]);
    expect(lint({ mine: { name: 'Ours' } })).toEqual([['no-conditions', '"mine"']]);
  });
});
