import { describe, expect, it } from 'vitest';
import { isDateFormat, textBeside } from '../../../src/pipeline/spreadsheet/numberFormat.ts';

describe('isDateFormat', () => {
  it.each([
    'm/d/yy h:mm',
    'yyyy-mm-dd',
    '[$-409]d-mmm-yy;@',
    '[h]:mm:ss',
    'dd"."mm"."yyyy',
    '[Red]yyyy',
    'mm:ss.0',
  ])('takes %s for a date', (code) => {
    expect(isDateFormat(164, code)).toBe(true);
  });

  it.each([
    '0.00',
    'General',
    '#,##0 "days"',
    '0\\d',
    '[Red]0',
    '_-* #,##0.00 _€',
    '@',
    '"yes"',
    '[$kr-s]0',
    '0.00E+00',
  ])('takes %s for no date', (code) => {
    expect(isDateFormat(164, code)).toBe(false);
  });

  it('knows the formats that a workbook need not define', () => {
    expect([0, 1, 4, 14, 22, 37, 47, 49].filter((id) => isDateFormat(id, undefined))).toEqual([14, 22, 47]);
  });
});

describe('textBeside', () => {
  it.each([
    ['[$£-809]#,##0.00', '£'],
    ['[$€-x-euro2] #,##0.00', '€'],
    ['[$USD] #,##0.00;[Red]-[$USD] #,##0.00', 'USD'],
    ['#,##0.00 "kr"', 'kr'],
    ['_-"£"* #,##0.00_-;-"£"* #,##0.00_-', '£'],
    ['#,##0.00\\ \\€', '€'],
    ['$#,##0', '$'],
    ['#,##0.00', ''],
    ['[$-409]d mmm yyyy', ''],
    ['[Red]0.00', ''],
    ['_-* #,##0.00 _€_-', ''],
    ['0.00%;"none"', ''],
    ['General', ''],
  ])('finds what %s writes: %s', (code, text) => {
    expect(textBeside(code)).toBe(text);
  });
});
