import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnRole, purchaseRoles } from '../../../src/pipeline/columns/columnRole.ts';
import type { ColumnSearch, FoundColumns } from '../../../src/pipeline/columns/columnSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { note } from '../../../src/pipeline/language/remarks.ts';
import { exportFiles } from './exportFiles.ts';
import { shopFiles } from './shopFiles.ts';
import { splitTable, tableRows, textRows, type Value } from './tableRows.ts';
import { worldFiles } from './worldFiles.ts';

const found = (search: ColumnSearch) => {
  if (search.type !== 'found') throw new Error(`not found: ${JSON.stringify(search)}`);
  return search;
};

/** The titles of the columns that count: an amount, or quantity and price. */
function listCounting({ titles, level }: FoundColumns): FoundColumns['titles'] {
  const others: readonly string[] = level === 'product' ? ['amount'] : ['quantity', 'price'];
  const counting = purchaseRoles.filter((role) => titles[role] !== undefined && !others.includes(role));
  return Object.fromEntries(counting.map((role) => [role, titles[role]]));
}

describe('the columns of many shops', () => {
  it.each([...shopFiles, ...exportFiles, ...worldFiles])('are found in $name', ({ text, expected }) => {
    expect(listCounting(found(findColumns(textRows(text))))).toEqual(expected);
  });
});

describe('the columns of Online Retail', () => {
  const names = [
    ['Invoice', 'InvoiceNo', 'INVOICE_NO', 'invoice no'],
    ['StockCode', 'STOCK CODE', 'stock_code'],
    ['Description', 'DESCRIPTION'],
    ['Quantity', 'QUANTITY', 'quantity'],
    ['InvoiceDate', 'Invoice Date', 'INVOICEDATE', 'invoice_date'],
    ['Price', 'UnitPrice', 'UNIT_PRICE', 'unit price', 'unitprice'],
    ['Customer ID', 'CustomerID', 'CUSTOMERID', 'customer_id', 'customerid'],
    ['Country', 'COUNTRY'],
  ] as const;
  const columns = { article: 1, customer: 6, invoice: 0, date: 4, quantity: 3, price: 5 };
  const header = fc.tuple(...names.map((spellings) => fc.constantFrom(...spellings)));

  it('are found in any spelling, without data', () => {
    fc.assert(
      fc.property(header, (row) => {
        expect(found(findColumns(tableRows([row]))).columns).toEqual(columns);
      }),
    );
  });

  it('are found in any spelling, whatever a few cells hold but those of the customer', () => {
    const cell = fc.oneof(
      fc.integer({ min: -5, max: 99_999 }),
      fc.double({ noNaN: true }),
      fc.constant('x'),
      fc.constant(''),
    );
    // A customer's column without a customer is asked about.
    const customer = fc.integer({ min: 1, max: 99_999 });
    const row = fc.tuple(cell, cell, cell, cell, cell, cell, customer, cell);
    const rows = fc.array(row, { maxLength: 4 });
    fc.assert(
      fc.property(header, rows, (row, data) => {
        const { customer, date, quantity, price } = found(findColumns(tableRows([row, ...data]))).columns;
        expect({ customer, date, quantity, price }).toEqual({ customer: 6, date: 4, quantity: 3, price: 5 });
      }),
    );
  });

  it('are found in typed cells', () => {
    const data = [6, 8, -1, 2].map((quantity, row): Value[] => [
      row === 2 ? 'C536379' : 536_365 + row,
      '85123A',
      'HEART',
      quantity,
      new Date(Date.UTC(2010, 11, 1, 8, 26)),
      2.55,
      row === 3 ? undefined : 17_850,
      'UK',
    ]);
    expect(found(findColumns(tableRows([names.map(([name]) => name), ...data]))).columns).toEqual(columns);
  });
});

describe('what does not change the outcome', () => {
  /** The cells of the column that each role got, so that equal columns count as equal. */
  const readFound = (table: readonly (readonly string[])[]) => {
    const { columns, headerRow } = found(findColumns(tableRows(table)));
    const cells = table.slice(headerRow).filter((row) => row.length > 1);
    // Of several columns that say the article, it is the left one.
    const roles = purchaseRoles.filter((role) => columns[role] !== undefined);
    return Object.fromEntries(
      roles.map((role) => [role, cells.map((row) => row[columns[role]!] ?? '').join('|')]),
    ) as Partial<Record<ColumnRole, string>>;
  };
  const file = fc.constantFrom(...shopFiles.map(({ text }) => splitTable(text)));
  const seed = fc.integer({ min: 1, max: 2 ** 31 - 1 });

  it('is the order of the columns', () => {
    fc.assert(
      fc.property(file, seed, (table, random) => {
        const width = Math.max(...table.map((row) => row.length));
        const order = shuffle(width, random);
        const shuffled = table.map((row) => order.map((column) => row[column] ?? ''));
        expect(readFound(shuffled)).toEqual(readFound(table));
      }),
      { numRuns: 150 },
    );
  });

  it('is the case of the headers and what parts their words', () => {
    const separators = fc.constantFrom(' ', '_', '-', '.', '  ');
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => ` ${text} `,
      (text) => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    );
    fc.assert(
      fc.property(file, separators, change, (table, separator, changeCase) => {
        const at = findHeaderOf(table);
        // A full stop may end an abbreviation (`Kunden-Nr.`): only what stands between words is exchanged.
        const respell = (title: string) =>
          changeCase(title).replace(/(?<=\p{L})[\s_-]+(?=\p{L})/gu, separator);
        const respelled = table.map((row, index) => (index === at ? row.map(respell) : row));
        expect(readFound(respelled)).toEqual(readFound(table));
      }),
      { numRuns: 150 },
    );
  });

  it('are columns of other things', () => {
    const decoys: readonly (readonly [string, (row: number) => string])[] = [
      ['Freight', (row) => (4.9 + row).toFixed(2)],
      ['Shipping Cost', (row) => (3.5 + row).toFixed(2)],
      ['Versandkosten', (row) => (3.5 + row).toFixed(2)],
      ['List Price', (row) => (20.5 + row).toFixed(2)],
      ['Cost Price', (row) => (9.25 + row).toFixed(2)],
      ['VAT Amount', (row) => (1.9 + row).toFixed(2)],
      ['消費税', (row) => String(120 + row)],
      ['Discount Amount', (row) => (0.5 + row).toFixed(2)],
      ['İndirim', (row) => (0.5 + row).toFixed(2)],
      ['Profit', (row) => (6.75 - row).toFixed(2)],
      ['Postcode', (row) => String(10_115 + row)],
      ['PLZ', (row) => String(80_331 + row)],
      ['Phone', (row) => `+49 30 12345${row}`],
      ['Product First Sold Date', (row) => `2012-0${(row % 9) + 1}-02`],
      ['Date of Birth', (row) => `198${row % 10}-03-04`],
      ['Date de livraison', (row) => `2023-04-1${row % 10}`],
      ['Ship Date', (row) => `2023-05-1${row % 10}`],
      ['Line Number', (row) => String(row + 1)],
      ['Unnamed: 0', (row) => String(row)],
      ['', (row) => String(row)],
      ['Store ID', () => '12'],
      ['Product ID', (row) => `P-${row % 2}`],
      ['Артикул', (row) => `A-${row % 2}`],
      ['Sales Rep', (row) => ['Kim Lee', 'Lou Reed'][row % 2]!],
      ['Country', () => 'France'],
      ['Payment Method', (row) => ['Credit Card', 'Cash'][row % 2]!],
      ['Marital Status', () => 'Single'],
      ['Tax Rate', () => '0.19'],
      ['Exchange Rate', () => '1.10'],
      ['Stock Quantity', (row) => String(100 + row)],
    ];
    fc.assert(
      fc.property(
        file,
        fc.uniqueArray(fc.nat(decoys.length - 1), { minLength: 1, maxLength: 6 }),
        (table, chosen) => {
          const at = findHeaderOf(table);
          const width = Math.max(...table.map((row) => row.length));
          const widened = table.map((row, index) => {
            if (index < at) return row;
            const padded = Array.from({ length: width }, (_, column) => row[column] ?? '');
            const added = chosen.map((decoy) =>
              index === at ? decoys[decoy]![0] : decoys[decoy]![1](index - at - 1),
            );
            return [...padded, ...added];
          });
          expect(readFound(widened)).toEqual(readFound(table));
        },
      ),
      { numRuns: 150 },
    );
  });

  function findHeaderOf(table: readonly (readonly string[])[]): number {
    return found(findColumns(tableRows(table))).headerRow - 1;
  }
});

/** A permutation of 0 to n - 1. */
function shuffle(n: number, seed: number): number[] {
  let state = seed;
  const keyed = Array.from({ length: n }, (_, column) => {
    state = (state * 48_271) % 2_147_483_647;
    return { column, key: state };
  });
  return keyed.sort((one, other) => one.key - other.key).map(({ column }) => column);
}

describe('the money', () => {
  it('is quantity and price where their product is the amount', () => {
    const search = found(
      findColumns(
        textRows(`
Date|Customer|Quantity|Price|Amount
2023-01-02|a|2|10.00|20.00
2023-01-03|b|3|5.50|16.50
2023-01-09|a|1|7.25|7.25`),
      ),
    );
    expect(listCounting(search)).toEqual({
      date: 'Date',
      customer: 'Customer',
      quantity: 'Quantity',
      price: 'Price',
    });
  });

  it('is quantity and what is called a value where each product keeps that over other quantities', () => {
    const lines = Array.from({ length: 24 }, (_, i) => {
      const total = ['152,00', '90,50', '33,00'][(i >> 1) % 3];
      return `${100 + (i >> 1)}|a${i % 7}@b.com|0${1 + (i % 9)}/01/2023|${total}|P${i % 4}|${[7, 12, 3, 25][i % 4]},90|${1 + (i % 5)}`;
    });
    const titles = 'Número do Pedido|E-mail|Data|Total|Nome do Produto|Valor do Produto|Quantidade Comprada';
    const search = found(findColumns(textRows([titles, ...lines].join('\n'))));
    expect(search.titles).toMatchObject({ quantity: 'Quantidade Comprada', price: 'Valor do Produto' });
  });

  it('is the amount where discounts are in it', () => {
    const search = found(
      findColumns(
        textRows(`
Date|Customer|Quantity|Price|Amount
2023-01-02|a|2|10.00|18.00
2023-01-03|b|3|5.50|15.00
2023-01-09|a|1|7.25|7.25`),
      ),
    );
    expect(listCounting(search)).toEqual({ date: 'Date', customer: 'Customer', amount: 'Amount' });
  });

  it('is looked for in the order total that repeats on every line, and in quantity and price of the line', () => {
    const search = found(findColumns(textRows(repeatedTotal)));
    expect(search.columns).toMatchObject({ amount: 3, quantity: 4, price: 5 });
  });

  it('is an order total that counts once an order where nothing else stands on the line', () => {
    const rows = splitTable(repeatedTotal).map((row) => row.slice(0, 4));
    const search = found(findColumns(tableRows(rows)));
    expect(search).toMatchObject({ columns: { amount: 3 }, level: 'order', amountTitle: 'order' });
  });

  it('is a price alone where there is no quantity', () => {
    const search = found(
      findColumns(textRows('Date|Customer|Price\n2023-01-02|a|2.50\n2023-01-05|a|3.50\n2023-01-06|b|9')),
    );
    expect(search.columns).toEqual({ date: 0, customer: 1, amount: 2 });
    expect(search.remarks).toContainEqual(note('price-without-quantity', { price: { header: 'Price' } }));
  });

  const withPrice = (title: string) => `
Order|Date|Customer|Item|Quantity|${title}
1|2024-03-01|ann|tea|3|4.50
1|2024-03-01|ann|cup|1|9.90
2|2024-03-02|bob|tea|2|4.50
3|2024-03-05|eve|pot|1|24.00`;

  it.each([
    ...['Unit Price', 'Price each', 'Selling Price', 'Item Cost', 'Unit Retail', 'Sale Price'],
    ...['Stückpreis', 'Preis/Stk.', 'Einzelpreis', 'VK-Preis', 'VK Brutto', 'Artikelkosten'],
    ...['P.U. HT', 'Prix unitaire', 'Prix de vente', 'Coût de l’article'],
    ...['Precio/ud.', 'P.U.', 'Precio de venta', 'Coste del artículo', 'Costo artículo'],
    ...['Vl. Unitário', 'Preço de venda', 'Custo do item'],
    ...['Prezzo unit.', 'Prezzo di vendita', 'Costo articolo', 'Stukprijs', 'Prijs per stuk', 'Verkoopprijs'],
  ])('is quantity and a price called "%s"', (title) => {
    const { titles, remarks } = found(findColumns(textRows(withPrice(title))));
    expect(titles).toMatchObject({ quantity: 'Quantity', price: title });
    expect(remarks).toEqual([]);
  });

  it.each([
    'Unit Cost',
    'Stückkosten',
    'Coût unitaire',
    'Costo unitario',
    'Custo unitário',
    'Kostprijs per stuk',
  ])('is quantity and a "%s" where nothing else is money, and that is said', (title) => {
    const { titles, remarks } = found(findColumns(textRows(withPrice(title))));
    expect(titles).toMatchObject({ quantity: 'Quantity', price: title });
    expect(remarks).toEqual([note('cost-is-price', { cost: { header: title } })]);
  });

  it('is what a unit costs where the amount is that times the quantity, else the amount', () => {
    const table = (amounts: readonly string[]) =>
      textRows(`
Order|Date|Customer|Quantity|Coût unitaire|Montant
1|2024-03-01|ann|3|4.50|${amounts[0]}
2|2024-03-02|bob|2|4.50|${amounts[1]}
3|2024-03-05|ann|1|24.00|${amounts[2]}`);
    const equal = found(findColumns(table(['13.50', '9.00', '24.00']))).titles;
    const other = found(findColumns(table(['20.00', '14.50', '49.00']))).titles;
    expect(equal).toMatchObject({ quantity: 'Quantity', price: 'Coût unitaire' });
    expect(other).toMatchObject({ amount: 'Montant' });
  });

  it('is asked about where two amounts tell different stories', () => {
    const search = findColumns(
      textRows(`
Date|Customer|Amount A|Amount B
2023-01-02|a|20.00|5.00
2023-01-03|b|16.50|90.00
2023-01-09|a|7.25|1.00`),
    );
    expect(search).toMatchObject({
      type: 'ask',
      role: 'amount',
      candidates: [{ title: 'Amount A' }, { title: 'Amount B' }],
      others: [{ title: 'Date' }, { title: 'Customer' }],
    });
  });

  it('is not asked about where two amounts differ by tax alone', () => {
    const search = findColumns(
      textRows(`
Date|Customer|Amount A|Amount B
2023-01-02|a|20.00|23.80
2023-01-03|b|16.50|19.64
2023-01-09|a|7.25|8.63`),
    );
    expect(search).toMatchObject({ type: 'found', columns: { amount: 2 } });
  });

  it('has leading zeros nowhere and a decimal comma where the column has one', () => {
    const search = found(
      findColumns(
        textRows(`
Datum|Kunde|Menge|Preis|Betrag
02.01.2023|0012|2|1.250,50|2.501,00
03.01.2023|0013|10|3,20|32,00
09.01.2023|0012|1|999,99|999,99`),
      ),
    );
    expect(search).toMatchObject({ level: 'product', columns: { quantity: 2, price: 3 } });
  });

  const repeatedTotal = `
Order|Date|Customer|Order Total|Qty|Unit Price
1|2023-01-02|a|30.00|1|10.00
1|2023-01-02|a|30.00|2|10.00
2|2023-01-03|b|12.00|1|5.00
2|2023-01-03|b|12.00|1|7.00
3|2023-01-09|a|99.00|3|30.00
3|2023-01-09|a|99.00|1|9.00`;
});

describe('the customer', () => {
  const doubtful = `
Customer Name|Email|Order Date|Total
Ann Lee|ann@x.com|2023-01-02|10
Ann Lee|lee@y.com|2023-01-05|12.5
Bob Ray|bob@x.com|2023-01-06|9
Eve Ray|bob@x.com|2023-01-09|30`;

  it('is asked about where a name and an e-mail part the rows differently', () => {
    expect(findColumns(textRows(doubtful))).toMatchObject({
      type: 'ask',
      role: 'customer',
      candidates: [
        { column: 1, title: 'Email', preview: ['ann@x.com', 'lee@y.com', 'bob@x.com'] },
        { column: 0, title: 'Customer Name', preview: ['Ann Lee', 'Bob Ray', 'Eve Ray'] },
      ],
    });
  });

  it('is not asked about where each name has one e-mail', () => {
    const text = doubtful.replace('lee@y.com', 'ann@x.com').replace('Eve Ray', 'Bob Ray');
    expect(findColumns(textRows(text))).toMatchObject({ type: 'found', titles: { customer: 'Email' } });
  });

  it('is what segmentAi.columns says, by title in any spelling or by letter', () => {
    for (const customer of ['Customer Name', 'customer_name', 'CUSTOMERNAME', 'A', 'a', 'column A']) {
      expect(findColumns(textRows(doubtful), { customer })).toMatchObject({
        type: 'found',
        columns: { customer: 0 },
      });
    }
  });

  it('is missing where segmentAi.columns names a column that is not there', () => {
    expect(findColumns(textRows(doubtful), { customer: 'Client' })).toMatchObject({
      type: 'missing',
      missing: ['customer'],
      wanted: 'Client',
    });
  });

  it('is offered by likelihood where segmentAi.columns names a column that is not there', () => {
    const search = findColumns(textRows(doubtful), { customer: 'Client' });
    if (search.type !== 'missing') throw new Error('not missing');
    expect(search.candidates.slice(0, 2).map(({ title }) => title)).toEqual(['Email', 'Customer Name']);
  });

  it('is found by itself, and that is said, where segmentAi.columns names a column that another workbook has', () => {
    const text = `Date|Total|Invoice|Customer ID\n2023-01-02|3.50|I1|17850\n2023-01-03|4.50|I2|13047`;
    expect(findColumns(textRows(text), { customer: 'Client', invoice: 'Invoice' })).toMatchObject({
      type: 'found',
      titles: { customer: 'Customer ID', invoice: 'Invoice' },
      remarks: [note('title-not-found', { wanted: 'Client', role: 'customer', found: 'Customer ID' })],
    });
  });

  it('is found by itself where segmentAi.columns has no title for it', () => {
    expect(findColumns(textRows(doubtful), { customer: '' })).toEqual(findColumns(textRows(doubtful)));
  });

  it('is taken under an unknown word where nothing else can be it, and that is said', () => {
    const search = findColumns(
      textRows('Date|Total|Zorp\n2023-01-02|3.50|Z-1\n2023-01-03|4.50|Z-2\n2023-01-04|9|Z-1'),
    );
    expect(found(search).columns).toMatchObject({ customer: 2 });
    expect(found(search).remarks).toContainEqual(
      note('column-by-values', { column: { header: 'Zorp' }, role: 'customer' }),
    );
  });

  it('is missing where the orders that are named have several in the column of an unknown word', () => {
    const rows = ['N1|2023-01-02|3.50|Z-1', 'N1|2023-01-02|4.50|Z-2', 'N2|2023-01-04|9|Z-1'];
    expect(findColumns(textRows(['Order No|Date|Total|Zorp', ...rows].join('\n')))).toMatchObject({
      type: 'missing',
      missing: ['customer'],
    });
  });
});

describe('what the user chooses', () => {
  const text = `
Date|Customer|Quantity|Price|Amount|Ship Date
2023-01-02|a|2|10.00|20.00|2023-01-03
2023-01-03|b|3|5.50|16.50|2023-01-09
2023-01-09|a|1|7.25|7.25|2023-01-10`;

  it('overrides what money would be read from', () => {
    expect(found(findColumns(textRows(text), { amount: 'Amount' })).columns).toEqual({
      date: 0,
      customer: 1,
      amount: 4,
    });
  });

  it('overrides a header that says another thing', () => {
    expect(found(findColumns(textRows(text), { date: 'Ship Date' })).columns).toMatchObject({ date: 5 });
  });

  it('finds a header that nothing else tells', () => {
    const rows = textRows('Foo|Bar|Baz\nx|y|z\nx|y|w');
    const search = findColumns(rows, { customer: 'Foo', date: 'Bar', amount: 'Baz' });
    expect(search).toMatchObject({
      type: 'found',
      headerRow: 1,
      columns: { customer: 0, date: 1, amount: 2 },
    });
  });
});

describe('a header', () => {
  it('may stand below titles and empty rows', () => {
    const rows = tableRows([
      ['Sales 2023'],
      [],
      ['Printed', '2023-02-01'],
      ['Client', 'Date', 'Total'],
      ['a', '2023-01-02', 9.5],
    ]);
    expect(findColumns(rows.filter(({ cells }) => cells.size > 0))).toMatchObject({
      type: 'found',
      headerRow: 4,
    });
  });

  it('may be missing: the first row is data and the values tell the columns', () => {
    const lines = Array.from({ length: 40 }, (_, row) => {
      return [`0${1000 + (row % 17)}`, `2023-01-${10 + (row % 20)}`, (1.25 + row * 0.75).toFixed(2)];
    });
    const search = found(findColumns(tableRows(lines)));
    expect(search).toMatchObject({ headerRow: 0, columns: { customer: 0, date: 1, amount: 2 } });
    expect(search.titles).toEqual({ customer: 'column A', date: 'column B', amount: 'column C' });
    expect(search.remarks).toContainEqual(
      note('column-by-values', { column: { letters: 'A' }, role: 'customer' }),
    );
  });

  it('may be missing: of two identifiers the one that the other tells is the customer', () => {
    const lines = Array.from({ length: 60 }, (_, row) => {
      const order = row >> 1;
      return [
        `O-${100 + order}`,
        `K-${100 + (order % 13)}`,
        `2023-01-${10 + (order % 20)}`,
        (2.5 + row).toFixed(2),
      ];
    });
    expect(findColumns(tableRows(lines))).toMatchObject({
      type: 'found',
      columns: { invoice: 0, customer: 1, date: 2, amount: 3 },
    });
  });

  it('may be in words that are not known: the values tell the columns', () => {
    const lines = Array.from({ length: 40 }, (_, row) => {
      return [
        `K-${100 + (row % 17)}`,
        `1${row % 10}.03.2023`,
        (1.25 + row * 0.75).toFixed(2).replace('.', ','),
      ];
    });
    expect(findColumns(tableRows([['Mteja', 'Tarehe', 'Bei'], ...lines]))).toMatchObject({
      type: 'found',
      headerRow: 1,
      columns: { customer: 0, date: 1, amount: 2 },
      titles: { customer: 'Mteja', date: 'Tarehe', amount: 'Bei' },
    });
  });
});

describe('what is missing', () => {
  it('is named, all at once', () => {
    const search = findColumns(textRows('Product|Category|Stock\ntea|food|4\ncup|ware|7'));
    expect(search).toMatchObject({
      type: 'missing',
      missing: ['customer', 'date', 'amount'],
    });
  });

  it('is an amount where there are list prices and costs only', () => {
    const search = findColumns(
      textRows(`
transaction_id|product_id|customer_id|transaction_date|order_status|list_price|standard_cost|product_first_sold_date
1|2|2950|2017-02-25|Approved|71.49|53.62|2012-12-02
2|3|3120|2017-05-21|Approved|2091.47|388.92|2014-03-03
3|37|402|2017-10-16|Cancelled|1793.43|248.82|1999-07-20`),
    );
    expect(search).toMatchObject({ type: 'missing', missing: ['amount'] });
  });

  it('is everything in an empty sheet', () => {
    expect(findColumns([])).toMatchObject({
      type: 'missing',
      missing: ['customer', 'date', 'amount'],
      candidates: [],
    });
  });
});

describe('a table with one row per customer', () => {
  it.each([
    [
      'an RFM table',
      `
customer_id|recency|frequency|monetary
1|10|3|99.50
2|40|1|12.00
3|7|9|400.25
4|90|2|31.00
5|15|4|80.10`,
    ],
    [
      'customers with their last purchase',
      `
Kundennummer|Letzte Bestellung|Anzahl Bestellungen|Umsatz
K1|01.02.2022|3|99,50
K2|05.02.2022|1|12,00
K3|07.02.2022|9|400,25
K4|08.03.2022|2|31,00
K5|09.04.2022|4|80,10`,
    ],
    [
      'mall customers',
      `
CustomerID|Gender|Age|Annual Income (k$)|Spending Score (1-100)
1|Male|19|15|39
2|Male|21|15|81
3|Female|20|16|6
4|Female|23|16|77
5|Female|31|17|40`,
    ],
    [
      'a marketing campaign',
      `
ID|Year_Birth|Education|Marital_Status|Income|Dt_Customer|Recency|MntWines
5524|1957|Graduation|Single|58138|04-09-2012|58|635
2174|1954|Graduation|Single|46344|08-03-2014|38|11
4141|1965|Graduation|Together|71613|21-08-2013|26|426
6182|1984|Graduation|Together|26646|10-02-2014|26|11
5324|1981|PhD|Married|58293|19-01-2014|94|173`,
    ],
  ])('is told: %s', (_, text) => {
    expect(findColumns(textRows(text))).toMatchObject({ type: 'perCustomer' });
  });

  it('is told, and nothing is asked, where there is no date and segmentAi.columns names the customer for all', () => {
    const rows = Array.from({ length: 6 }, (_, i) => `c${i}|${10 * i}|${i + 1}|${100 + i}`);
    const text = ['customer|recency|frequency|monetary', ...rows].join('\n');
    for (const chosen of [{}, { customer: 'customer' }])
      expect(findColumns(textRows(text), chosen)).toMatchObject({
        type: 'perCustomer',
        customer: { header: 'customer' },
        figure: { header: 'recency' },
        candidates: [],
      });
  });

  it('is not a small list of orders in which everybody ordered once', () => {
    const text = `
Customer|Date|Total
ann|2023-01-02|9.50
bob|2023-01-03|12.00
eve|2023-01-05|7.25
kim|2023-01-06|30.00
lou|2023-01-09|4.00
max|2023-01-11|18.00`;
    expect(findColumns(textRows(text))).toMatchObject({ type: 'found' });
  });
});
