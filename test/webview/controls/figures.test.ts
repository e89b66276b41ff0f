import { describe, expect, it } from 'vitest';
import { figureFormat, listedFigures } from '../../../webview/controls/figures.ts';
import { createFormats } from '../../../webview/controls/formats.ts';

const formats = createFormats('en-US');

describe('listedFigures', () => {
  it('names no unit twice', () => {
    const basis = {
      amount: 'line',
      orders: 'numbers',
      returns: 'drop',
      asOfIsSet: false,
      horizonDays: 180,
    } as const;
    const names = listedFigures(basis).map(({ name }) => name);
    expect(names).toContain('Predicted orders');
    expect(names.filter((name) => /orders, orders$/i.test(name))).toEqual([]);
  });
});

describe('figureFormat', () => {
  it('writes what a customer spent to the cent, and what one is predicted to spend without', () => {
    const write = (id: 'monetary' | 'predictedSpend') =>
      figureFormat(id, formats, { of: 'customer', sample: [0] })(1234.56);
    expect(write('monetary')).toBe('1,234.56');
    expect(write('predictedSpend')).toBe('1,235');
  });
});
