import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberColumn, type NumberValues } from '../../../src/pipeline/values/numberColumn.ts';

type Cell = string | number | null;

function build(cells: readonly Cell[], as: 'text' | 'bytes' = 'text'): NumberValues {
  const column = new NumberColumn();
  for (const cell of cells) {
    if (typeof cell === 'number') column.number(cell);
    else if (cell !== null && as === 'text') column.text(cell);
    else if (cell !== null) {
      const bytes = new TextEncoder().encode(`7${cell}7`);
      column.bytes(bytes, 1, bytes.length - 1);
    }
    column.endRow();
  }
  return column.build();
}

const read = (...cells: Cell[]) => [...build(cells).values];

describe.each(['text', 'bytes'] as const)('NumberColumn, from %s', (as) => {
  it.each<[string, number]>([
    ['12', 12],
    ['-12', -12],
    ['+12', 12],
    [' 12 ', 12],
    ['012', 12],
    ['0', 0],

    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-12.50', -12.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['12.', 12],

    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    ['0.1', 0.1],

    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],

    ["1'234.50", 1234.5],
    ['1’234,5', 1234.5],
    ["12'345", 12345],
    ['1 234,50', 1234.5],
    ['1 234', 1234],

    ['1\u00a0234,50', 1234.5],
    ['1\u202f234\u202f567,5', 1234567.5],
    ['1\u2009234.5', 1234.5],

    ['1,23,456.50', 123456.5],
    ['12,34,567', 1234567],

    ['(12.50)', -12.5],
    ['12.50-', -12.5],
    ['\u221212.50', -12.5],
    ['\u201312', -12],
    ['－12', -12],
    ['- 5', -5],

    ['€12,50', 12.5],
    ['12,50 €', 12.5],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['($5.00)', -5],

    ['€ -5', -5],
    ['5,00- €', -5],
    ['£1.99', 1.99],
    ['¥1,000,000', 1000000],
    ['￥500', 500],
    ['12,5 TL', 12.5],

    ['₺12,50', 12.5],
    ['1 234,50 ₽', 1234.5],
    ['99 руб.', 99],
    ['kr 99', 99],
    ['99,50 kr.', 99.5],
    ['99 zł', 99],

    ['R$ 1.234,50', 1234.5],
    ["CHF 1'234.50", 1234.5],
    ['12.50 USD', 12.5],
    ['1,224.50 Dr', 1224.5],
    ['224.50 Cr.', -224.5],
    ['₹ 12.50 DR', 12.5],
    ['US$ 5.00', 5],
    ['eur 5', 5],

    ['Rs.500', 500],
    ['Rs. 1,23,456.50', 123456.5],
    ['Fr. 12.-', 12],
    ['12,-', 12],
    ['1.234,-- €', 1234],
    ['$.50', 0.5],

    ['3 pcs', 3],
    ['3 Stk.', 3],
    ['2x', 2],
    ['x2', 2],
    ['2 шт', 2],
    ['2 adet', 2],
    ['3個', 3],
    ['1.5 kg', 1.5],

    ['٣٫٥', 3.5],
    ['١٢٣', 123],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۱۲', 12],
    ['１２．５', 12.5],
    ['１，２３４．５', 1234.5],

    ["'12.5", 12.5],
    ['="12.5"', 12.5],
    ['\ufeff12.5', 12.5],
    ['1.5E+3', 1500],
    ['1,5e3', 1500],
    ['2E-2', 0.02],
  ])('reads "%s"', (text, expected) => {
    expect([...build([text], as).values]).toEqual([expected]);
  });

  it.each([
    ...[
      'abc',
      '12 foo',
      '5%',
      '12,5 %',
      '1.2.3',
      '1,2,3',
      '1.2,5',
      '1,23.5',
      '1 23',
      '1.234.56',
      '12.34.567',
      '1,2345,678',
    ],
    ...[
      '--5',
      '(-5)',
      '(5',
      '5)',
      '-5-',
      '5-3',
      '12:30',
      '2017-02-11',
      '11/02/2017',
      '5 EUR USD',
      '$5 €',
      '1/2',
      'TRUE',
    ],
    ...[
      '€',
      ',',
      '1e999',
      "'",
      "5 'x'",
      '3 kg g',
      '5 EUR/Zork',
      '5 EUR/kg/l',
      '0x10',
      'Infinity',
      '1..5',
      '1,,5',
      '1.,5',
      'SKU 5 blue',
    ],
  ])('leaves "%s" unread', (text) => {
    const { values, unreadable, unreadableExamples } = build([text], as);
    expect([values[0], unreadable, unreadableExamples]).toEqual([Number.NaN, 1, [text]]);
  });

  it.each(['', ' ', '\u00a0', '-', 'n/a', 'NULL', '#N/A', 'NaN', 'NA'])('takes "%s" for empty', (text) => {
    const { values, unreadable } = build([text, '5'], as);
    expect([[...values], unreadable]).toEqual([[Number.NaN, 5], 0]);
  });

  it('agrees with the language to the last bit on plain decimals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9]{1,15}(\.[0-9]{1,10})?$/), (text) => {
        // Something that decides what "1.234" is.
        const [value] = build([text, '0.5'], as).values;
        expect(value === Number(text), `${text}: ${value}`).toBe(true);
      }),
    );
  });
});

describe('NumberColumn', () => {
  it.each<[string, string[], number[], string, boolean, string]>([
    ['a decimal comma elsewhere', ['1.234', '12,5'], [1234, 12.5], ',', false, 'values'],
    ['a decimal point elsewhere', ['1,234', '12.5'], [1234, 12.5], '.', false, 'values'],
    ['thousands and decimals elsewhere', ['1.234', '5.678,90'], [1234, 5678.9], ',', false, 'values'],
    ['a decimal comma, for commas too', ['1,234', '1,5'], [1.234, 1.5], ',', false, 'values'],
    ['a decimal point, for points too', ['1.234', '1.5'], [1.234, 1.5], '.', false, 'values'],
    [
      'the majority, else its own form',
      ['1.5', '2.5', '2,5', '1,234'],
      [1.5, 2.5, 2.5, 1234],
      '.',
      false,
      'values',
    ],
    ['marks at thousands only, as a guess', ['1.234', '56', '7'], [1234, 56, 7], ',', true, 'thousands'],
    ['commas at thousands only, as a guess', ['1,234', '56'], [1234, 56], '.', true, 'thousands'],
    ['thousands without a mark, as a guess', ['1,234', '5678'], [1.234, 5678], ',', true, 'convention'],
    ['convention for a point, as a guess', ['1.234'], [1.234], '.', true, 'convention'],
    ['convention for a comma, as a guess', ['-1,234'], [-1234], '.', true, 'convention'],
    ['nothing, where nothing depends on it', ['12', "1'234", '1 234'], [12, 1234, 1234], '.', false, 'same'],
  ])('reads "1.234" and "1,234" by %s', (_, texts, values, decimalMark, ambiguous, evidence) => {
    expect(build(texts)).toMatchObject({ decimalMark, ambiguous, evidence });
    expect(read(...texts)).toEqual(values);
  });

  it('counts what can only be read with the other mark', () => {
    expect(build(['1.5', '2.5', '2,5']).contradicting).toBe(1);
  });

  it('takes number cells as they are', () => {
    expect(read(1.234, -5, 0, Number.NaN, Number.POSITIVE_INFINITY, '2,5')).toEqual([
      ...[1.234, -5, 0, Number.NaN, Number.NaN, 2.5],
    ]);
  });

  it('does not carry a row over to the next', () => {
    expect(read('5', null, 'abc', null, 7, null, '€5', '')).toEqual([
      ...[5, Number.NaN, Number.NaN, Number.NaN, 7, Number.NaN, 5, Number.NaN],
    ]);
  });

  it('takes no date for a number', () => {
    const column = new NumberColumn();
    column.number(5);
    column.endRow();
    column.date(Date.UTC(2017, 0, 1));
    column.endRow();
    const { values, unreadable } = column.build();
    expect([[...values], unreadable]).toEqual([[5, Number.NaN], 1]);
  });

  it.each<[string[], string[]]>([
    [['€5', '5 EUR', '5 Euro'], ['EUR']],
    [
      ['€5', '£5', 'CHF 5', '5'],
      ['CHF', 'EUR', 'GBP'],
    ],
    [
      ['$5', '¥5', '5 kr'],
      ['$', 'kr', '¥'],
    ],
    [['$5', 'USD 5'], ['USD']],
    [['$5', '$5 CAD'], ['CAD']],
    [
      ['R$ 5', '5 TL', '5 ₽', '5 zł', '5 Kč', '₹5', '5元', '5円'],
      ['BRL', 'CNY', 'CZK', 'INR', 'JPY', 'PLN', 'RUB', 'TRY'],
    ],
    [['5', '3 pcs'], []],
  ])('names the currencies of %j', (texts, currencies) => {
    expect(build(texts).currencies).toEqual(currencies);
  });

  it('reads prices of one measure, not of several', () => {
    const { values, unreadable } = build(['2,50 €/kg', '0.30 €/g', '3,20 €/kg']);
    expect([[...values], unreadable]).toEqual([[2.5, Number.NaN, 3.2], 1]);
  });

  it('reads quantities in one measure, not in several', () => {
    const { values, measure, unreadable } = build(['1.5 kg', '500 g', '2 kg', '3']);
    expect([[...values], measure, unreadable]).toEqual([[1.5, Number.NaN, 2, 3], 'kg', 1]);
  });
});

const groupings: Record<string, { decimal: string; group: string }> = {
  English: { decimal: '.', group: ',' },
  German: { decimal: ',', group: '.' },
  French: { decimal: ',', group: '\u202f' },
  Swiss: { decimal: '.', group: '’' },
  Swedish: { decimal: ',', group: '\u00a0' },
  plain: { decimal: '.', group: '' },
  'plain with commas': { decimal: ',', group: '' },
};
const negatives: Record<string, (text: string) => string> = {
  minus: (text) => `-${text}`,
  'Unicode minus': (text) => `\u2212${text}`,
  'minus after': (text) => `${text}-`,
  parentheses: (text) => `(${text})`,
};
const surroundings: Record<string, (text: string) => string> = {
  none: (text) => text,
  'sign before': (text) => `€${text}`,
  'sign after': (text) => `${text} €`,
  'code before': (text) => `EUR ${text}`,
  'code after': (text) => `${text}\u00a0EUR`,
};
const style = fc.record({
  grouping: fc.constantFrom(...Object.keys(groupings)),
  negative: fc.constantFrom(...Object.keys(negatives)),
  surrounding: fc.constantFrom(...Object.keys(surroundings)),
  decimals: fc.integer({ min: 0, max: 4 }),
});
type Style = { grouping: string; negative: string; surrounding: string; decimals: number };

/** `units` of the last decimal, written in a style. */
function writeNumber(units: number, { grouping, negative, surrounding, decimals }: Style): string {
  const { decimal, group } = groupings[grouping]!;
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  const text = surroundings[surrounding]!(decimals === 0 ? whole : whole + decimal + digits.slice(-decimals));
  return units < 0 ? negatives[negative]!(text) : text;
}

describe('NumberColumn, of any numbers in one style', () => {
  it('reads back what was written, or says that it is a guess', () => {
    const units = fc.integer({ min: -1e12, max: 1e12 });
    const few = fc.oneof(units, fc.integer({ min: -2e6, max: 2e6 }), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 60 }), style, (column, how) => {
        const texts = column.map((value) => writeNumber(value, how));
        for (const as of ['text', 'bytes'] as const) {
          const { values, ambiguous } = build(texts, as);
          const expected = column.map((value) => Number(`${value}e-${how.decimals}`));
          if (!ambiguous)
            expect(
              [...values].map((value) => value + 0),
              texts[0]!,
            ).toEqual(expected.map((value) => value + 0));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is never a guess where some number has one, two or four decimals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }),
        style,
        (column, how) => {
          fc.pre(how.decimals === 1 || how.decimals === 2 || how.decimals === 4);
          expect(build(column.map((value) => writeNumber(value, how))).ambiguous).toBe(false);
        },
      ),
    );
  });
});
