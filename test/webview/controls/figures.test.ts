import { describe, expect, it } from 'vitest';
import { figureFormat } from '../../../webview/controls/figures.ts';
import { createFormats } from '../../../webview/controls/formats.ts';

const formats = createFormats('en-US');

describe('figureFormat', () => {
  it('writes what a customer spent to the cent, and what one is predicted to spend without', () => {
    const write = (id: 'monetary' | 'predictedSpend') =>
      figureFormat(id, formats, { of: 'customer', sample: [0] })(1234.56);
    expect(write('monetary')).toBe('1,234.56');
    expect(write('predictedSpend')).toBe('1,235');
  });
});
