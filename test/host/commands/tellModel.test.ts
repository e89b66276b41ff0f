import { describe, expect, it } from 'vitest';
import { tellLists, tellQuestion, tellRemark } from '../../../src/host/commands/tellModel.ts';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { readSheets } from '../../fixtures/transactionSheet.ts';
import { someSummaries } from '../../pipeline/lists/someLists.ts';
import { everyRemark } from '../../pipeline/remarks/everyRemark.ts';

/** What `everyRemark` quotes of a workbook, and a figure of one customer. */
const quotes = [
  ...['Total', 'Qty', 'B', 'C', 'Client', 'Buyer', 'Price', 'Cost', 'Legend', 'Notes', 'shops/march.csv'],
  ...['Guest', 'N/A', '0', '28.02.2011', '27.02.2011', '13/03/2011', 'EUR', 'GBP', 'Walk-in', '1.23457E+11'],
  ...[0.501, 'As it was said.'],
];

describe('tellRemark', () => {
  it.each(Object.values(everyRemark))('tells of $code nothing that quotes the workbook', (remark) => {
    const told = listValues(tellRemark(remark).values);
    expect(told.filter((value) => quotes.includes(value as string))).toEqual([]);
  });

  it('tells its code, how much it matters, and the other values', () => {
    expect(tellRemark(everyRemark['dates-left-out'])).toEqual(warning('dates-left-out', { order: 'mdy' }));
    expect(tellRemark(everyRemark['tiny-segments'])).toEqual(everyRemark['tiny-segments']);
  });
});

describe('tellLists', () => {
  it('tells of lists of ten customers or more what they are, how many are on them, and how they did', () => {
    const told = tellLists({ lists: someSummaries });
    expect(told).toMatchObject([
      { id: 'winBack', customers: 12, rate: 0.42, rateOfAll: 0.515 },
      { id: 'dueNow', customers: 10, yearlySpend: 900 },
    ]);
    expect(told[1]?.meaning).toMatch(/^Their usual gap, /);
    expect(tellLists({})).toEqual([]);
  });

  it('tells of a list as long by those without an order in the window who is missing, and no sum over the few on it', () => {
    const [list] = someSummaries;
    const few = { ...list!, customers: 1, lapsed: 9, windowDays: 365, yearlySpend: 70, reachable: 1 };
    const [told] = tellLists({ lists: [few, { ...few, lapsed: 8 }] });
    expect(told).toMatchObject({ id: 'winBack', customers: 1, lapsed: 9, rate: 0.42 });
    expect(told).not.toHaveProperty('yearlySpend');
    expect(told).not.toHaveProperty('reachable');
    expect(tellLists({ lists: [{ ...few, lapsed: 8 }] })).toEqual([]);
  });
});

describe('tellQuestion', () => {
  it('quotes no date of the workbook', async () => {
    const rows = ['03/04/2011', '05/06/2011', '04/03/2011'].map((date, i) => [date, 1 + i, `c${i % 2}`]);
    const question = await readSheets({ S: [['Date', 'Amount', 'Customer'], ...rows] }).catch(
      (error: unknown) => error,
    );
    if (!(question instanceof Question)) throw new Error('nothing was asked');
    expect(JSON.stringify(question.asked)).toContain('03/04/2011');
    expect(tellQuestion(question)).toBe(
      'Day and month of the dates can be read either way; set segmentAi.dates.order to "dmy" or "mdy".',
    );
  });
});

/** Of an object and all below it. */
function listValues(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listValues) : [value];
}
