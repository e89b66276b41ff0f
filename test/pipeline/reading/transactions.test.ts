import { describe, expect, it } from 'vitest';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { NoTransactions } from '../../../src/pipeline/reading/noTransactions.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import type { Transactions } from '../../../src/pipeline/reading/transactions.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
import { header, readRowsBelowHeader, readSheets } from '../../fixtures/transactionSheet.ts';

/** The transactions as row objects, for comparison. */
function listRows(transactions: Transactions) {
  return Array.from({ length: transactions.length }, (_, i) => ({
    invoice: transactions.orderIds[transactions.order[i]!] ?? null,
    quantity: transactions.quantity?.[i],
    date: new Date(transactions.date[i]!).toISOString().slice(0, 19),
    price: transactions.price?.[i],
    customer: transactions.customerIds[transactions.customer[i]!] ?? null,
    row: transactions.row[i],
  }));
}

const purchase = ['A1', 2, '2011-01-01 10:00', 1.5, 'ann'] as const;

describe('readTransactions', () => {
  it('reads every column of a row', async () => {
    expect(listRows(await readRowsBelowHeader([purchase]))).toEqual([
      { invoice: 'A1', quantity: 2, date: '2011-01-01T10:00:00', price: 1.5, customer: 'ann', row: 2 },
    ]);
  });

  it('matches column names whatever their case, spaces, underscores and order, below title rows', async () => {
    const transactions = await readSheets({
      Any: [
        ['Sales report'],
        [],
        ['customer_id', 'Country', 'INVOICE NO', 'unit price', 'invoice date', 'qty'],
        [17850, 'UK', 536365, 2.55, 40513.35138888889, 6],
      ],
    });
    expect(listRows(transactions)).toEqual([
      { invoice: '536365', quantity: 6, date: '2010-12-01T08:26:00', price: 2.55, customer: '17850', row: 4 },
    ]);
  });

  it('joins all sheets that have the columns and names those that have not', async () => {
    const transactions = await readSheets({
      One: [header, purchase],
      Notes: [['nothing']],
      Two: [header, purchase, purchase],
    });
    expect(transactions.sheets).toEqual([
      { name: 'One', start: 0, end: 1 },
      { name: 'Two', start: 1, end: 3 },
    ]);
    expect(transactions.plan.passedOver).toEqual([{ name: 'Notes', why: 'noTransactions' }]);
  });

  it('takes a number and a text that are written alike for one customer, and keeps leading zeros', async () => {
    const rows = [17850, '17850', ' 17850 ', '017850'].map((customer) => [
      'A1',
      1,
      '2011-01-01',
      1,
      customer,
    ]);
    expect((await readRowsBelowHeader(rows)).customerIds).toEqual(['17850', '017850']);
  });

  it('does not count rows without any cell, but does count rows that lack some', async () => {
    const transactions = await readRowsBelowHeader([
      purchase,
      [],
      [null, null, null, null, null],
      ['A2', null, null, null, ' '],
    ]);
    expect(transactions.length).toBe(2);
    expect(transactions.customer[1]).toBe(-1);
    expect(transactions.quantity?.[1]).toBeNaN();
    expect(transactions.date[1]).toBeNaN();
  });

  it('names what is missing where no sheet has the columns', async () => {
    const error = readSheets({
      One: [
        ['Invoice', 'Price', 'Customer ID', 'Amount'],
        ['A1', 2, 'ann', 3],
      ],
      Two: [['x']],
    });
    await expect(error).rejects.toMatchObject({
      asked: {
        code: 'columns-missing',
        values: {
          sheet: 'One',
          role: 'date',
          missing: ['date'],
          columns: [{ title: 'Invoice' }, { title: 'Price' }, { title: 'Customer ID' }, { title: 'Amount' }],
          example: undefined,
        },
      },
    });
  });

  it('asks nothing about a sheet that is too narrow to hold transactions', async () => {
    const error = readSheets({ Notes: [['One sentence.'], ['Another.']] });
    await expect(error).rejects.toEqual(
      new NoTransactions({ code: 'too-few-columns', values: { sheet: 'Notes' } }),
    );
  });

  it('reads headers and texts that are property names of every object', async () => {
    const transactions = await readSheets({
      S: [
        [...header, '__proto__', 'constructor'],
        ['toString', 1, '2011-01-01', 1, '__proto__', 1, 2],
      ],
    });
    expect(listRows(transactions)).toMatchObject([{ invoice: 'toString', customer: '__proto__' }]);
  });

  it('reads one table among others: the sheets with the same columns, of which there are most', async () => {
    const other = ['Order number', 'Order date', 'Amount', 'Client'];
    const transactions = await readSheets({
      Old: [other, ['9', '2010-01-01', 3, 'zoe']],
      One: [header, purchase],
      Two: [header, purchase],
    });
    expect(transactions.sheets.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(transactions.plan.passedOver).toEqual([{ name: 'Old', why: 'otherColumns' }]);
  });

  it('takes the purchases of a customer on one day for one order where there are no order numbers, and says so', async () => {
    const transactions = await readSheets({
      S: [
        ['Customer', 'Date', 'Amount'],
        ['ann', '2011-01-01 09:00', 1],
        ['ann', '2011-01-01 18:00', 2],
        ['ann', '2011-01-02', 3],
        ['bob', '2011-01-01', 4],
        ['bob', '2011-02-01', 4],
      ],
    });
    expect([...transactions.order]).toEqual([0, 0, 1, 2, 3]);
    expect(transactions.orderCount).toBe(4);
    expect(transactions.plan.remarks).toEqual([note('no-order-numbers', {})]);
  });

  it('asks where the settings name a title that is not there, and lets it be none of the columns', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`2011-01-${10 + i}`, 5 + i, `b${i % 5}@x.org`]);
    const sheets = { S: [['Order date', 'Total', 'Buyer'], ...rows] };
    const asked = await readSheets(sheets, { columns: { invoice: 'Bill' } }).catch((error: unknown) => error);
    if (!(asked instanceof Question)) throw new Error('nothing was asked');
    const { label, value } = wordQuestion(asked).answers.at(-1)!;
    expect({ label, value }).toEqual({ label: 'None of these', value: { invoice: '' } });
    const read = await readSheets(sheets, { columns: { invoice: '' } });
    expect(read.customerIds).toHaveLength(5);
  });

  it('reads no column for a role that the settings say is none', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      `2011-01-${10 + i}`,
      5 + i,
      `b${i % 5}@x.org`,
      'cancelled',
    ]);
    const sheets = { S: [['Order date', 'Total', 'Buyer', 'Status'], ...rows] };
    const roles = async (settings = {}) =>
      (await readSheets(sheets, settings)).plan.columns.map(({ role }) => role);
    expect(await roles()).toContain('status');
    expect(await roles({ columns: { status: '-' } })).toEqual(['customer', 'date', 'amount']);
  });

  it('asks which column is the customer where two are equally likely, and takes the answer from the setting', async () => {
    const titles = ['Order ID', 'Order date', 'Total', 'Customer name', 'Email'];
    const rows = Array.from({ length: 12 }, (_, i) => [
      `N${i}`,
      `2011-01-${10 + i}`,
      5 + i,
      `b${i % 5}@x.org`,
      `r${i % 4}@x.org`,
    ]);
    const search = readSheets({ S: [titles, ...rows] }, {});
    const outcome = await search.catch((error: unknown) => error);
    if (!(outcome instanceof Question)) throw new Error('nothing was asked');
    const { message, setting, answers } = wordQuestion(outcome);
    expect(message).toContain('segmentAi.columns');
    expect(setting).toBe('columns');
    expect(answers.map(({ label }) => label)).toEqual(expect.arrayContaining(['Customer name', 'Email']));
    const chosen = await readSheets({ S: [titles, ...rows] }, { columns: { customer: 'email' } });
    expect(chosen.customerIds[0]).toBe('r0@x.org');
  });

  it('asks for the order of day and month where the dates leave it open', async () => {
    const rows = ['03/04/2011', '05/06/2011', '04/03/2011', '02/07/2011'].map((date, i) => [
      `N${i}`,
      1,
      date,
      1 + i,
      `c${i}`,
    ]);
    const sheet = { S: [header, ...rows] };
    await expect(readSheets(sheet)).rejects.toMatchObject({
      asked: {
        code: 'date-order-open',
        values: { dates: ['03/04/2011', '05/06/2011', '04/03/2011'], orders: ['dmy', 'mdy'] },
      },
    });
    const read = await readSheets(sheet, { 'dates.order': 'dmy' });
    expect(new Date(read.date[0]!).toISOString().slice(0, 10)).toBe('2011-04-03');
  });

  it('says how to mend a set order of dates that the values contradict', async () => {
    const rows = ['28.02.2011', '05.03.2011', '27.02.2011'].map((date, i) => [`N${i}`, 1, date, 1, `c${i}`]);
    const dates = ['28.02.2011', '27.02.2011'];
    const { remarks } = await readSheets({ S: [header, ...rows] }, { 'dates.order': 'mdy' });
    expect(remarks).toContainEqual(warning('dates-against-setting', { dates, proven: 'dmy' }));
    const workbooks = { 'shops/march.csv': { 'dates.order': 'mdy' } };
    const kept = await readSheets({ S: [header, ...rows] }, { 'dates.order': 'mdy', workbooks });
    expect(kept.remarks).toContainEqual(
      warning('dates-against-kept-order', { dates, proven: 'dmy', workbook: 'shops/march.csv' }),
    );
  });

  it('says in which order dates are read that contradict one another', async () => {
    const dates = ['02/28/2011', '03/05/2011', '02/27/2011', '13/03/2011'];
    const { remarks } = await readSheets({
      S: [header, ...dates.map((date, i) => [`N${i}`, 1, date, 1, `c${i}`])],
    });
    expect(remarks).toContainEqual(warning('dates-left-out', { order: 'mdy', dates: ['13/03/2011'] }));
  });

  it('fills the lines of an order that only its first line names the customer of', async () => {
    const transactions = await readSheets({
      S: [
        ['Name', 'Email', 'Created at', 'Lineitem quantity', 'Lineitem price', 'Lineitem name'],
        ['#1', 'ann@x.org', '2011-01-01', 1, 2, 'cup'],
        ['#1', null, null, 3, 4, 'plate'],
        ['#2', 'bob@x.org', '2011-01-05', 1, 9, 'cup'],
        ['#3', 'ann@x.org', '2011-01-07', 1, 9, 'cup'],
        ['#3', null, null, 2, 1, 'spoon'],
        ['#4', 'bob@x.org', '2011-01-08', 1, 1, 'cup'],
        ['#4', null, null, 1, 2, 'spoon'],
      ],
    });
    expect(Array.from(transactions.customer, (i) => transactions.customerIds[i])).toEqual([
      'ann@x.org',
      'ann@x.org',
      'bob@x.org',
      'ann@x.org',
      'ann@x.org',
      'bob@x.org',
      'bob@x.org',
    ]);
    expect([...transactions.amount]).toEqual([2, 12, 9, 9, 2, 1, 2]);
  });

  /** Rows of these quantities, prices and what else. */
  const rowsOf = (...cells: readonly (readonly (string | number)[])[]) =>
    cells.map(([quantity, price, ...rest], i) => [
      ...[`N${i}`, quantity!, `2011-01-0${i + 1}`, price!, `c${i}`],
      ...rest,
    ]);

  it('says how numbers are read that leave the decimal mark open', async () => {
    const rows = rowsOf([1, '1.234'], [1, '2.500'], [1, '1.750'], [1, '9.125']);
    expect((await readSheets({ S: [header, ...rows] })).remarks).toContainEqual(
      warning('decimal-mark-open', { column: 'price', mark: ',' }),
    );
  });

  it('reads numbers that leave the decimal mark open by the columns beside them, with a role or without', async () => {
    const rows = rowsOf(['1,000', '45,90'], ['2,000', '19,95'], ['3,000', '1.250,00']);
    expect([...(await readSheets({ S: [header, ...rows] })).amount]).toEqual([45.9, 39.9, 3750]);
    const others = rowsOf(['1,000', '1.200', '0,5'], ['2,000', '1.900', '1,5']);
    const { amount, remarks } = await readSheets({ S: [[...header, 'Weight'], ...others] });
    expect([...amount]).toEqual([1200, 3800]);
    expect(remarks.map(({ code }) => code)).not.toContain('decimal-mark-open');
  });

  it('reads money by its currency, which its title, its column or another column names', async () => {
    const price = ['45.000', '8.500', '129.990'] as const;
    const rows = rowsOf(...price.map((each) => [1, each, 'CLP']));
    const settle = async (titles: readonly string[], cells: typeof rows) => {
      const { amount, remarks } = await readSheets({ S: [titles, ...cells] });
      return [[...amount], remarks.some(({ code }) => code === 'decimal-mark-open')];
    };
    const pesos = [[45_000, 8500, 129_990], false];
    expect(await settle([...header, 'Currency'], rows)).toEqual(pesos);
    const plain = rows.map((row) => row.slice(0, 5));
    expect(await settle(['Invoice', 'Quantity', 'InvoiceDate', 'Price (CLP)', 'Customer ID'], plain)).toEqual(
      pesos,
    );
    expect(await settle(header, rowsOf(...price.map((each) => [1, `${each} KRW`])))).toEqual(pesos);
  });

  it('asks how quantities are to be read that are all written so, and takes the answer from the setting', async () => {
    const sheet = { S: [header, ...rowsOf(['1.000', 2], ['2.000', 3], ['5.000', 4])] };
    await expect(readSheets(sheet)).rejects.toMatchObject({
      asked: {
        code: 'decimal-mark-open',
        values: { column: 'quantity', numbers: ['1.000', '2.000', '5.000'] },
        proposal: 0,
      },
    });
    expect([...(await readSheets(sheet, { 'numbers.decimalMark': 'point' })).amount]).toEqual([2, 6, 20]);
    expect([...(await readSheets(sheet, { 'numbers.decimalMark': 'comma' })).amount]).toEqual([
      2000, 6000, 20_000,
    ]);
  });

  it('says that years are of another calendar, and that dates are months', async () => {
    const dated = (...dates: readonly string[]) =>
      readSheets({ S: [header, ...dates.map((date, i) => [`N${i}`, 1, date, 1, `c${i}`])] });
    expect((await dated('15/01/2567', '16/02/2567')).remarks).toContainEqual(
      note('years-of-other-calendar', { row: 2, day: '2024-01-15' }),
    );
    expect((await dated('Jan-24', 'Feb-24', 'Mar-24')).remarks).toContainEqual(
      note('months-without-day', { rows: 3 }),
    );
  });

  it('quotes cells that can not be read, of columns that count', async () => {
    const rows = rowsOf(['two', 1], [1, 'free'], [1, 3], [2, 4]).map((row, i) =>
      i === 2 ? row.with(2, 'soon') : row,
    );
    const { unreadable, remarks } = await readSheets({ S: [header, ...rows] });
    expect(unreadable).toEqual([
      { role: 'date', column: 'InvoiceDate', count: 1, texts: ['soon'] },
      { role: 'quantity', column: 'Quantity', count: 1, texts: ['two'] },
      { role: 'price', column: 'Price', count: 1, texts: ['free'] },
    ]);
    for (const cells of unreadable) expect(remarks).toContainEqual(warning('cells-unreadable', cells));
  });

  it('warns of a number whose name stands for many, and not of guests with a number each', async () => {
    const rows = (number: (i: number) => string) =>
      Array.from({ length: 12 }, (_, i) => [
        `N${i}`,
        number(i),
        i % 3 === 0 ? 'Barverkauf' : `Anna ${'ABCDE'[i % 5]}`,
        `2024-01-${10 + i}`,
        9.5 + i,
      ]);
    const tellOf = async (number: (i: number) => string) =>
      (
        await readSheets({
          S: [['Order ID', 'Customer ID', 'Customer name', 'Date', 'Amount'], ...rows(number)],
        })
      ).remarks;
    const warned = warning('customer-of-many', { customers: ['99999'] });
    expect(await tellOf((i) => (i % 3 === 0 ? '99999' : `1000${i % 5}`))).toContainEqual(warned);
    const ofEach = await tellOf((i) => (i % 3 === 0 ? `2000${i}` : `1000${i % 5}`));
    expect(ofEach.map(({ code }) => code)).not.toContain('customer-of-many');
  });

  it('says that characters of customers were lost', async () => {
    const rows = rowsOf([1, 2], [1, 3]).map((row, i) => [
      ...row.slice(0, 4),
      i === 0 ? 'K\ufffdhler' : 'Köhler',
    ]);
    expect((await readSheets({ S: [header, ...rows] })).remarks).toContainEqual(
      warning('customer-characters-lost', { customers: ['K\ufffdhler'], count: 1 }),
    );
  });
});
