import { describe, expect, it } from 'vitest';
import { escapePlotlyText, plotlyLines } from '../../../webview/plot/plotlyText.ts';

describe('escapePlotlyText', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['<b>bold</b>', '&lt;b&gt;bold&lt;/b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['Ordinary, 10 %', 'Ordinary, 10 %'],
  ])('escapes %s', (text, escaped) => {
    expect(escapePlotlyText(text)).toBe(escaped);
  });
});

describe('plotlyLines', () => {
  it('breaks between lines only, not where a line says so', () => {
    expect(plotlyLines(['a<br>b', 'c'])).toBe('a&lt;br&gt;b<br>c');
  });
});
