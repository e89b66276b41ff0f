import { describe, expect, it } from 'vitest';
import { type ReportColumn, widthsOf } from '../../../src/pipeline/report/blocks.ts';
import { chooseMoneyFormat, fitColumns, widthOfNumber } from '../../../src/pipeline/report/fitColumns.ts';

describe('the width of a number', () => {
  it.each([
    [0, 'integer', '0'],
    [999, 'integer', '999'],
    [1000, 'integer', '1,000'],
    [14_361_567_984_793.4, 'integer', '14,361,567,984,793'],
    [14_361_567_984_793.4, 'decimal', '14,361,567,984,793.40'],
    [-1234.5, 'decimal', '-1,234.50'],
    [999.96, 'tenths', '1,000.0'],
  ] as const)('of %d as %s is that of %j and room beside it', (value, format, written) => {
    expect(widthOfNumber(value, format)).toBe(written.length + 2);
  });
});

describe('the format of money', () => {
  it('has cents where there is little else', () => {
    expect(chooseMoneyFormat([1234.56, 100.5])).toBe('integer');
    expect(chooseMoneyFormat([1234.56, 99.5])).toBe('decimal');
    expect(chooseMoneyFormat([12, 50, Number.NaN])).toBe('integer');
    expect(chooseMoneyFormat([-97.03])).toBe('decimal');
    expect(chooseMoneyFormat([])).toBe('integer');
  });
});

describe('columns', () => {
  const column: ReportColumn = { header: 'H', width: 12 };
  const fitted = (of: Partial<ReportColumn>, ...cells: Parameters<typeof fitColumns>[1][number]) =>
    fitColumns(
      [{ ...column, ...of }],
      cells.map((cell) => [cell]),
    )[0]!;

  it('are as wide as the longest that stands in them, and as they were where all is shorter', () => {
    expect(fitted({ format: 'integer' }, 5, 1e12, null).width).toBe('1,000,000,000,000'.length + 2);
    expect(fitted({}, 'short').width).toBe(12);
    expect(fitted({}, 'Loyal Customers, last order about 160 days ago').width).toBe(48);
    expect(fitted({}, 'x'.repeat(300)).width).toBe(48);
  });

  it('leave text that is wrapped its lines, but not what leads elsewhere', () => {
    expect(fitted({ wrap: true }, 'x'.repeat(30)).width).toBe(12);
    expect(fitted({ wrap: true }, { text: 'x'.repeat(30), sheet: 'S' }).width).toBe(32);
  });

  it('say of a part that it is more than nothing only where none is below 0, whose sign would be lost', () => {
    expect(fitted({ format: 'part' }, 0.5, 0).format).toBe('part');
    expect(fitted({ format: 'part' }, 0.5, -0.274).format).toBe('share');
    expect(fitted({ format: 'money' }, 5.25, 5000).format).toBe('decimal');
  });
});

describe('the width of a header', () => {
  const widthOf = (header: string, width: number) => widthsOf([{ header, width }])[0]!;

  it('is more than its longest line, so that neighbours do not touch', () => {
    expect(widthOf('Revenue, whole period', 20)).toBe('Revenue, whole period'.length + 3);
    expect(widthOf('Anteil an den Kunden', 12)).toBe('Anteil an den'.length + 3);
    expect(widthOf('Time between orders median (days)', 12)).toBe('orders median'.length + 3);
  });

  it('is that of the column where its lines leave room', () => {
    expect(widthOf('Revenue, last 12 months', 20)).toBe(20);
    expect(widthOf('Share of revenue', 12)).toBe(12);
  });

  it('takes the longest word', () => {
    expect(widthOf('Wahrscheinlichkeit', 12)).toBe('Wahrscheinlichkeit'.length + 3);
  });
});
