import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCellText, toCellText } from '../../../../src/pipeline/spreadsheet/write/cellText.ts';

describe('toCellText', () => {
  it('leaves text as it is, whatever it begins with', () => {
    for (const text of ['=1+1', '+44', '-1', '@x', 'Café 😀', ' a\tb\n']) expect(toCellText(text)).toBe(text);
  });

  it('removes what XML 1.0 has no place for', () => {
    expect(toCellText('a\u0000b\u001bc\ufffed\uffffe')).toBe('abcde');
    expect(toCellText('a\ud800b\udc00c')).toBe('abc');
  });

  it('cuts at what a cell can hold, never through a character', () => {
    expect(toCellText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(toCellText(`${'x'.repeat(32_766)}😀`)).toBe('x'.repeat(32_766));
  });

  it('gives characters of XML 1.0 alone', () => {
    const legal = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        expect(toCellText(String.fromCharCode(...units))).toMatch(legal);
      }),
    );
  });
});

describe('escapeCellText', () => {
  it("spells out what Excel would read as a character's code", () => {
    expect(escapeCellText('_x0041_ _x41_')).toBe('_x005F_x0041_ _x41_');
  });
});
