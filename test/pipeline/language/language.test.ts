import { afterEach, describe, expect, it } from 'vitest';
import { english, formatNumber, formatShare, speak, t } from '../../../src/pipeline/language/language.ts';

describe('the language that is spoken', () => {
  afterEach(() => speak(english));

  it('is English where nothing else was set', () => {
    expect(t('Takes {0} segments', 3)).toBe('Takes 3 segments');
    expect(formatNumber(1234.5, 1)).toBe('1,234.5');
    expect(formatShare(0.5817)).toBe('58.2 %');
  });

  it('puts values where the translation wants them, and leaves other braces alone', () => {
    speak({ locale: 'de', messages: { 'Rule {0} of {1}; write {}': 'Schreibe {}: {1} hat Regel {0}' } });
    expect(t('Rule {0} of {1}; write {}', 'vip', 'mine')).toBe('Schreibe {}: mine hat Regel vip');
    expect(t('Not translated')).toBe('Not translated');
  });

  it('writes numbers as the language has them', () => {
    speak({ locale: 'de', messages: {} });
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
    expect(formatNumber(1234, 2, 0)).toBe('1.234');
  });

  it('lets a value speak of placeholders without filling them', () => {
    expect(t('The file {0} has {1} rows.', '{1}.xlsx', 5)).toBe('The file {1}.xlsx has 5 rows.');
  });
});
