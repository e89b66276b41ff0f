import { describe, expect, it } from 'vitest';
import * as SheetJS from 'xlsx';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import type { Transactions } from '../../../src/pipeline/reading/transactions.ts';
import { readFile, readSheets } from '../../fixtures/transactionSheet.ts';

type Table = readonly (readonly (string | number)[])[];

const titles = ['Order ID', 'Customer ID', 'Order Date', 'Sales'];

/** Orders of a month, each a line of its own. */
const month = (number: number, count = 12): Table =>
  Array.from({ length: count }, (_, i) => [
    `N${100 * number + i}`,
    `C${i % 4}`,
    `2024-${String(number).padStart(2, '0')}-${10 + i}`,
    9.5 + i,
  ]);

const customers: Table = [
  ['Customer ID', 'Name', 'Last order', 'Number of orders', 'Total spent'],
  ...Array.from({ length: 8 }, (_, i) => [`C${i}`, `Buyer ${i}`, '2024-05-01', 3, 50.5 + i]),
];

const namesOf = ({ sheets }: Transactions) => sheets.map(({ name }) => name);

const hiddenStates = { visible: 0, hidden: 1, veryHidden: 2 } as const;

function writeHidden(
  sheets: Readonly<Record<string, readonly [state: keyof typeof hiddenStates, table: Table]>>,
  bookType: SheetJS.BookType,
): Uint8Array {
  const workbook = SheetJS.utils.book_new();
  for (const [name, [, table]] of Object.entries(sheets)) {
    const rows = table.map((row) => [...row]);
    SheetJS.utils.book_append_sheet(workbook, SheetJS.utils.aoa_to_sheet(rows), name);
  }
  const states = Object.values(sheets).map(([state]) => ({ Hidden: hiddenStates[state] }));
  workbook.Workbook = { ...workbook.Workbook, Sheets: states };
  return new Uint8Array(SheetJS.write(workbook, { type: 'array', bookType }));
}

describe('the sheets that are read', () => {
  it.each(['xlsx', 'biff8', 'xlsb'] as const)(
    'are no hidden ones where others hold transactions: %s',
    async (type) => {
      const backup = [titles, ...month(1, 9)];
      const bytes = writeHidden(
        {
          Backup: ['hidden', backup],
          Old: ['veryHidden', backup],
          Sales: ['visible', [titles, ...month(2)]],
        },
        type,
      );
      const read = await readFile(bytes, `shop.${type}`);
      expect(namesOf(read)).toEqual(['Sales']);
      expect(read.plan.remarks).toContainEqual(warning('sheets-hidden', { sheets: ['Backup', 'Old'] }));
    },
  );

  it('are hidden ones where no other holds transactions, or the user names them', async () => {
    const data = ['hidden', [titles, ...month(2)]] as const;
    const bytes = writeHidden({ Chart: ['visible', [['See the data']]], Data: data }, 'xlsx');
    const read = await readFile(bytes, 'shop.xlsx');
    expect(namesOf(read)).toEqual(['Data']);
    expect(read.plan.remarks).toContainEqual(note('hidden-sheets-read', { sheets: ['Data'] }));
    const both = writeHidden({ Sales: ['visible', [titles, ...month(1)]], Data: data }, 'xlsx');
    const chosen = await readFile(both, 'shop.xlsx', { sheets: ['data'] });
    expect(namesOf(chosen)).toEqual(['Data']);
    expect(chosen.plan.remarks).toEqual([note('sheets-not-named', { sheets: ['Sales'] })]);
  });

  it.each([
    'Budget 2024',
    'SalesForecast',
    'Umsatzplan',
    'Prévisions',
    'Presupuesto',
    '2024年予算',
    'Бюджет',
  ])('are no budgets and plans beside what was sold: %s', async (name) => {
    const tables = { [name]: [titles, ...month(1)], Actual: [titles, ...month(2)] };
    const read = await readSheets(tables);
    expect(namesOf(read)).toEqual(['Actual']);
    expect(read.plan.remarks).toEqual([note('sheets-of-plans', { sheets: [name] })]);
    expect(namesOf(await readSheets(tables, { sheets: [name, 'Actual'] }))).toEqual([name, 'Actual']);
  });

  it.each([
    'Refunds',
    'Cancelled orders',
    'Storniert',
    'Gutschriften',
    'Devis',
    'Returer',
    '返品',
    'Возвраты',
  ])('are no orders that were not sales beside others: %s', async (name) => {
    const tables = { Orders: [titles, ...month(1)], [name]: [titles, ...month(2)] };
    const read = await readSheets(tables);
    expect(namesOf(read)).toEqual(['Orders']);
    expect(read.plan.remarks).toEqual([warning('sheets-of-no-sales', { sheets: [name] })]);
    expect(namesOf(await readSheets(tables, { sheets: [name, 'Orders'] }))).toEqual(['Orders', name]);
    expect(namesOf(await readSheets({ [name]: tables[name]! }))).toEqual([name]);
  });

  it.each([
    ['Sales', 'Purchases'],
    ['Income 2024', 'Expenses 2024'],
    ['Einnahmen', 'Ausgaben'],
    ['Ventas', 'Compras'],
    ['売上', '仕入'],
  ])('are what was sold beside what the shop bought: %s, %s', async (sold, bought) => {
    const read = await readSheets({ [sold]: [titles, ...month(1)], [bought]: [titles, ...month(2)] });
    expect(namesOf(read)).toEqual([sold]);
    expect(read.plan.remarks).toEqual([warning('sheets-of-no-sales', { sheets: [bought] })]);
    const others = { Orders: [titles, ...month(1)], [bought]: [titles, ...month(2)] };
    expect(namesOf(await readSheets(others))).toEqual(['Orders', bought]);
  });

  it('are what was given back where it takes off what was sold, and sales with it', async () => {
    const taking = month(2).map((row) => row.map((cell) => (typeof cell === 'number' ? -cell : cell)));
    const refunds = { Orders: [titles, ...month(1)], Refunds: [titles, ...taking] };
    expect(namesOf(await readSheets(refunds))).toEqual(['Orders', 'Refunds']);
    const mixed = { 'Sales and returns': [titles, ...month(1)], 'Lost customers': [titles, ...month(2)] };
    expect(namesOf(await readSheets(mixed))).toEqual(['Sales and returns', 'Lost customers']);
  });

  it('are told of where rows of one sheet were planned, unless rows are chosen', async () => {
    const scenarios = (words: readonly string[], title: string): Table => [
      [...titles, title],
      ...month(1).flatMap((row, i) =>
        words.map((word) => [`${row[0]}${word}`, ...row.slice(1), `${word}${i % 2 ? '' : ' '}`]),
      ),
    ];
    const tellOf = async (words: readonly string[], settings = {}, title = 'Scenario') =>
      (await readSheets({ Data: scenarios(words, title) }, settings)).plan.remarks;
    const planned = warning('rows-planned', { column: 'Scenario', kinds: ['Forecast 2024'] });
    expect(await tellOf(['Actual', 'Forecast 2024'])).toContainEqual(planned);
    expect(await tellOf(['Base case', 'Forecast 2024'])).toContainEqual(planned);
    for (const filter of [{ Scenario: ['Actual'] }, { Scenario: { not: ['Forecast 2024'] } }])
      expect(await tellOf(['Actual', 'Forecast 2024'], { filter })).not.toContainEqual(planned);
    for (const words of [['Basic plan', 'Pro'], ['Budget']])
      expect((await tellOf(words)).map(({ code }) => code)).not.toContain('rows-planned');
  });

  it('are told of where rows were planned under any title, beside ones that came about alone', async () => {
    const tellOf = async (title: string, ...words: string[]) =>
      (
        await readSheets({
          Data: [
            [...titles, title],
            ...month(1).flatMap((row) => words.map((word) => [`${row[0]}${word}`, ...row.slice(1), word])),
          ],
        })
      ).plan.remarks.filter(({ code }) => code === 'rows-planned');
    expect(await tellOf('Art', 'Ist', 'Plan', 'Prognose')).toEqual([
      warning('rows-planned', { column: 'Art', kinds: ['Plan', 'Prognose'] }),
    ]);
    expect(await tellOf('Category', 'Budget', 'Standard', 'Premium')).toEqual([]);
    expect(await tellOf('Tariff', 'Plan', 'Prepaid', 'Flex')).toEqual([]);
  });

  it('are plans where there is nothing else, and those whose names only begin alike', async () => {
    const tables = { 'Plan A': [titles, ...month(1)], 'Plan B': [titles, ...month(2)] };
    expect(namesOf(await readSheets(tables))).toEqual(['Plan A', 'Plan B']);
    const towns = { Planegg: [titles, ...month(1)], Goalpara: [titles, ...month(2)] };
    expect(namesOf(await readSheets(towns))).toEqual(['Planegg', 'Goalpara']);
  });

  it('are those with transactions, whatever stands beside them with a row per customer', async () => {
    const orders = [titles, ...month(1)];
    for (const tables of [
      { Customers: customers, Orders: orders },
      { Orders: orders, Customers: customers },
    ]) {
      const read = await readSheets(tables);
      expect(namesOf(read)).toEqual(['Orders']);
      expect(read.plan.remarks).toEqual([note('sheets-of-customers', { sheets: ['Customers'] })]);
    }
  });

  it('are those in which customers come again rather than a list in which none does', async () => {
    const list = [
      ['Client', 'Since', 'Turnover'],
      ...Array.from({ length: 9 }, (_, i) => [`K${i}`, `2024-03-0${i + 1}`, 70.5 + i]),
    ];
    const read = await readSheets({ List: list, Orders: [titles, ...month(1)] });
    expect(namesOf(read)).toEqual(['Orders']);
  });

  it('are those that leave nothing open, and it is said which do', async () => {
    const open = [
      ['Customer Name', 'Email', 'Date', 'Total'],
      ['Ann', 'a@x.io', '2023-01-02', 9.5],
      ['Ann', 'b@x.io', '2023-01-03', 8],
      ['Bob', 'c@x.io', '2023-01-04', 7],
    ];
    const read = await readSheets({ Open: open, Orders: [titles, ...month(2)] });
    expect(namesOf(read)).toEqual(['Orders']);
    expect(read.plan.passedOver).toEqual([{ name: 'Open', why: 'openChoice' }]);
  });

  it('are all that have the titles of those that are read, whatever their cells alone would say', async () => {
    const header = ['Order ID', 'Order Date', 'Customer ID', 'Qty', 'Price', 'Total'];
    const line = (i: number, total: number) => [`N${i}`, `2024-01-${10 + i}`, `C${i % 4}`, 2, 5 + i, total];
    const exact = Array.from({ length: 12 }, (_, i) => line(i, 2 * (5 + i)));
    // Here the total is no product, so that by itself it would be the amount.
    const discounted = Array.from({ length: 12 }, (_, i) => line(20 + i, 2 * (25 + i) - 1.5 * (i % 3)));
    const read = await readSheets({
      January: [header, ...exact],
      February: [header, ...exact.map(([order, ...rest]) => [`F${order}`, ...rest])],
      March: [header, ...discounted],
      April: [header],
    });
    expect(namesOf(read)).toEqual(['January', 'February', 'March']);
    expect(read.plan.remarks).toContainEqual(note('sheets-without-rows', { sheets: ['April'] }));
  });

  it('are those with most sheets of the same columns, and it is said which look like transactions too', async () => {
    const lines = [['Bestellnummer', 'Kunde', 'Datum', 'Betrag'], ...month(3)];
    const read = await readSheets({ Lines: lines, A: [titles, ...month(1)], B: [titles, ...month(2)] });
    expect(namesOf(read)).toEqual(['A', 'B']);
    expect(read.plan.remarks).toEqual([warning('sheets-of-other-columns', { sheets: ['Lines'] })]);
    const all = await readSheets({ Lines: lines, A: [titles, ...month(1)] }, { sheets: ['A', 'Lines'] });
    expect(namesOf(all)).toEqual(['Lines', 'A']);
    expect(all.orderIds).toHaveLength(24);
  });

  it('are found where the user names none that is there, and that is said', async () => {
    const read = await readSheets({ Sales: [titles, ...month(1)] }, { sheets: ['Orders'] });
    expect(read.plan).toMatchObject({
      isChosen: false,
      remarks: [warning('sheets-not-found', { sheets: ['Orders'] })],
    });
  });

  it('can be named for one workbook', async () => {
    const tables = { A: [titles, ...month(1)], B: [titles, ...month(2)] };
    expect(namesOf(await readSheets(tables, { sheets: ['B'] }))).toEqual(['B']);
  });

  it('have rows: a header alone is told from columns that are open', async () => {
    await expect(
      readSheets({ S: [['Customer', 'Order Date', 'Amount', 'True Value']] }),
    ).rejects.toMatchObject({
      lack: { code: 'no-rows', values: { sheet: 'S' } },
    });
  });
});
