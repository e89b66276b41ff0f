import { describe, expect, it } from 'vitest';
import {
  looksLikeCompactDate,
  looksLikeDate,
  looksLikeTime,
} from '../../../src/pipeline/columns/dateLook.ts';

describe('looksLikeDate', () => {
  it.each([
    '2011-12-10',
    '2011-12-10 12:50',
    '2017-01-28T14:06:53Z',
    '2022-01-05T10:11:12+00:00',
    '2023-01-05 09:59:58 +0100',
    '12/1/10 8:26',
    '9/7/11',
    '05.01.2022',
    '05-01-2022',
    '03.02.2022 10:15 Uhr',
    '15.01.2021 0:00:00',
    '1/5/2023, 4:05:06 PM',
    '2021/1/5',
    '2021年1月5日',
    '11-Feb-17',
    '11 Feb 2017',
    'Feb 11, 2017',
    'Jan 5, 2021 10:22:11 AM',
    '11. Februar 2017',
    '11 février 2017',
    '11 de febrero de 2017',
    '11 февраля 2017 г.',
    '11 Şubat 2017',
    'Mon, 02 Jan 2017 10:00:00 GMT',
  ])('takes %s for a date', (text) => {
    expect(looksLikeDate(text)).toBe(true);
  });

  it.each([
    '',
    '12',
    '2011',
    '1.234',
    '1.234.567',
    '12:50',
    '10115',
    'A-12-10',
    '12 pack 24',
    '192.168.1.1',
    '5-10',
  ])('takes “%s” for none', (text) => {
    expect(looksLikeDate(text)).toBe(false);
  });
});

it('tells times of day', () => {
  expect(['12:50', '8:05:01', '4:05 PM', '9h30'].every(looksLikeTime)).toBe(true);
  expect(['12.5', '1250', '2011-12-10 12:50'].some(looksLikeTime)).toBe(false);
});

it('tells YYYYMMDD from other numbers of eight digits', () => {
  expect(['19970101', '20211231', '20211231235959'].every(looksLikeCompactDate)).toBe(true);
  expect(['19971301', '20210100', '12345678', '199701'].some(looksLikeCompactDate)).toBe(false);
});
