import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../webview/plot/plotlyText.ts';

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Champions, most spent', 12, 3)).toEqual(['Champions,', 'most spent']);
    expect(wrapText('the best, K\u00a0=\u00a06', 12, 3)).toEqual(['the best,', 'K\u00a0=\u00a06']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapText('abcdefgh ij', 5, 3)).toEqual(['abcde', 'fgh', 'ij']);
  });

  it('says that there is more than fits', () => {
    expect(wrapText('one two three four', 5, 2)).toEqual(['one', 'two…']);
  });

  it('never exceeds its bounds and loses no character of a text that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, Number.POSITIVE_INFINITY);
        expect(lines.every((line) => Array.from(line).length <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(wrapText(text, width, 2).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
