import { expect, it } from 'vitest';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';
import { listStarts, type Period } from '../../../src/pipeline/time/periods.ts';

const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay;
const list = (period: Period, from: string, before: string) =>
  listStarts(period, dayOf(from), dayOf(before)).map((day) =>
    new Date(day * millisecondsPerDay).toISOString().slice(0, 10),
  );

it('lists the beginnings of months, quarters and years, the first day included and the last one not', () => {
  expect(list('month', '2011-12-01', '2012-03-01')).toEqual(['2011-12-01', '2012-01-01', '2012-02-01']);
  expect(list('quarter', '2010-12-02', '2011-07-02')).toEqual(['2011-01-01', '2011-04-01', '2011-07-01']);
  expect(list('year', '2010-01-02', '2012-06-01')).toEqual(['2011-01-01', '2012-01-01']);
  expect(list('year', '1968-05-01', '1970-01-01')).toEqual(['1969-01-01']);
});
