import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../webview/controls/formats.ts';

const english = createFormats('en-US');
const german = createFormats('de-DE');

describe('createFormats', () => {
  it('writes counts and decimals in the given locale', () => {
    expect(english.count(1_067_371)).toBe('1,067,371');
    expect(german.count(1_067_371)).toBe('1.067.371');
    expect(english.decimal(1)).toBe('1.0');
    expect(german.decimal(9.63)).toBe('9,6');
  });

  it('shows cents where the smallest amount is below 100', () => {
    expect(english.moneyLike([12.5, 40_000])(40_000)).toBe('40,000.00');
    expect(english.moneyLike([267.67, 568_712.08])(568_712.08)).toBe('568,712');
  });

  it('shows a moment as it stands, whatever the time zone of the machine', () => {
    expect(english.date('2009-12-01T00:30:00')).toBe('Dec 1, 2009');
    expect(english.dateTime('2011-12-10T00:00:00')).toBe('Dec 10, 2011');
    expect(english.dateTime('2011-12-10T12:50:00')).toMatch(/^Dec 10, 2011, 12:50\sPM$/);
  });

  it('gives the separators in the order in which Plotly reads them', () => {
    expect(english.separators).toBe('.,');
    expect(german.separators).toBe(',.');
  });
});
