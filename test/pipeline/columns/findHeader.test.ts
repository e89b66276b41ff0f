import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

const lines = Array.from({ length: 12 }, (_, i): Value[] => [
  `N${i}`,
  `2024-01-${10 + i}`,
  `C${i % 4}`,
  `Buyer ${i % 4}`,
  'Mug',
  9.5 + i,
]);

/** What is found below these rows. */
const findBelow = (...header: Value[][]) => findColumns(tableRows([...header, ...lines]));

const expected = { customer: 2, invoice: 0, date: 1, amount: 5 };

describe('a header of two rows', () => {
  const titles = ['No', 'Date', 'ID', 'Name', 'Item', 'Total'];

  it('has the titles of both where groups stand above titles, merged or not', () => {
    for (const groups of [
      ['Order', '', 'Customer', '', 'Lines', ''],
      ['Order', 'Order', 'Customer', 'Customer', 'Lines', 'Lines'],
    ]) {
      expect(findBelow(groups, titles)).toMatchObject({
        type: 'found',
        headerRow: 2,
        columns: expected,
        titles: { invoice: 'Order No', customer: 'Customer ID' },
      });
    }
  });

  it('has a title of the first row where the second has none, or repeats it', () => {
    const groups = ['Order', '', 'Customer No', 'Name', 'Product', 'Amount'];
    for (const below of [
      ['No', 'Date', '', '', '', ''],
      ['No', 'Date', ...groups.slice(2)],
    ]) {
      expect(findBelow(groups, below)).toMatchObject({
        headerRow: 2,
        columns: expected,
        titles: { customer: 'Customer No', amount: 'Amount' },
      });
    }
  });

  it('is the first one where the second explains its titles, or says them in another language', () => {
    const header = ['Order No', 'Order date', 'Buyer', 'Name', 'Item', 'Total'];
    for (const below of [
      [
        'Order number.',
        'Date of the order',
        'Customer ID',
        'Customer name',
        'Product',
        'Total paid by the buyer',
      ],
      ['Bestellnummer', 'Bestelldatum', 'Kundennummer', 'Kundenname', 'Artikel', 'Gesamtbetrag'],
    ]) {
      expect(findBelow(header, below)).toMatchObject({
        headerRow: 1,
        columns: expected,
        titles: { customer: 'Buyer', amount: 'Total' },
      });
    }
  });

  it('is none where a title of the sheet or its notes stand above a header', () => {
    const header = ['Order No', 'Date', 'Customer ID', 'Name', 'Item', 'Total'];
    for (const above of [
      ['Sales report', 'of all customers'],
      ['Customer', 'Ann'],
      ['Orders', '', '', '', '', 'draft'],
    ]) {
      expect(findBelow(above, header)).toMatchObject({
        headerRow: 2,
        columns: expected,
        titles: { date: 'Date' },
      });
    }
  });

  it('is none where the rows below a header are texts', () => {
    const header = ['Order No', 'Date', 'Customer', 'Status', 'Item', 'Order total'];
    const rows = lines.map(([order, date, customer, , item, total]) => [
      order,
      date,
      customer,
      'Shipped',
      item,
      `${total} EUR`,
    ]);
    expect(findColumns(tableRows([header, ...rows]))).toMatchObject({
      headerRow: 1,
      titles: { amount: 'Order total' },
    });
  });

  it('is found in words that are not known where blank rows stand among the data', () => {
    const rows = lines.map((cells, i) => (i === 4 ? [' ', ''] : cells));
    const header = ['Qwx', 'Zork', 'Blorp', 'Plugh', 'Frob', 'Xyzzy'];
    expect(findColumns(tableRows([header, ...rows]))).toMatchObject({ headerRow: 1 });
  });

  it('is the first row where all of it are known titles, over texts alone', () => {
    const header = ['Order No', 'Carrier', 'Tracking link', 'Planned date'];
    const parcels = lines.map((_, i): Value[] => [`P-${i}x`, 'Fox', `fox.example/${i}x`, '']);
    expect(findColumns(tableRows([header, ...parcels]))).toMatchObject({ type: 'missing', headerRow: 1 });
    expect(findColumns(tableRows(parcels))).toMatchObject({ type: 'missing', headerRow: 0 });
  });

  it('may have its units below it, which are a row without a customer', () => {
    const header = ['Order No', 'Date', 'Customer ID', 'Name', 'Item', 'Total'];
    const units = ['', 'yyyy-mm-dd', '', '', '', 'EUR'];
    expect(findBelow(header, units)).toMatchObject({ headerRow: 1, columns: expected });
  });
});

describe('a header that comes again on every page', () => {
  it('is the first, though another has more titles that are known', () => {
    const page = lines.map((row, i) =>
      i === 6 ? ['No', 'Date', 'Customer ID', 'Name', 'Item', 'Total'] : row,
    );
    expect(
      findColumns(tableRows([['Qwx', 'Date', 'Customer ID', 'Name', 'Item', 'Total'], ...page])),
    ).toMatchObject({
      headerRow: 1,
    });
  });
});
