import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayOrder } from '../../../src/pipeline/cells/dateReading.ts';
import { DateColumn, type DateValues } from '../../../src/pipeline/values/dateColumn.ts';

type Cell = string | number | Date | null;

function build(
  cells: readonly Cell[],
  order: DayOrder | 'auto' = 'auto',
  as: 'text' | 'bytes' = 'text',
): DateValues {
  const column = new DateColumn();
  for (const cell of cells) {
    if (typeof cell === 'number') column.number(cell);
    else if (cell instanceof Date) column.date(cell.getTime());
    else if (cell !== null && as === 'text') column.text(cell);
    else if (cell !== null) {
      const bytes = new TextEncoder().encode(`7${cell}7`);
      column.bytes(bytes, 1, bytes.length - 1);
    }
    column.endRow();
  }
  return column.build(order);
}

/** `2017-02-11`, with a time where it is not midnight; null where the row could not be read. */
function show(value: number): string | null {
  if (Number.isNaN(value)) return null;
  return new Date(value)
    .toISOString()
    .replace('T00:00:00.000Z', '')
    .replace('T', ' ')
    .replace(/(\.000)?Z$/, '');
}

const read = (cells: readonly Cell[], order: DayOrder | 'auto' = 'auto') =>
  [...build(cells, order).values].map(show);

describe('DateColumn, from a text', () => {
  it.each([
    ['2017-02-11', '2017-02-11'],
    ['2017-2-1', '2017-02-01'],
    ['2017/02/11', '2017-02-11'],
    ['2017.02.11', '2017-02-11'],
    ['2017. 2. 11.', '2017-02-11'],
    ['2017-02-11 14:05', '2017-02-11 14:05:00'],
    ['2017-02-11T14:05:09', '2017-02-11 14:05:09'],
    ['2017-02-11 14:05:09.123', '2017-02-11 14:05:09.123'],
    ['2017-02-11 14:05:09,5', '2017-02-11 14:05:09.500'],
    ['2017-02-11T23:59:59.9999999', '2017-02-11 23:59:59.999'],
    ['2017-02-11T14:05:09Z', '2017-02-11 14:05:09'],
    ['2017-02-11T14:05:09.123+01:00', '2017-02-11 14:05:09.123'],
    ['2017-02-11 23:05:09 -0500', '2017-02-11 23:05:09'],
    ['2017-02-11T23:05:09-05', '2017-02-11 23:05:09'],
    ['2017-02-11 00:05:09 UTC', '2017-02-11 00:05:09'],
    ['2017-02-11T14:05:09+01:00[Europe/Berlin]', '2017-02-11 14:05:09'],
    ['2017-02-11-14.05.09.123456', '2017-02-11 14:05:09.123'],
    ['20170211', '2017-02-11'],
    ['20170211 1405', '2017-02-11 14:05:00'],
    ['20170211 140509', '2017-02-11 14:05:09'],
    ['20170211T140509Z', '2017-02-11 14:05:09'],
    ['20170211 14:05', '2017-02-11 14:05:00'],
    ['25.02.2017', '2017-02-25'],
    ['25. 2. 2017', '2017-02-25'],
    ['25.02.2017 14:05 Uhr', '2017-02-25 14:05:00'],
    ['25.02.2017, 14:05:09', '2017-02-25 14:05:09'],
    ['25.2.2017 14.05', '2017-02-25 14:05:00'],
    ['25/02/2017 14.05.09', '2017-02-25 14:05:09'],
    ['25-02-17', '2017-02-25'],
    ['25 02 2017', '2017-02-25'],
    ['14:05 25/02/2017', '2017-02-25 14:05:00'],
    ['25/02/2017 2:05 PM', '2017-02-25 14:05:00'],
    ['2/25/17 12:05 AM', '2017-02-25 00:05:00'],
    ['2/25/17 12:05pm', '2017-02-25 12:05:00'],
    ['2/25/2017 2:05:09 p.m.', '2017-02-25 14:05:09'],
    ['25/02/2017 2:05:09 a. m.', '2017-02-25 02:05:09'],
    ['25/02/2017 2 PM', '2017-02-25 14:00:00'],
    ['25/02/2017 02:05:09:123PM', '2017-02-25 14:05:09.123'],
    ['11-Feb-17', '2017-02-11'],
    ['11-FEB-2017', '2017-02-11'],
    ['11-FEB-17 02.05.09.123000 PM', '2017-02-11 14:05:09.123'],
    ['2017-Feb-11', '2017-02-11'],
    ['99-Feb-11', '1999-02-11'],
    ['Feb 11, 2017', '2017-02-11'],
    ["Feb 11 '17", '2017-02-11'],
    ['February 11th, 2017', '2017-02-11'],
    ['11 February 2017 14:05', '2017-02-11 14:05:00'],
    ['Sat, 11 Feb 2017 14:05:09 +0000', '2017-02-11 14:05:09'],
    ['Sat Feb 11 14:05:09 2017', '2017-02-11 14:05:09'],
    ['Sat Feb 11 2017 14:05:09 GMT+0100 (Central European Standard Time)', '2017-02-11 14:05:09'],
    ['Sat Feb 11 14:05:09 CET 2017', '2017-02-11 14:05:09'],
    ['11/Feb/2017:14:05:09 +0000', '2017-02-11 14:05:09'],
    ['Feb 11, 2017 2:05:09 PM PST', '2017-02-11 14:05:09'],
    ['11 de febrero de 2017 2:05 p. m.', '2017-02-11 14:05:00'],
    ['sáb, 11 feb 2017', '2017-02-11'],
    ['11 févr. 2017 14h05', '2017-02-11 14:05:00'],
    ['samedi 11 février 2017 à 14 h 05 min 09 s', '2017-02-11 14:05:09'],
    ['mar. 14 mars 2017', '2017-03-14'],
    ['mar. 14 févr. 2017', '2017-02-14'],
    ['1er août 2017', '2017-08-01'],
    ['11. März 2017', '2017-03-11'],
    ['Samstag, 11. Februar 2017 um 14:05 Uhr', '2017-02-11 14:05:00'],
    ['11-mrt-2017', '2017-03-11'],
    ['11 Şub 2017', '2017-02-11'],
    ['11 AĞUSTOS 2017 Cuma', '2017-08-11'],
    ['11 февраля 2017 г. 14:05', '2017-02-11 14:05:00'],
    ['11 мая 2017', '2017-05-11'],
    ['11.фев.17', '2017-02-11'],
    ['2017年2月11日', '2017-02-11'],
    ['2017年02月11日 14时05分09秒', '2017-02-11 14:05:09'],
    ['2017年2月11日(土) 14時05分', '2017-02-11 14:05:00'],
    ['2017年2月6日(月)', '2017-02-06'],
    ['2017年2月11日星期六 下午2:05', '2017-02-11 14:05:00'],
    ['2017/2/11 上午 12:05:09', '2017-02-11 00:05:09'],
    ['2017/2/11 下午 12:05:09', '2017-02-11 12:05:09'],
    ['2017/02/11 午後2:05', '2017-02-11 14:05:00'],
    ['17年2月11日', '2017-02-11'],
    ['2017년 2월 11일 오후 2:05', '2017-02-11 14:05:00'],
    ['2017. 2. 11. PM 2:05', '2017-02-11 14:05:00'],
    ['２０１７／０２／１１　１４：０５', '2017-02-11 14:05:00'],
    ['٢٠١٧-٠٢-١١', '2017-02-11'],
    ["'2017-02-11", '2017-02-11'],
    ['="2017-02-11"', '2017-02-11'],
    ['\ufeff2017-02-11\u00a0', '2017-02-11'],
    ['\u200e25\u200e/\u200e02\u200e/\u200e2017', '2017-02-25'],
    ['1900-01-01', '1900-01-01'],
    ['2200-12-31 23:59:59', '2200-12-31 23:59:59'],
    ['2016-02-29', '2016-02-29'],
  ])('reads "%s"', (text, expected) => {
    expect(read([text])).toEqual([expected]);
    expect([...build([text], 'auto', 'bytes').values].map(show)).toEqual([expected]);
  });

  it.each([
    ...['yesterday', '2017', '11 Feb', 'Q1 2017', '2017-W06', '2017-02-29', '2017-02-30', '2017-13-01'],
    ...[
      '2017-00-11',
      '2017-02-00',
      '31.04.2017',
      '32/01/2017',
      '13/13/2017',
      '1899-12-31',
      '2201-01-01',
      '0000-00-00',
    ],
    ...[
      '0000-00-00 00:00:00',
      '2017-02-11 24:00',
      '2017-02-11 12:60',
      '2017-02-11 12:05:60',
      '2017-02-11 13:05 AM',
    ],
    ...[
      '11/02-2017',
      '1,234,567',
      '1 234 567',
      '12.50',
      '11/2017/02',
      '1/2/7',
      '31 June 2017',
      '29 Feb 2017',
      'Feb 30, 17',
    ],
    ...[
      '11 Juix 2017',
      'order 11 Feb 2017',
      '20170231',
      '20171301',
      '12:05',
      '11 jui 2017',
      '2017-02-11 14:05:09 12:00',
    ],
    ...['ISBN 10-11-12', '192.168.0.1', '+49 30 123456', '11 12 Feb 2017', 'Feb Mar 2017'],
  ])('leaves "%s" unread', (text) => {
    const { values, unreadable } = build([text]);
    expect(values[0]).toBeNaN();
    expect(unreadable.count).toBe(1);
  });

  it.each(['', ' ', 'NULL', 'n/a', '-', '\u00a0'])('takes "%s" for empty', (text) => {
    const { values, unreadable } = build([text, '2017-02-11']);
    expect([...values].map(show)).toEqual([null, '2017-02-11']);
    expect(unreadable).toEqual({ count: 0, examples: [] });
  });

  it('shows some of what it could not read', () => {
    const { unreadable } = build(['tomorrow', '2017-02-31', 'tomorrow', '2017-02-11', '']);
    expect(unreadable).toEqual({ count: 3, examples: ['tomorrow', '2017-02-31'] });
  });

  it('does not carry a row over to the next', () => {
    expect(read(['2017-02-11', null, '2017-02-11', '', new Date(0), null, 42777, null])).toEqual([
      ...['2017-02-11', null, '2017-02-11', null, '1970-01-01', null, '2017-02-11', null],
    ]);
  });
});

describe('DateColumn, from numbers', () => {
  it.each<[string, Cell[], (string | null)[]]>([
    [
      'serials',
      [42777, 42777.586805555555, '42778', '42778,5'],
      ['2017-02-11', '2017-02-11 14:05:00', '2017-02-12', '2017-02-12 12:00:00'],
    ],
    [
      'YYYYMMDD',
      [19970101, '19970228', '19970229', 20001231],
      ['1997-01-01', '1997-02-28', null, '2000-12-31'],
    ],
    [
      'YYYYMMDDhhmm',
      [201702111405, '201702110905', 201702112405],
      ['2017-02-11 14:05:00', '2017-02-11 09:05:00', null],
    ],
    ['YYYYMMDDhhmmss', ['20170211140509', 20170211000000], ['2017-02-11 14:05:09', '2017-02-11']],
    [
      'Unix seconds',
      [1486821909, '1486821910', 1486821909.5],
      ['2017-02-11 14:05:09', '2017-02-11 14:05:10', '2017-02-11 14:05:09.500'],
    ],
    [
      'Unix milliseconds',
      [1486821909123, '1486821910000'],
      ['2017-02-11 14:05:09.123', '2017-02-11 14:05:10'],
    ],
  ])('reads %s', (_, cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  it('reads all numbers as what most of them are', () => {
    expect(read([42777, 42778, 42779, 20170211, 1486821909])).toEqual([
      ...['2017-02-11', '2017-02-12', '2017-02-13', null, null],
    ]);
  });

  it('does not take years, weeks or days of the week for serials', () => {
    expect(read([2017, 2018, 2019])).toEqual([null, null, null]);
    expect(build(['6', '52', '1']).unreadable).toEqual({ count: 3, examples: ['6', '52', '1'] });
  });

  it('reads every serial of a minute to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000 * 1440, max: 109_000 * 1440 }), (minutes) => {
        const [value] = build([minutes / 1440]).values;
        expect(value).toBe((minutes - 25_569 * 1440) * 60_000);
      }),
    );
  });

  it('takes dates of the workbook as they are, and none outside 1900 to 2200', () => {
    expect(read([new Date('2017-02-11T14:05:00Z'), new Date('1899-12-31'), new Date(8e15)])).toEqual([
      ...['2017-02-11 14:05:00', null, null],
    ]);
  });
});

describe('DateColumn, of one order', () => {
  const decision = (cells: readonly Cell[], wanted: DayOrder | 'auto' = 'auto') => {
    const { order, ambiguous, evidence } = build(cells, wanted);
    return [order, ambiguous, evidence];
  };

  it.each<[string, Cell[], [string, boolean, string]]>([
    ['a day above 12 before the month', ['11/02/2017', '25/02/2017'], ['dmy', false, 'values']],
    ['a day above 12 after the month', ['02/11/2017', '02/25/2017'], ['mdy', false, 'values']],
    ['short years too', ['9/7/11', '3/14/11'], ['mdy', false, 'values']],
    [
      'the majority where values contradict',
      ['25/02/2017', '26/02/2017', '02/25/2017'],
      ['dmy', false, 'values'],
    ],
    ['points, which are day first everywhere', ['11.02.2017', '12.02.17'], ['dmy', false, 'points']],
    ['nothing, where every order reads the same', ['02/02/2017', '11/11/2017'], ['dmy', false, 'same']],
    ['nothing, where no date needs an order', ['2017-02-11', '11 Feb 2017', 42777], ['none', false, 'same']],
    ['rows in sequence, as a guess', ['11/02/2017', '12/02/2017', '01/03/2017'], ['dmy', true, 'sequence']],
    [
      'rows in sequence month first, as a guess',
      ['02/11/2017', '02/12/2017', '03/01/2017'],
      ['mdy', true, 'sequence'],
    ],
    [
      'rows in sequence backwards, as a guess',
      ['03/01/2017', '02/12/2017', '02/11/2017'],
      ['mdy', true, 'sequence'],
    ],
    [
      'a short span, as a guess',
      ['05/02/2017', '03/02/2017', '04/02/2017', '01/02/2017'],
      ['dmy', true, 'span'],
    ],
    ['AM and PM where nothing else speaks, as a guess', ['01/02/2017 2:05 PM'], ['mdy', true, 'convention']],
    ['convention where nothing speaks, as a guess', ['01/02/2017'], ['dmy', true, 'convention']],
  ])('is decided by %s', (_, cells, expected) => {
    expect(decision(cells)).toEqual(expected);
  });

  it('tells which orders read the dates, so that no other is offered', () => {
    expect(build(['09/10/2023', '10/11/2023']).readable).toEqual(['dmy', 'mdy']);
    expect(build(['09/10/11', '10/11/12']).readable).toEqual(['dmy', 'mdy', 'ymd']);
    expect(build(['25/10/11', '10/11/12'])).toMatchObject({ ambiguous: true, readable: ['dmy', 'ymd'] });
    expect(build(['2017-02-11']).readable).toEqual([]);
  });

  it('tells the order that the values prove where another was given', () => {
    const cells = ['01/02/2017', '25/02/2017'];
    expect(build(cells, 'mdy').proven).toBe('dmy');
    expect(build(cells, 'dmy').proven).toBeUndefined();
    expect(build(['01/02/2017', '02/03/2017'], 'mdy').proven).toBeUndefined();
  });

  it('never reads a row in another order than the column', () => {
    const { values, contradicting, counterexamples, unreadable } = build([
      '25/02/2017',
      '26/02/2017',
      '02/27/2017',
      '03/04/2017',
    ]);
    expect([...values].map(show)).toEqual(['2017-02-25', '2017-02-26', null, '2017-04-03']);
    expect([contradicting, counterexamples, unreadable.count]).toEqual([1, ['02/27/2017'], 1]);
  });

  it('shows the texts that decided, or those that leave it open', () => {
    expect(build(['01/02/2017', '25/02/2017']).examples).toEqual(['25/02/2017']);
    expect(build(['01/02/2017', '01/02/2017', '02/03/2017']).examples).toEqual(['01/02/2017', '02/03/2017']);
  });

  it('can be given', () => {
    const cells = ['01/02/2017', '02/03/17', '25/02/2017'];
    expect(read(cells, 'dmy')).toEqual(['2017-02-01', '2017-03-02', '2017-02-25']);
    expect(read(cells, 'mdy')).toEqual(['2017-01-02', '2017-02-03', null]);
    expect(decision(cells, 'mdy')).toEqual(['mdy', false, 'setting']);
    expect(read(['17/02/11'], 'ymd')).toEqual(['2017-02-11']);
  });

  it('is not year first where the year is written last in full, whatever is given', () => {
    expect(read(['25/02/2017'], 'ymd')).toEqual(['2017-02-25']);
  });

  it('may be built again in another order', () => {
    const column = new DateColumn();
    column.text('01/02/2017');
    column.endRow();
    const orders = ['auto', 'mdy', 'dmy'] as const;
    expect(orders.map((order) => show(column.build(order).values[0]!))).toEqual([
      '2017-02-01',
      '2017-01-02',
      '2017-02-01',
    ]);
  });

  it('finds years of two digits in front by how the parts vary', () => {
    const dates = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2016, 11, 1 + i)));
    const texts = dates.map((date) => date.toISOString().slice(2, 10).replaceAll('-', '/'));
    expect(read(texts)).toEqual(dates.map((date) => show(date.getTime())));
    expect(decision(texts)).toEqual(['ymd', false, 'values']);
  });

  it('takes years of two digits for the last part where the first varies as days do', () => {
    const dates = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2016, 11, 1 + i)));
    const texts = dates.map((date) => date.toISOString().slice(2, 10).split('-').reverse().join('.'));
    expect(read(texts)).toEqual(dates.map((date) => show(date.getTime())));
  });

  it('says so where too few short dates leave open which part is the year', () => {
    expect(build(['17/02/11', '17/02/12'])).toMatchObject({
      ambiguous: true,
      examples: ['17/02/11', '17/02/12'],
    });
  });

  it('finds a short year in front by a last part of one digit', () => {
    expect(read(['17. 2. 9.', '17. 2. 10.'])).toEqual(['2017-02-09', '2017-02-10']);
  });

  it('does not let one bad row turn the order', () => {
    const texts = [...Array.from({ length: 28 }, (_, i) => `${i + 1}/02/17`), '45/02/17'];
    expect(decision(texts)).toEqual(['dmy', false, 'values']);
  });

  it('notices days and months that a spreadsheet swapped', () => {
    const typed = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2017, i, 3)));
    expect(build([...typed, '02/13/2017', '02/28/2017']).swapped).toBe(true);
    expect(build([...typed, new Date(Date.UTC(2017, 1, 25)), '02/13/2017']).swapped).toBe(false);
    expect(build([...typed, '02/03/2017', '02/28/2017']).swapped).toBe(false);
    expect(build(typed).swapped).toBe(false);
  });
});

const pad = (value: number) => String(value).padStart(2, '0');
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

type Parts = { y: number; m: number; d: number };
const dateWriters: Record<string, { order: DayOrder | 'none'; write: (parts: Parts) => string }> = {
  'yyyy-mm-dd': { order: 'none', write: ({ y, m, d }) => `${y}-${pad(m)}-${pad(d)}` },
  'yyyy/m/d': { order: 'none', write: ({ y, m, d }) => `${y}/${m}/${d}` },
  yyyymmdd: { order: 'none', write: ({ y, m, d }) => `${y}${pad(m)}${pad(d)}` },
  'dd.mm.yyyy': { order: 'dmy', write: ({ y, m, d }) => `${pad(d)}.${pad(m)}.${y}` },
  'd/m/yyyy': { order: 'dmy', write: ({ y, m, d }) => `${d}/${m}/${y}` },
  'dd-mm-yy': { order: 'dmy', write: ({ y, m, d }) => `${pad(d)}-${pad(m)}-${pad(y % 100)}` },
  'm/d/yyyy': { order: 'mdy', write: ({ y, m, d }) => `${m}/${d}/${y}` },
  'm/d/yy': { order: 'mdy', write: ({ y, m, d }) => `${m}/${d}/${pad(y % 100)}` },
  'mm-dd-yyyy': { order: 'mdy', write: ({ y, m, d }) => `${pad(m)}-${pad(d)}-${y}` },
  'yy/mm/dd': { order: 'ymd', write: ({ y, m, d }) => `${pad(y % 100)}/${pad(m)}/${pad(d)}` },
  'd-Mon-yy': { order: 'none', write: ({ y, m, d }) => `${d}-${shortMonths[m - 1]}-${pad(y % 100)}` },
  'Mon d, yyyy': { order: 'none', write: ({ y, m, d }) => `${shortMonths[m - 1]} ${d}, ${y}` },
  y年m月d日: { order: 'none', write: ({ y, m, d }) => `${y}年${m}月${d}日` },
};

type Clock = { h: number; min: number; s: number; ms: number };
/** Each writes a time and says how finely. */
const clockWriters: Record<string, { grain: number; write: (clock: Clock) => string }> = {
  none: { grain: 86_400_000, write: () => '' },
  'h:mm': { grain: 60_000, write: ({ h, min }) => ` ${h}:${pad(min)}` },
  'hh:mm:ss': { grain: 1000, write: ({ h, min, s }) => ` ${pad(h)}:${pad(min)}:${pad(s)}` },
  'T and fraction': {
    grain: 1,
    write: ({ h, min, s, ms }) => `T${pad(h)}:${pad(min)}:${pad(s)}.${String(ms).padStart(3, '0')}Z`,
  },
  'AM/PM': {
    grain: 1000,
    write: ({ h, min, s }) => ` ${h % 12 || 12}:${pad(min)}:${pad(s)} ${h < 12 ? 'AM' : 'PM'}`,
  },
  offset: { grain: 1000, write: ({ h, min, s }) => ` ${pad(h)}:${pad(min)}:${pad(s)} -0500` },
};

const writer = fc.record({
  date: fc.constantFrom(...Object.keys(dateWriters)),
  clock: fc.constantFrom(...Object.keys(clockWriters)),
});
/** Moments of the years that two digits can say. */
/** Years of two digits from 50 on are taken for those of the Buddhist calendar. */
const moment = fc.integer({ min: Date.UTC(1969, 0, 1), max: Date.UTC(2049, 11, 31, 23, 59, 59, 999) });

function writeMoment(value: number, { date, clock }: { date: string; clock: string }): string {
  const at = new Date(value);
  const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const [h, min, s, ms] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds()];
  return dateWriters[date]!.write({ y, m, d }) + clockWriters[clock]!.write({ h, min, s, ms });
}

describe('DateColumn, of any dates in one format', () => {
  const expected = (moments: readonly number[], clock: string) =>
    moments.map(
      (value) =>
        value -
        (((value % clockWriters[clock]!.grain) + clockWriters[clock]!.grain) % clockWriters[clock]!.grain),
    );

  it('reads back what was written, in the order given, from texts as from bytes', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 60 }), writer, (moments, format) => {
        const texts = moments.map((value) => writeMoment(value, format));
        const { order } = dateWriters[format.date]!;
        for (const as of ['text', 'bytes'] as const) {
          const { values } = build(texts, order === 'none' ? 'auto' : order, as);
          expect([...values], texts[0]!).toEqual(expected(moments, format.clock));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the order by itself, or says that it is a guess', () => {
    const withinYears = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2024, 11, 31) });
    fc.assert(
      fc.property(fc.array(withinYears, { minLength: 1, maxLength: 400 }), writer, (moments, format) => {
        const texts = moments.map((value) => writeMoment(value, format));
        const { values, ambiguous, evidence } = build(texts);
        // Points are day first here too, so that they are no exception.
        if (!ambiguous)
          expect([...values], `${texts[0]} ${evidence}`).toEqual(expected(moments, format.clock));
      }),
      { numRuns: 500 },
    );
  });

  it('reads digits of full width as those of ASCII', () => {
    const widen = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(moment, writer, (value, format) => {
        const text = writeMoment(value, format);
        expect(build([widen(text)], 'mdy').values).toEqual(build([text], 'mdy').values);
      }),
    );
  });

  it('agrees with the language on how each language writes dates', () => {
    const locales =
      'en-US en-GB en-CA en-IN de-DE de-AT fr-FR fr-CA es-ES es-MX pt-BR pt-PT it-IT nl-NL tr-TR ru-RU pl-PL';
    const others = 'sv-SE da-DK nb-NO cs-CZ uk-UA ja-JP zh-CN zh-TW ko-KR';
    const days = Array.from({ length: 48 }, (_, i) =>
      Date.UTC(2017, i % 12, [1, 9, 12, 25][i % 4]!, (7 * i) % 24, 7, 9),
    );
    for (const locale of `${locales} ${others}`.split(' ')) {
      for (const dateStyle of ['short', 'medium', 'long', 'full'] as const) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'medium', timeZone: 'UTC' });
        const texts = days.map((day) => format.format(day));
        expect([...build(texts).values].map(show), `${locale}: ${texts[0]}`).toEqual(days.map(show));
      }
    }
  });

  it('reads what scripts write by default in further languages, and their days by name', () => {
    const locales = 'ar-EG ar-AE ar-MA el-GR vi-VN lv-LV he-IL id-ID lt-LT et-EE fi-FI hu-HU ro-RO bg-BG';
    const days = Array.from({ length: 48 }, (_, i) =>
      Date.UTC(2017, i % 12, 1 + ((7 * i) % 28), (7 * i) % 24, 7),
    );
    for (const locale of locales.split(' ')) {
      const texts = days.map((day) => new Date(day).toLocaleString(locale, { timeZone: 'UTC' }));
      expect([...build(texts).values].map(show), `${locale}: ${texts[0]}`).toEqual(days.map(show));
      for (const dateStyle of ['medium', 'long'] as const) {
        const named = days.map((day) =>
          new Date(day).toLocaleDateString(locale, { timeZone: 'UTC', dateStyle }),
        );
        const known = days.map((day) => day - (day % 86_400_000));
        expect([...build(named).values].map(show), `${locale}: ${named[0]}`).toEqual(known.map(show));
      }
    }
  });
});
