import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  english,
  formatList,
  formatNumber,
  formatShare,
  formatShort,
  formatTick,
  roundAsWritten,
  speak,
  t,
} from '../../../src/pipeline/language/language.ts';

describe('the language that is spoken', () => {
  afterEach(() => speak(english));

  it('is English where nothing else was set', () => {
    expect(t('Takes {0} segments', 3)).toBe('Takes 3 segments');
    expect(formatNumber(1234.5, 1)).toBe('1,234.5');
    expect(formatShare(0.5817)).toBe('58.2%');
  });

  it('puts values where the translation wants them, and leaves other braces alone', () => {
    speak({ locale: 'de', messages: { 'Rule {0} of {1}; write {}': 'Schreibe {}: {1} hat Regel {0}' } });
    expect(t('Rule {0} of {1}; write {}', 'vip', 'mine')).toBe('Schreibe {}: mine hat Regel vip');
    expect(t('Not translated')).toBe('Not translated');
  });

  it('writes an amount in passing in three digits, in whole where the language has no short word', () => {
    expect([99.5, 9_999, 31_512, 1_155_856].map((each) => formatShort(each))).toEqual([
      '99.50',
      '9,999',
      '31.5K',
      '1.16M',
    ]);
    speak({ locale: 'de', messages: {} });
    expect([0.01, 500, 10_000, 2_000_000].map(formatTick)).toEqual(['0,01', '500', '10.000', '2\u00a0Mio.']);
    expect([31_512, 1_155_856].map((each) => formatShort(each))).toEqual(['31.512', '1,16\u00a0Mio.']);
  });

  it('writes numbers as the language has them', () => {
    speak({ locale: 'de', messages: {} });
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
    expect(formatNumber(1234, 2, 0)).toBe('1.234');
  });

  it('puts the words that go with a number, by the categories of the language', () => {
    const days = (count: number) => t('{0, plural, one {# day} other {# days}} ago', count);
    expect([1, 2, 1200, 1.5].map(days)).toEqual([
      '1 day ago',
      '2 days ago',
      '1,200 days ago',
      '1.5 days ago',
    ]);
    const polish = '{0, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} temu';
    speak({ locale: 'pl', messages: { '{0, plural, one {# day} other {# days}} ago': polish } });
    expect([1, 2, 5, 1.5].map(days)).toEqual(['1 dzień temu', '2 dni temu', '5 dni temu', '1,5 dnia temu']);
  });

  it('rounds a number to what it writes', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat({ max: 5 }), (value, digits) => {
        const written = formatNumber(value, digits, 0).replaceAll(',', '').replace('−', '-');
        expect(roundAsWritten(value, digits)).toBe(Number(written));
      }),
    );
    expect(roundAsWritten(1.95, 1)).toBe(2);
  });

  it('tells a share too small to be written to be below the least that can be', () => {
    expect(formatShare(0.0005)).toBe('0.1%');
    expect(formatShare(2 / 5878)).toBe('<0.1%');
    expect(formatShare(0)).toBe('0.0%');
    expect(formatShare(-0.0003)).toBe('0.0%');
    expect(formatShare(-0.0006)).toBe('−0.1%');
    expect(formatShare(0.0125, 3, 0)).toBe('1.25%');
  });

  it('joins lists as the language does', () => {
    const abc = ['A', 'B', 'C'];
    expect(formatList(abc, 'and')).toBe('A, B, and C');
    expect(formatList(abc, 'or')).toBe('A, B, or C');
    expect(formatList(abc, 'comma')).toBe('A, B, C');
    speak({ locale: 'de', messages: {} });
    expect(formatList(abc, 'and')).toBe('A, B und C');
    expect(formatShare(0.5817)).toBe('58,2\u00a0%');
  });

  it('lets a value speak of placeholders without filling them', () => {
    expect(t('The file {0} has {1} rows.', '{1}.xlsx', 5)).toBe('The file {1}.xlsx has 5 rows.');
  });
});
