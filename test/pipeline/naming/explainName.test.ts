import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { describeFigures } from '../../../src/pipeline/naming/describeFigures.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import type { NamingRules } from '../../../src/pipeline/naming/rule.ts';
import { wordReasons } from '../../../src/pipeline/remarks/wordReasons.ts';
import { arbitraryProfile, arbitraryRules } from './arbitraryProfile.ts';
import { profileOf } from './profileOf.ts';

const profile = profileOf({
  scores: [4.6, 4.9, 4.8],
  recency: 12.4,
  orders: 25,
  spend: 5200,
  spendMultiple: 4,
});
const other = profileOf({ scores: [1.2, 1.1, 1.4], recency: 1, orders: 1, spend: 90 });

const rule = (priority: number, when: NamingRules[string]['when'], name = 'Rule') => {
  return { ...defaultRules['lost']!, name, priority, when };
};

/** The reason for the name of the first segment, in words. */
const reason = (rules: NamingRules, first = profile, currency?: string) =>
  wordReasons(nameSegments([first, other], rules)[0]!.reasons, currency);

/** JSON has no word for it. */
const markUnknown = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value;

describe('explainName', () => {
  it('gives figures with scores, the conditions that held, and the rule that was nearly met', () => {
    const rules = {
      vip: rule(10, { r: { min: 4 }, spendMultiple: { min: 10 } }, 'VIP'),
      champions: rule(20, { r: { min: 4 }, fm: { min: 4 } }, 'Champions'),
    };
    expect(reason(rules)).toBe(
      'Bought 12 days ago on average (score 4.6 of 5), most of them 6 to 19 days ago, with 25 orders (4.9), and spent 5,200 (4.8). ' +
        'So the rule “Champions” applies: recency score at least 4, frequency and monetary score at least 4. ' +
        'Not “VIP”: spend is 4x the average, at least 10x is needed.',
    );
  });

  it('has money in its currency, where that is known', () => {
    const rules = { vip: rule(10, { r: { min: 4 } }) };
    expect(reason(rules, profile, 'EUR')).toContain('and spent €5,200 (4.8).');
    expect(describeFigures(nameSegments([profile], defaultRules)[0]!, profile, 'EUR')).toMatch(
      /A typical one \(median\): .+, €5,200 spent\./,
    );
  });

  it('gives values and codes: figures, bounds and units', () => {
    const rules = {
      vip: rule(10, { r: { min: 4 }, spendMultiple: { min: 10 } }, 'VIP'),
      champions: rule(20, { r: { min: 4 }, oneTimeShare: { max: 0.5 } }, 'Champions'),
    };
    const [figures, ...others] = nameSegments([profile, other], rules)[0]!.reasons;
    expect(figures).toMatchObject({
      code: 'figures',
      values: { recencyDays: 12.4, orders: 25, spend: 5200 },
    });
    expect(others).toEqual([
      {
        code: 'rule-matches',
        values: {
          rule: 'Champions',
          conditions: [
            { figure: 'r', value: 4.6, unit: '', min: 4 },
            { figure: 'oneTimeShare', value: 0, unit: '%', max: 0.5 },
          ],
        },
      },
      {
        code: 'rule-nearly-matches',
        values: { rule: 'VIP', missed: [{ figure: 'spendMultiple', value: 4, unit: 'x', min: 10 }] },
      },
    ]);
  });

  it('says one day and one order', () => {
    expect(reason(defaultRules, other)).toMatch(
      /^Bought 1 day ago on average .* with 1 order \(1.1\), and spent 90 \(1.4\)\./,
    );
  });

  it('writes ranges, upper bounds and raw figures', () => {
    expect(reason({ a: rule(1, { r: { min: 4, max: 5 }, recencyDays: { max: 30 } }) })).toContain(
      'the rule “Rule” applies: recency score from 4 to below 5, mean recency below 30 days.',
    );
  });

  it('says what was too much', () => {
    const rules = { a: rule(1, { recencyDays: { max: 10 } }, 'Fresh'), b: rule(2, {}) };
    expect(reason(rules)).toMatch(/Not “Fresh”: mean recency is 12 days, less than 10 is needed\.$/);
  });

  it('gives as many digits as it takes to see why a bound was missed', () => {
    const rules = { a: rule(1, { r: { min: 4.601 } }, 'A'), b: rule(2, {}) };
    expect(reason(rules)).toMatch(/Not “A”: recency score is 4.6, at least 4.601 is needed\.$/);
  });

  it('keeps a rounded value on its side of the bound', () => {
    const rules = { a: rule(1, { r: { min: 4.6 } }, 'A'), b: rule(2, {}) };
    const near = { ...profile, scores: { ...profile.scores, r: 4.5996 } };
    expect(reason(rules, near)).toMatch(/Not “A”: recency score is 4.5996, at least 4.6 is needed\.$/);
  });

  it('rounds a value as it writes it', () => {
    const rules = { a: rule(1, { r: { min: 2 } }, 'A'), b: rule(2, {}) };
    const near = { ...profile, scores: { ...profile.scores, r: 1.95 } };
    expect(reason(rules, near)).toMatch(
      /\(score 1\.95 of 5\).*Not “A”: recency score is 1\.95, at least 2 is needed\.$/,
    );
  });

  it('counts one day as one', () => {
    const rules = { a: rule(1, { recencyDays: { min: 1, max: 15 } }, 'A'), b: rule(2, {}) };
    expect(reason(rules)).toContain('mean recency from 1 day to below 15 days.');
  });

  it('tells shares in percent, with the digits of the rule', () => {
    const rules = { a: rule(1, { oneTimeShare: { min: 0.055 } }, 'A'), b: rule(2, { share: { min: 0.07 } }) };
    expect(reason(rules)).toMatch(
      /share of customers at least 7%\. Not “A”: share of one-time buyers is 0%, at least 5.5% is needed\.$/,
    );
  });

  it('finds the nearest miss past figures that are not known', () => {
    const rules = {
      a: rule(1, { overdue: { min: 1 } }, 'A'),
      b: rule(2, { r: { min: 4.7 } }, 'B'),
      c: rule(3, {}, 'C'),
    };
    const { overdue: _, ...unknown } = profile;
    expect(reason(rules, unknown)).toMatch(
      /The rule “C” matches anything the earlier rules don't\. Not “B”: recency score is 4.6, at least 4.7 is needed\.$/,
    );
  });

  it('says when no rule of the user matches', () => {
    expect(reason({ a: rule(1, { recencyDays: { max: 10 } }, 'Fresh') })).toMatch(
      / None of your rules matches, so the default rule “Champions” applies: .*\. Not “Fresh”: mean recency is 12 days/,
    );
  });

  it('does not mention rules that are far off, or that come later', () => {
    const rules = {
      a: rule(1, { recencyDays: { min: 900 } }),
      b: rule(2, {}),
      c: rule(3, { r: { min: 5 } }),
    };
    expect(reason(rules)).not.toContain('Not "');
  });

  it('explains every name without a gap in the sentence', () => {
    const segments = fc.array(arbitraryProfile, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(segments, arbitraryRules, (profiles, rules) => {
        for (const named of nameSegments(profiles, rules)) {
          const text = wordReasons(named.reasons);
          expect(text).toMatch(/[Rr]ule “/);
          expect(text).not.toMatch(/NaN|undefined|Infinity|∞|null/);
          expect(JSON.stringify(named.reasons, markUnknown)).not.toContain('no number');
        }
      }),
    );
  });
});
