import { describe, expect, it } from 'vitest';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
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
