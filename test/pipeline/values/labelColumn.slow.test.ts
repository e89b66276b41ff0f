import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelColumn, type LabelValues } from '../../../src/pipeline/values/labelColumn.ts';

type Cell = string | number | null;

/** The column of these cells; texts go in as texts or as bytes among others. */
function build(cells: readonly Cell[], as: 'text' | 'bytes' = 'text'): LabelValues {
  const column = new LabelColumn();
  for (const cell of cells) {
    if (typeof cell === 'number') column.number(cell);
    else if (cell !== null && as === 'text') column.text(cell);
    else if (cell !== null) {
      const bytes = new TextEncoder().encode(`"${cell}"`);
      column.bytes(bytes, 1, bytes.length - 1);
    }
    column.endRow();
  }
  return column.build();
}

/** The label of each row as text; null where it is missing. */
function labelsOf(cells: readonly Cell[], as: 'text' | 'bytes' = 'text') {
  const { indices, texts } = build(cells, as);
  return [...indices].map((index) => texts[index] ?? null);
}

describe.each(['text', 'bytes'] as const)('LabelColumn, from %s', (as) => {
  it.each<[string, Cell[], string]>([
    [
      'a number, its text, and its text with decimals',
      [17850, '17850', '17850.0', '17850.00', '17850,0'],
      '17850',
    ],
    ['blanks of any width around', ['A1', ' A1\t', '\u00a0A1\u202f', '\ufeffA1', '\u200bA1\u200e'], 'A1'],
    ['guards against a spreadsheet', ['007', '="007"', "'007"], '007'],
    ['addresses in any case', ['Ann@Shop.com', 'ann@shop.com ', 'ANN@SHOP.COM'], 'ann@shop.com'],
    ['composed and combining letters', ['Zo\u00eb', 'Zoe\u0308'], 'Zo\u00eb'],
    ['blanks of one kind or another inside', ['Ann Lee', 'Ann\u00a0Lee'], 'Ann Lee'],
    ['decimals that a database pads', ['42.000000', '42'], '42'],
    ['negative numbers', [-5, '-5', '-5.0'], '-5'],
  ])('takes %s for one label', (_, cells, label) => {
    expect(labelsOf(cells, as)).toEqual(cells.map(() => label));
  });

  it.each<[string, Cell[]]>([
    ['leading zeros', ['007', '07', '7']],
    ['case where it is no address', ['abc', 'ABC', 'Abc']],
    ['thousands that look like decimals', ['1.000', '1,000', '1']],
    ['true decimals', ['1.5', '1.25', '1']],
    ['accents', ['Zoe', 'Zoë']],
    ['names of properties', ['__proto__', 'constructor', 'toString']],
    ['signs', ['5', '-5', '+5']],
    ['names that begin with an apostrophe', ["'s-Hertogenbosch", 's-Hertogenbosch']],
  ])('keeps apart %s', (_, cells) => {
    expect(labelsOf(cells, as)).toEqual(cells);
  });

  it.each([
    ...[
      '',
      ' ',
      '\u00a0',
      '\ufeff',
      '-',
      '--',
      '?',
      'null',
      'NULL',
      '(null)',
      'NaN',
      'nan',
      'n/a',
      'N/A',
      'NA',
      '#N/A',
    ],
    ...[
      '#NV',
      '#N/D',
      '#YOK',
      '#Н/Д',
      '#REF!',
      '#DIV/0!',
      'None',
      '<NA>',
      'NaT',
      'undefined',
      '\\N',
      '(blank)',
      '(Leer)',
    ],
    ...[
      'not specified',
      'Nicht angegeben',
      'non renseigné',
      'Не указан',
      'não informado',
      'Tidak diketahui',
      '미지정',
    ],
    ...['unknown', 'UNKNOWN', 'Unbekannt', 'desconocido', 'неизвестно', '未知', '(not set)'],
  ])('takes "%s" for missing', (cell) => {
    expect(labelsOf(['A1', cell, 'A1'], as)).toEqual(['A1', null, 'A1']);
  });

  it.each(['Na', 'na', '0', 'No', 'Null Island', 'Nancy', 'Guest', 'x', 'unknown soldier', '#1', '-5', '00'])(
    'does not take "%s" for missing',
    (cell) => {
      expect(labelsOf([cell], as)).toEqual([cell]);
    },
  );

  it('tells which texts it took for missing, and how often', () => {
    const { placeholders } = build(['NULL', 'A', 'NULL', ' unknown', '', '\u00a0', null], as);
    expect([...placeholders]).toEqual([
      ['NULL', 2],
      ['unknown', 1],
    ]);
  });

  it('names labels under which many customers may be booked', () => {
    const { sharedByMany, texts } = build(['Ann', 'Guest', 0, 'Walk-In Customer', 'Laufkunde', 'Bo'], as);
    expect(sharedByMany.map((index) => texts[index])).toEqual([
      'Guest',
      '0',
      'Walk-In Customer',
      'Laufkunde',
    ]);
  });

  it('notes ids that lost digits', () => {
    const { shortened } = build(['1.23457E+15', '8,9E+12', '1E5', 'A1', '1.23457E+15', 1234567890123450], as);
    expect(shortened).toEqual({ count: 3, examples: ['1.23457E+15', '8,9E+12', '1234567890123450'] });
  });

  it('agrees with a Map on plain labels', () => {
    const label = fc.stringMatching(/^[A-Z][A-Z0-9-]{1,4}[0-9]$/);
    fc.assert(
      fc.property(fc.array(label, { maxLength: 500 }), (cells) => {
        const { indices, texts } = build(cells, as);
        const distinct = [...new Set(cells)];
        expect(texts).toEqual(distinct);
        expect([...indices]).toEqual(cells.map((cell) => distinct.indexOf(cell)));
      }),
    );
  });
});

describe('LabelColumn', () => {
  it('reads numbers as they are written', () => {
    const numbers = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.nat(),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        expect(labelsOf([value, String(value)])).toEqual([String(value), String(value)]);
      }),
    );
  });

  it('asks for a text of a table once, and counts its rows if it means missing', () => {
    const column = new LabelColumn();
    const asked: number[] = [];
    const textAt = (index: number) => {
      asked.push(index);
      return ['NULL', 'A'][index]!;
    };
    for (const index of [1, 0, 1, 1, 0]) {
      column.sharedText(index, textAt);
      column.endRow();
    }
    const { indices, placeholders } = column.build();
    expect([...indices]).toEqual([0, -1, 0, 0, -1]);
    expect(asked.filter((index) => index === 1)).toEqual([1]);
    expect([...placeholders]).toEqual([['NULL', 2]]);
  });

  it('keeps apart ids that a spreadsheet took for dates', () => {
    const column = new LabelColumn();
    for (const date of [Date.UTC(2017, 0, 5), Date.UTC(2017, 0, 6), 1e300]) {
      column.date(date);
      column.endRow();
    }
    expect(column.texts).toEqual(['2017-01-05', '2017-01-06', '1e+300']);
  });

  it('holds a million distinct labels', { timeout: 60_000 }, () => {
    const column = new LabelColumn();
    const bytes = new Uint8Array(10);
    for (let i = 0; i < 1_000_000; i++) {
      new TextEncoder().encodeInto(`A-${10_000_000 + i}`, bytes);
      column.bytes(bytes, 0, 10);
      column.endRow();
    }
    const { texts, indices } = column.build();
    expect(texts.length).toBe(1_000_000);
    expect([texts[0], texts[999_999]]).toEqual(['A-10000000', 'A-10999999']);
    expect(indices[999_999]).toBe(999_999);
  });
});
