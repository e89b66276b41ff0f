import { describe, expect, it } from 'vitest';
import { parseDateText } from '../../src/pipeline/parseDateText.ts';

describe('parseDateText', () => {
  it.each([
    ['2011-12-09', '2011-12-09T00:00:00.000Z'],
    ['2011-12-09 12:50', '2011-12-09T12:50:00.000Z'],
    ['2011-12-09T12:50:31', '2011-12-09T12:50:31.000Z'],
    [' 2011-1-9 1:05:00.5 ', '2011-01-09T01:05:00.500Z'],
    ['2012-02-29', '2012-02-29T00:00:00.000Z'],
  ])('reads "%s" in no time zone', (text, expected) => {
    expect(new Date(parseDateText(text)).toISOString()).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '2011-02-29',
    '2011-13-01',
    '2011-12-09 24:00',
    '2011-12-09 12:60',
    '09/12/2011',
    '2011',
  ])('takes "%s" for no date', (text) => {
    expect(parseDateText(text)).toBeNaN();
  });
});
