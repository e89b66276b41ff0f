import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

const titles = ['Order ID', 'Date', 'Customer ID', 'Total', 'Currency'];

/** So many orders of 10 each in each currency, by a column of currencies. */
const inColumn = (rows: Readonly<Record<string, number>>) => [
  titles,
  ...Object.entries(rows).flatMap(([currency, count]) =>
    Array.from({ length: count }, (_, i) => [
      `${currency}-${i}`,
      '2024-01-15',
      `C${100 + (i % 7)}`,
      10,
      currency,
    ]),
  ),
];

/** The same, by what stands with the amounts. */
const inCells = (rows: Readonly<Record<string, number>>) =>
  inColumn(rows).map(([order, date, customer, total, currency], i) =>
    i === 0 ? titles.slice(0, 4) : [order!, date!, customer!, `${total}.00 ${currency}`],
  );

type Table = ReturnType<typeof inColumn>;

async function ask(table: Table, settings = {}): Promise<Question> {
  const outcome = await readSheets({ S: table }, settings).catch((error: unknown) => error);
  if (!(outcome instanceof Question)) throw new Error('nothing was asked');
  return outcome;
}

async function sum(table: Table, settings = {}) {
  const transactions = await readSheets({ S: table }, settings);
  const { rows, cleaning } = cleanBy(transactions, settings);
  const revenue = [...rows].reduce((total, i) => total + transactions.amount[i]!, 0);
  return { revenue, others: cleaning.dropped.otherCurrency };
}

describe.each([
  ['by a column', inColumn],
  ['by what stands with the amounts', inCells],
] as const)('several currencies, %s', (_, write) => {
  it('are asked about, without a proposal where each has many rows', async () => {
    const { asked } = await ask(write({ EUR: 60, USD: 40 }));
    expect(asked).toEqual({
      code: 'currencies-open',
      values: {
        currencies: [
          { currency: 'EUR', rows: 60 },
          { currency: 'USD', rows: 40 },
        ],
      },
    });
  });

  it('propose the one of nine rows in ten', async () => {
    expect((await ask(write({ USD: 8, EUR: 92 }))).asked).toMatchObject({ proposal: 0 });
  });

  it('are read in one, as an answer says', async () => {
    const table = write({ EUR: 60, USD: 40 });
    const { setting, answers } = wordQuestion(await ask(table));
    expect(answers.map(({ value }) => value)).toEqual(['EUR', 'USD']);
    expect(await sum(table, { [setting]: answers[1]!.value })).toEqual({ revenue: 400, others: 60 });
  });

  it('are converted by rates', async () => {
    const table = write({ EUR: 60, USD: 40 });
    expect(await sum(table, { currencyRates: { usd: 0.5 } })).toEqual({ revenue: 800, others: 0 });
    const { remarks } = await readSheets({ S: table }, { currencyRates: { usd: 0.5 } });
    expect(remarks).toContainEqual(note('currencies-converted', { rates: ['USD × 0.5'] }));
  });

  it('are still asked about where a rate is missing', async () => {
    const { asked } = await ask(write({ EUR: 60, USD: 40, GBP: 20 }), { currencyRates: { USD: 0.5 } });
    expect(asked).toMatchObject({ values: { currencies: [{ currency: 'EUR' }, { currency: 'GBP' }] } });
  });

  it('are left out but for the wanted one and those that have a rate', async () => {
    const settings = { currency: 'eur', currencyRates: { USD: 0.5 } };
    expect(await sum(write({ EUR: 60, USD: 40, GBP: 20 }), settings)).toEqual({ revenue: 800, others: 20 });
  });

  it('are added up with a warning where all but one stand in a few rows', async () => {
    const table = write({ EUR: 399, USD: 1 });
    const { remarks } = await readSheets({ S: table });
    expect(remarks).toContainEqual(warning('several-currencies', { currencies: ['EUR', 'USD'], rows: 1 }));
    expect(await sum(table)).toEqual({ revenue: 4000, others: 0 });
  });

  it('are one where all rows say the same', async () => {
    expect((await readSheets({ S: write({ EUR: 5 }) })).remarks).toEqual([]);
  });
});

describe('a sign that several currencies have', () => {
  it('is the one of them that is named', async () => {
    expect((await readSheets({ S: inCells({ $: 5, USD: 95 }) })).remarks).toEqual([]);
  });
});

describe('currencies that cells are shown with', () => {
  /** Of each format so many orders of 10, in a sheet of their own. */
  const read = async (orders: Readonly<Record<string, number>>) => {
    const workbook = new ExcelJS.Workbook();
    for (const [at, [format, count]] of Object.entries(orders).entries()) {
      const sheet = workbook.addWorksheet(`S${at}`);
      sheet.addRow(['Order ID', 'Date', 'Customer ID', 'Total', 'Quantity']);
      for (let i = 0; i < count; i++) {
        const row = sheet.addRow([`${at}-${i}`, new Date(Date.UTC(2024, 0, 1 + i)), `C${i % 7}`, 10, 1]);
        row.getCell(4).numFmt = format;
        row.getCell(5).numFmt = '0 "pcs"';
      }
    }
    const bytes = bytesInMemory(Buffer.from(await workbook.xlsx.writeBuffer()));
    return readSource({ path: 'orders.xlsx', bytes }, optionsBy().reading, runtime, () => {});
  };

  it('are asked about where there are several', async () => {
    const outcome = await read({ '[$£-809]#,##0.00': 60, '#,##0.00 "€"': 40 }).catch((error) => error);
    expect(outcome).toBeInstanceOf(Question);
    expect(outcome.asked).toMatchObject({
      code: 'currencies-open',
      values: {
        currencies: [
          { currency: 'GBP', rows: 60 },
          { currency: 'EUR', rows: 40 },
        ],
      },
    });
  });

  it('are one where all have it, or none', async () => {
    expect((await read({ '[$£-809]#,##0.00': 60, '_-"£"* #,##0': 40 })).currency).toBe('GBP');
    expect((await read({ '#,##0.00': 60, '0.00': 40 })).currency).toBeUndefined();
  });

  it('are those of older workbooks too', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`O${i}`, '2024-01-15', `C${i % 7}`, 10]);
    const sheet = utils.aoa_to_sheet([['Order ID', 'Date', 'Customer ID', 'Total'], ...rows]);
    for (let i = 2; i < 62; i++) sheet[`D${i}`].z = i % 2 === 0 ? '[$£-809]#,##0.00' : '#,##0.00 "€"';
    const workbook = { SheetNames: ['Orders'], Sheets: { Orders: sheet } };
    const bytes = bytesInMemory(write(workbook, { type: 'buffer', bookType: 'xls' }));
    const reading = readSource({ path: 'orders.xls', bytes }, optionsBy().reading, runtime, () => {});
    await expect(reading).rejects.toBeInstanceOf(Question);
  });
});
