import { describe, expect, it } from 'vitest';
import type { DayOrder } from '../../../src/pipeline/cells/dateReading.ts';
import { DateColumn } from '../../../src/pipeline/values/dateColumn.ts';

function build(cells: readonly (string | number)[], order: DayOrder | 'auto' = 'auto') {
  const column = new DateColumn();
  for (const cell of cells) {
    if (typeof cell === 'number') column.number(cell);
    else column.text(cell);
    column.endRow();
  }
  return column.build(order);
}

const show = (moment: number) =>
  Number.isNaN(moment) ? null : new Date(moment).toISOString().slice(0, 16).replace('T00:00', '');
const read = (...cells: (string | number)[]) => [...build(cells).values].map(show);

describe('dates of other calendars', () => {
  it.each([
    ['15/01/2567', '2024-01-15'],
    ['2567-01-15', '2024-01-15'],
    ['2567/01/15 14:05', '2024-01-15T14:05'],
    ['25670115', '2024-01-15'],
    ['29 กุมภาพันธ์ 2567', '2024-02-29'],
    ['15 ม.ค. 2567', '2024-01-15'],
    ['15 มี.ค. 67', '2024-03-15'],
    ['15 มกราคม พ.ศ. 2567 เวลา 14:05 น.', '2024-01-15T14:05'],
    ['๑๕/๐๑/๒๕๖๗', '2024-01-15'],
    ['1403/01/15', '2024-04-03'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
    ['31/02/1403', '2024-05-20'],
    ['14030115', '2024-04-03'],
    ['113/01/15', '2024-01-15'],
    ['113-1-5', '2024-01-05'],
    ['民國113年1月15日', '2024-01-15'],
    ['令和6年1月15日', '2024-01-15'],
    ['令和元年5月1日 14:05', '2019-05-01T14:05'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64/1/7', '1989-01-07'],
    ['R6.1.15', '2024-01-15'],
    ['H31/04/30', '2019-04-30'],
  ])('reads "%s" as %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it('are in one order of day and month', () => {
    expect(read('05/01/2567', '16/02/2567', '07/03/2567')).toEqual([
      '2024-01-05',
      '2024-02-16',
      '2024-03-07',
    ]);
    expect(read('01/05/2567', '02/16/2567')).toEqual(['2024-01-05', '2024-02-16']);
  });

  it('are those of shortened years that no purchase can be of', () => {
    expect(read('15/01/67', '29/02/67', '01/12/66')).toEqual(['2024-01-15', '2024-02-29', '2023-12-01']);
    expect(read('15/01/67', '15/01/17')).toEqual(['2067-01-15', '2017-01-15']);
  });

  it('are slips where most years are of the calendar that all use', () => {
    expect(read('2024-01-15', '2567-01-16', '2024-01-17')).toEqual(['2024-01-15', null, '2024-01-17']);
    expect(read('2567-01-15', '2024-01-16', '2567-01-17')).toEqual([
      '2024-01-15',
      '2024-01-16',
      '2024-01-17',
    ]);
    expect(build(['2024-01-15', '2567-01-16', '2024-01-17'])).toMatchObject({
      calendar: undefined,
      unreadable: { count: 1 },
    });
  });

  it('are told by the first of them', () => {
    expect(build(['', '15/01/2567', '16/01/2567']).calendar).toMatchObject({ row: 1 });
    expect(build(['2024-01-15', '令和6年1月15日']).calendar).toBeUndefined();
  });

  it.each(['2567-02-30', '1403-12-31', '113/13/01', 'X6.1.15', 'R6-1-15', '令和6年13月1日', '95/01/15/3'])(
    'does not read "%s"',
    (text) => {
      expect(read(text)).toEqual([null]);
    },
  );
});

describe('dates without marks', () => {
  it('are read by one order, which their column tells', () => {
    expect(read('15012024', '05022024', '17032024')).toEqual(['2024-01-15', '2024-02-05', '2024-03-17']);
    expect(read(1152024, 2052024, 3172024)).toEqual(['2024-01-15', '2024-02-05', '2024-03-17']);
    expect(read('20240115', '20240205')).toEqual(['2024-01-15', '2024-02-05']);
  });

  it('are asked about where they leave the order open, as they are written', () => {
    const { ambiguous, examples, readable } = build(['05022024', '06032024', '04012024']);
    expect({ ambiguous, examples, readable }).toEqual({
      ambiguous: true,
      examples: ['05022024', '06032024', '04012024'],
      readable: ['dmy', 'mdy'],
    });
    expect([...build(['05022024'], 'mdy').values].map(show)).toEqual(['2024-05-02']);
  });
});

describe('months without a day', () => {
  it.each([
    'Jan-24',
    "Jan '24",
    'jan/24',
    'Jan 2024',
    'January 2024',
    '2024-Jan',
    'janv. 2024',
    '2024-01',
    '2024/01',
    '01/2024',
    '01-2024',
    '2024年1月',
    '202401',
  ])('"%s" is the first day of its month, and counted', (text) => {
    const { values, months } = build([text]);
    expect([[...values].map(show), months]).toEqual([['2024-01-01'], 1]);
  });

  it.each([
    '24-Jan',
    'Jan 24',
    '24 Jan',
    '2024-1',
    '1/2024',
    '2024-13',
    'Jan',
    'Jan-2',
    'Jan Feb 2024',
    '10-11',
  ])('does not read "%s", which may be a day or no date', (text) => {
    expect(read(text)).toEqual([null]);
  });

  it('are not counted among days', () => {
    expect(build(['2024-01-15', '15.01.2024', '20240115']).months).toBe(0);
  });
});
