import { describe, expect, it } from 'vitest';
import type { ChosenColumns } from '../../../src/pipeline/columns/columnSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { chooseSheets } from '../../../src/pipeline/reading/chooseSheets.ts';
import { NoTransactions } from '../../../src/pipeline/reading/noTransactions.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { wordError } from '../../../src/pipeline/remarks/wordError.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
import { textRows } from '../columns/tableRows.ts';

/** What chooseSheets throws of one sheet. */
function failOn(text: string, chosen: ChosenColumns = {}): UserError {
  try {
    const search = findColumns(textRows(text), chosen);
    chooseSheets(
      [
        {
          name: 'Sales',
          search,
          isHidden: false,
          titles: new Set(),
          customersRecur: false,
          isBelowZero: false,
          remarks: [],
        },
      ],
      [],
    );
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('nothing was thrown');
}

function ask(text: string, chosen: ChosenColumns = {}) {
  const error = failOn(text, chosen);
  if (!(error instanceof Question)) throw new Error('nothing was asked');
  return wordQuestion(error);
}

const describeText = (text: string, chosen: ChosenColumns = {}) => wordError(failOn(text, chosen));

const doubtful =
  'Customer Name|Email|Date|Total\nAnn|a@x.io|2023-01-02|9.5\nAnn|b@x.io|2023-01-03|8\nBob|c@x.io|2023-01-04|7';

describe('wordQuestion', () => {
  it('names the likely columns and the setting that decides', () => {
    expect(describeText(doubtful)).toBe(
      'Which column is the customer? “Customer Name” and “Email” are equally likely; set segmentAi.columns, for example {"customer": "Customer Name"}.',
    );
  });

  it('names what is missing, the columns there are and the setting', () => {
    expect(describeText('Client|Colour|Total\na|red|9.50\nb|red|3.00\na|blue|8.25')).toBe(
      'No column is recognised as the date (the columns are “Client”, “Colour”, “Total”); if one of them is the date, name it in segmentAi.columns.',
    );
  });

  it('proposes a column of dates under an unknown word as the date', () => {
    const rows = [
      'a|2023-01-02|2023-01-04|9.50',
      'b|2023-01-03|2023-01-04|3.00',
      'a|2023-02-03|2023-02-05|8.25',
    ];
    expect(describeText(['Client|Pesaje|Order zork blorp|Total', ...rows].join('\n'))).toContain(
      '; set segmentAi.columns, for example {"date": "Pesaje"}.',
    );
  });

  it.each([
    ['no column that its header says is another thing', 'List Price', '9.50|3.00|8.25'],
    ['no column of texts', 'Pesaje', 'red|blue|red'],
  ])('proposes %s as the amount', (_, title, cells) => {
    const rows = cells.split('|').map((cell, i) => `c${i % 2}|2023-01-0${i + 1}|${cell}`);
    expect(describeText([`Client|Date|${title}`, ...rows].join('\n'))).toContain(
      '; if one of them is the amount, name it in segmentAi.columns.',
    );
  });

  it('names every role that is missing', () => {
    expect(describeText('Client|Order|Size\na|7|L\nb|8|M\na|9|L')).toBe(
      'No column is recognised as the date or as the amount (or quantity and price) (the columns are “Client”, “Order”, “Size”); if one of them is the date, name it in segmentAi.columns.',
    );
  });

  it('names a dozen of the columns and counts the others', () => {
    const titles = Array.from({ length: 15 }, (_, i) => `Colour ${i}`);
    const text = `Client|Total|${titles.join('|')}`;
    expect(describeText(text)).toContain('“Colour 9” and 5 more); if one of them');
  });

  it('names the title that the sheet lacks, and a column that may well be it', () => {
    expect(describeText(doubtful, { customer: 'Buyer' })).toBe(
      'segmentAi.columns names “Buyer” as the customer, but no column has that header (the columns are “Customer Name”, “Email”, “Date”, “Total”); set segmentAi.columns, for example {"customer": "Customer Name"}.',
    );
  });

  it('names the title that the sheet lacks where no column may well be it', () => {
    expect(describeText('Client|Colour|Total\na|red|9.50\nb|red|3.00\na|blue|8.25', { date: 'Day' })).toBe(
      'segmentAi.columns names “Day” as the date, but no column has that header (the columns are “Client”, “Colour”, “Total”); if one of them is the date, name it in segmentAi.columns.',
    );
  });

  it('asks of a sheet which of all its columns it is, the likely ones first', () => {
    const { title, setting, answers } = ask(doubtful);
    expect([title, setting]).toEqual(['Which column is the customer? (Sales)', 'columns']);
    expect(answers.map(({ label }) => label)).toEqual(['Customer Name', 'Email', 'Date', 'Total']);
    expect(answers[0]).toEqual({
      label: 'Customer Name',
      description: 'Ann, Bob',
      value: { customer: 'Customer Name' },
    });
  });

  it('answers by its letters for a column without a header', () => {
    const { answers } = ask('Client||Total\na|red|9.50\nb|red|3.00\na|blue|8.25');
    expect(answers).toContainEqual({ label: 'column B', description: 'red, blue', value: { date: 'B' } });
  });

  it('says what to open instead of a table of customers', () => {
    const text =
      'customer_id|recency|frequency|monetary\n1|10|3|9.5\n2|40|1|12\n3|7|9|40.25\n4|90|2|31\n5|15|4|80.1';
    expect(describeText(text)).toBe(
      'This sheet lists customers, not orders: “customer_id” never repeats and “recency” is a figure about a customer; choose a file that has one row per order or per line of an order.',
    );
  });

  it('asks for the customer of rows of which none comes twice, as long as there is a date', () => {
    const rows = Array.from({ length: 6 }, (_, i) => `c${i}|2023-01-0${i + 1}|${i + 1}|${100 + i}`);
    const text = ['customer|date|frequency|monetary', ...rows].join('\n');
    expect(failOn(text)).toMatchObject({ asked: { code: 'customer-never-repeats' } });
    expect(ask(text).message).toMatch(/^This sheet lists customers, not orders: “customer” never repeats/);
  });

  it('proposes the answer that is likelier than the others', () => {
    const values = { dates: ['03/04/2011'], orders: ['dmy', 'mdy'] } as const;
    const { answers, proposal } = wordQuestion(
      new Question({ code: 'date-order-open', values, proposal: 1 }),
    );
    expect(answers[proposal!]).toMatchObject({ value: 'mdy' });
  });

  it('asks in which of its orders dates are to be read', () => {
    const values = { dates: ['03/04/2011', '05/06/2011'], orders: ['dmy', 'mdy'] } as const;
    expect(wordQuestion(new Question({ code: 'date-order-open', values }))).toEqual({
      message: '03/04/2011 is ambiguous; set segmentAi.dates.order to "dmy" or "mdy".',
      title: 'How should dates like 03/04/2011, 05/06/2011 be read?',
      setting: 'dates.order',
      answers: [
        { label: 'Day first', description: 'day/month/year', value: 'dmy' },
        { label: 'Month first', description: 'month/day/year', value: 'mdy' },
      ],
    });
  });
});

describe('wordQuestion, of numbers', () => {
  it('says what they are with either decimal mark', () => {
    const values = { column: 'quantity', numbers: ['1,000', '2,500'] } as const;
    expect(wordQuestion(new Question({ code: 'decimal-mark-open', values }))).toEqual({
      message: '1,000 as the quantity is ambiguous; set segmentAi.numbers.decimalMark to "point" or "comma".',
      title: 'How should numbers like 1,000, 2,500 be read?',
      setting: 'numbers.decimalMark',
      answers: [
        { label: 'With a decimal point', description: '1,000 is 1000', value: 'point' },
        { label: 'With a decimal comma', description: '1,000 is 1', value: 'comma' },
      ],
    });
  });
});

describe('wordError', () => {
  it('says what a sheet lacks to hold transactions', () => {
    expect(describeText('One sentence.\nAnother.')).toBe(
      '“Sales” has no transactions. It needs at least a customer, a date and an amount, each in its own column.',
    );
  });

  it('says that there are no sheets', () => {
    expect(() => chooseSheets([], [])).toThrow(NoTransactions);
    expect(wordError(new NoTransactions({ code: 'no-sheets', values: {} }))).toBe(
      'The workbook has no sheets; choose one with transactions.',
    );
  });

  it('says that there are no rows', () => {
    expect(wordError(new NoTransactions({ code: 'no-rows', values: { sheet: 'Sales' } }))).toBe(
      '“Sales” has a header and no row below it; choose a file with transactions, or export it again.',
    );
  });

  it('leaves the sentence of any other failure as it is', () => {
    expect(wordError(new UserError('Save it anew.'))).toBe('Save it anew.');
  });
});
