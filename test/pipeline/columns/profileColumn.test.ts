import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../src/pipeline/columns/profileColumn.ts';
import { tableRows, type Value } from './tableRows.ts';

const profile = (...values: Value[]) => profileColumn(tableRows(values.map((value) => [value])), 0);

describe('profileColumn', () => {
  it('counts cells, blanks and distinct values', () => {
    expect(profile('a', '', 'b', 'a', undefined, ' ')).toMatchObject({ filled: 3, fill: 0.5, distinct: 2 });
  });

  it('takes what stands for no value as none', () => {
    expect(profile('NULL', 'n/a', '#N/A', '-', '5')).toMatchObject({ filled: 1, numeric: 1 });
  });

  it('holds a customer written 17850, 17850.0 and as a number for one', () => {
    expect(profile('17850', '17850.0', 17_850)).toMatchObject({ distinct: 1, integer: 1 });
  });

  it('keeps customers with leading zeros apart', () => {
    expect(profile('0123', '123', '00123')).toMatchObject({ distinct: 3, leadingZero: 2 / 3 });
  });

  it('reads texts as the numbers that they look like', () => {
    const { numbers, numeric, negative, withCurrency, median } = profile(
      '1.234,50 €',
      '-2,00 €',
      'n.n.',
      '7,25',
    );
    expect([...numbers]).toEqual([1234.5, -2, Number.NaN, 7.25]);
    expect({ numeric, negative, withCurrency, median }).toEqual({
      numeric: 0.75,
      negative: 0.25,
      withCurrency: 0.5,
      median: 7.25,
    });
  });

  it('tells dates as cells and as texts', () => {
    const { date, preview } = profile(
      new Date(Date.UTC(2011, 11, 10, 12, 50)),
      new Date(Date.UTC(2011, 11, 11)),
      '11-Feb-17',
    );
    expect({ date, preview }).toEqual({ date: 1, preview: ['2011-12-10 12:50', '2011-12-11', '11-Feb-17'] });
  });

  it('tells compact dates and serials', () => {
    expect(profile(19_970_101, '19970112')).toMatchObject({ compactDate: 1, numeric: 1, date: 0 });
    expect(profile('20211231235959', '٢٠٢١١٢٣١', '202112312359')).toMatchObject({ compactDate: 1 });
    expect(profile('19971301', '20210100', '20210230', '12345678', '199701')).toMatchObject({
      compactDate: 0,
    });
    expect(profile(40_513.35, 40_514)).toMatchObject({ serialDate: 1 });
  });

  it('tells times of day', () => {
    expect(profile('12:50', '8:05:01', '4:05 PM', '9h30')).toMatchObject({ time: 1 });
    expect(profile('12.50', '1250', '25:70', '2011-12-10 12:50')).toMatchObject({ time: 0 });
  });

  it('takes the decimal mark that reading takes', () => {
    expect([...profile('1,234', '5,50').numbers]).toEqual([1.234, 5.5]);
    expect([...profile('1,234', '5.50').numbers]).toEqual([1234, 5.5]);
    expect([...profile('1.234', '56', '7').numbers]).toEqual([1234, 56, 7]);
    expect([...profile('1,234', '5678').numbers]).toEqual([1.234, 5678]);
  });

  it('counts no date that is out of the calendar', () => {
    expect(profile(new Date(Date.UTC(1899, 11, 30, 12))).date).toBe(0);
    expect(profile('2660-02-11').date).toBe(0);
  });

  it('tells e-mails, UUIDs, codes, statuses and currencies', () => {
    expect(profile('a@x.io', 'b.c@y.co.uk')).toMatchObject({ email: 1 });
    expect(profile('3f2504e0-4f89-11d3-9a0c-0305e82c3301', '10023')).toMatchObject({
      uuid: 0.5,
      integer: 0.5,
    });
    expect(profile('CA-2011-100006', '#1001')).toMatchObject({ code: 1 });
    expect(profile('Shipped', 'storniert', '已取消', 'blue')).toMatchObject({ statusWord: 0.75 });
    expect(profile('USD', '€', 'EUR', 'Euro zone')).toMatchObject({ currencyCode: 0.75 });
  });

  it('tells what numbers the rows', () => {
    expect(profile('0', '1', '2')).toMatchObject({ consecutive: true });
    expect(profile('1', '3', '4')).toMatchObject({ consecutive: false });
    expect(profile('1.5', '2.5')).toMatchObject({ consecutive: false });
  });

  it('says nothing of an empty column', () => {
    expect(profile('', undefined)).toMatchObject({
      filled: 0,
      fill: 0,
      numeric: 0,
      preview: [],
      distinct: 0,
    });
  });
});
