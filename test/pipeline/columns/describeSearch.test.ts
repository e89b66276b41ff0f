import { describe, expect, it } from 'vitest';
import { describeSearch } from '../../../src/pipeline/columns/describeSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { textRows } from './tableRows.ts';

const describeText = (text: string) => describeSearch(findColumns(textRows(text)));

describe('describeSearch', () => {
  it('names the columns that were found', () => {
    expect(describeText('Client|Date|Total\na|2023-01-02|9.50')).toBe(
      'customer: "Client", date: "Date", amount: "Total".',
    );
  });

  it('names the likely columns and the setting that decides', () => {
    const text =
      'Customer Name|Email|Date|Total\nAnn|a@x.io|2023-01-02|9.5\nAnn|b@x.io|2023-01-03|8\nBob|c@x.io|2023-01-04|7';
    expect(describeText(text)).toBe(
      'Which column is the customer? "Customer Name" and "Email" are equally likely; set segmentAi.columns, for example {"customer": "Customer Name"}.',
    );
  });

  it('names what is missing, the columns there are and the setting', () => {
    expect(describeText('Client|Total\na|9.50\nb|3.00\na|8.25')).toBe(
      'No column is recognised as the date (the columns are "Client", "Total"); if one of them is the date, name it in segmentAi.columns.',
    );
  });

  it.each([
    ['a column of fractions under an unknown word', 'Pesaje', '9.50|3.00|8.25', 'Pesaje'],
    ['no column that its header says is another thing', 'List Price', '9.50|3.00|8.25', undefined],
    ['no column of texts', 'Pesaje', 'red|blue|red', undefined],
  ])('proposes %s as the amount', (_, title, cells, proposed) => {
    const rows = cells.split('|').map((cell, i) => `c${i % 2}|2023-01-0${i + 1}|${cell}`);
    expect(describeText(['Client|Date', ...rows].join('\n').replace('Date', `Date|${title}`))).toContain(
      proposed === undefined
        ? '; if one of them is the amount, name it in segmentAi.columns.'
        : `; set segmentAi.columns, for example {"amount": "${proposed}"}.`,
    );
  });

  it('says what to open instead of a table of customers', () => {
    const text =
      'customer_id|recency|frequency|monetary\n1|10|3|9.5\n2|40|1|12\n3|7|9|40.25\n4|90|2|31\n5|15|4|80.1';
    expect(describeText(text)).toBe(
      'There is one row per customer already: “customer_id” never repeats and “recency” is a figure about a customer; choose a file that has one row per order or per line of an order.',
    );
  });
});
