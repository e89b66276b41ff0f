import { describe, expect, it } from 'vitest';
import { checkPlausibility } from '../../../src/pipeline/cleaning/plausibility.ts';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

type Cell = string | number | null;
type Columns = Readonly<Record<string, (row: number) => Cell>>;

async function check(columns: Columns, rows: number, settings = {}) {
  const cells = Object.values(columns);
  const data = Array.from({ length: rows }, (_, row) => cells.map((cell) => cell(row)));
  const transactions = await readSheets({ S: [Object.keys(columns), ...data] }, settings);
  return checkPlausibility(transactions, cleanBy(transactions, settings));
}

async function ask(columns: Columns, rows: number) {
  const outcome = await check(columns, rows).catch((error: unknown) => error);
  if (!(outcome instanceof Question)) throw new Error(`nothing was asked: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** What the run then says, the column of the question being chosen. */
async function answer(columns: Columns, rows: number) {
  const { answers } = wordQuestion(await ask(columns, rows));
  return check(columns, rows, { columns: answers[0]!.value });
}

const plain = {
  'Order ID': (row: number) => `A-${row}`,
  Customer: (row: number) => `C${100 + (row % 50)}`,
  Date: (row: number) => `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`,
  Amount: (row: number) => 5.5 + (row % 90),
};

describe('what was read', () => {
  it('is plausible where customers come again and most rows count', async () => {
    expect(await check(plain, 200)).toEqual([]);
  });

  it('is asked about where a thousand rows make under five customers, the column being proposed', async () => {
    const few = { ...plain, Customer: (row: number) => `Branch ${row % 3}` };
    expect((await ask(few, 1200)).asked).toMatchObject({
      code: 'few-customers',
      values: { role: 'customer', column: 'Customer', customers: 3, rows: 1200 },
      proposal: 0,
    });
    expect(await answer(few, 1200)).toEqual([
      warning('few-customers', { column: 'Customer', customers: 3, rows: 1200 }),
    ]);
  });

  it('is warned of where a few order as often as staff do, not where they order like customers', async () => {
    expect(await check({ ...plain, Customer: (row) => `Rider ${row % 6}` }, 130)).toEqual([
      warning('few-customers', { column: 'Customer', customers: 6, rows: 130 }),
    ]);
    expect(await check({ ...plain, Customer: (row) => `C${row % 6}` }, 100)).toEqual([]);
    expect(await check({ ...plain, Customer: (row) => `C${row % 12}` }, 300)).toEqual([]);
  });

  it('is asked about where a few that no title calls customers order half as often', async () => {
    const { Customer: _, ...others } = plain;
    const guessed = { ...others, Zork: (row: number) => `M-10${row % 7}` };
    expect((await ask(guessed, 75)).asked).toMatchObject({ code: 'few-customers', values: { customers: 7 } });
    expect(await check(guessed, 50)).toEqual([]);
  });

  it('is asked about where the few may be how many somebody came with', async () => {
    const { Customer: _, ...others } = plain;
    const { asked } = await ask({ ...others, 'Customer number': (row) => 1 + (row % 6) }, 130);
    expect(asked).toMatchObject({ code: 'few-customers', values: { customers: 6 }, proposal: 0 });
  });

  it('is warned of where a sum counts as a customer', async () => {
    const sum = (row: number) => (row === 199 ? 9000 : plain.Amount(row));
    for (const name of ['Total', 'Gesamtsumme', 'Итого']) {
      const last = (row: number) => (row === 199 ? name : plain.Customer(row));
      expect(await check({ ...plain, Customer: last, Amount: sum }, 200)).toMatchObject([
        { code: 'customer-is-total', values: { column: 'Customer', customer: name } },
      ]);
    }
    const shop = (row: number) => (row === 199 ? 'Total Energies' : plain.Customer(row));
    expect(await check({ ...plain, Customer: shop, Amount: sum }, 200)).toEqual([]);
    const all = Array.from({ length: 199 }, (_, row) => plain.Amount(row)).reduce(
      (one, each) => one + each,
      0,
    );
    const everybody = {
      Customer: (row: number) => (row === 199 ? 'Everybody' : plain.Customer(row)),
      Amount: (row: number) => (row === 199 ? all : plain.Amount(row)),
    };
    expect(await check({ ...plain, ...everybody }, 200)).toMatchObject([
      { code: 'customer-is-total', values: { customer: 'Everybody', share: 50 } },
    ]);
  });

  it('is warned of where a name under which nobody bought counts as a customer', async () => {
    const named = (name: string) => (row: number) => (row % 40 === 7 ? name : plain.Customer(row));
    for (const name of ['VOID', 'Staff meal', 'Storniert', 'Eigenverbrauch']) {
      expect(await check({ ...plain, Customer: named(name) }, 200)).toMatchObject([
        { code: 'customers-no-buyers', values: { column: 'Customer', customers: [name], rows: 5 } },
      ]);
    }
    for (const name of ['Void Acoustics', 'Internal Affairs Ltd', 'Lost Coast Brewery'])
      expect(await check({ ...plain, Customer: named(name) }, 200)).toEqual([]);
  });

  it('is warned of where a sum beside orders of many lines, each with the total, counts as a customer', async () => {
    const order = (row: number) => row >> 3;
    const isSum = (row: number) => row === 400;
    const total = (row: number) => 20.5 + ((7 * order(row)) % 30);
    const all = Array.from({ length: 50 }, (_, each) => total(8 * each)).reduce((sum, each) => sum + each, 0);
    const table = {
      'Order ID': (row: number) => (isSum(row) ? '9999' : `A-${order(row)}`),
      Customer: (row: number) => (isSum(row) ? 'Total' : `C${100 + (order(row) % 20)}`),
      Date: (row: number) => plain.Date(order(row)),
      Product: (row: number) => `P${row % 8}`,
      'Order total': (row: number) => (isSum(row) ? all : total(row)),
    };
    expect(await check(table, 401, { 'amount.level': 'order' })).toEqual([
      warning('customer-is-total', { column: 'Customer', customer: 'Total', share: 50 }),
    ]);
  });

  it('is asked about where most amounts or quantities are below zero, and not where most are nought', async () => {
    const most = (value: number) => (row: number) => (row % 10 === 0 ? 9 : value);
    for (const sold of [{ Amount: most(-5) }, { Quantity: most(-2), 'Unit price': () => 4.5 }]) {
      const { Amount, ...others } = plain;
      const question = await ask({ ...others, ...sold }, 200);
      expect(question.asked).toMatchObject({ code: 'most-below-zero', values: { leftOut: 180, rows: 200 } });
      expect(question.asked).not.toHaveProperty('proposal');
      const column = Object.keys(sold)[0]!;
      const { message, title, answers } = wordQuestion(question);
      expect(message).toContain(`Most numbers in “${column}” are below zero, so 180 of 200 rows`);
      expect(message).toContain('export the file with numbers above zero');
      expect(title).toContain(`Most numbers in “${column}” are below zero.`);
      expect(answers[0]).toMatchObject({ label: column, description: 'Rows below zero are returns' });
      expect(await answer({ ...others, ...sold }, 200)).toMatchObject([{ code: 'most-rows-left-out' }]);
    }
    expect(await check({ ...plain, Amount: most(0) }, 200)).toEqual([]);
  });

  it('is warned of where one of many customers has many times the rows of any other', async () => {
    const shared = (row: number) => (row % 3 === 0 ? 'Theke' : `C${row % 50}`);
    expect(await check({ ...plain, Customer: shared }, 200)).toMatchObject([
      { code: 'one-customer-of-many', values: { column: 'Customer', customer: 'Theke', share: 34 } },
    ]);
    const larger = (row: number) => (row % 8 === 0 ? 'Theke' : `C${row % 50}`);
    expect(await check({ ...plain, Customer: larger }, 200)).toEqual([]);
  });

  it('is warned of where the one with most rows is called a customer, of fewer too', async () => {
    const among = (name: string) => (row: number) => (row % 4 === 0 ? name : `Firm ${'ABCDEFGHI'[row % 9]}`);
    const checkNamed = (name: string) => check({ ...plain, Customer: among(name) }, 200);
    for (const name of ['Verschiedene Kunden', 'Pultový odběratel', 'Sundry customer'])
      expect(await checkNamed(name)).toEqual([warning('customer-of-many', { customers: [name] })]);
    for (const name of ['Ann Archer', 'Client Solutions Group Ltd', 'Customer 12', 'shopper_ya', 'C100'])
      expect(await checkNamed(name)).toEqual([]);
  });

  it('is not asked about where few rows make few customers', async () => {
    expect(await check({ ...plain, Customer: (row: number) => `C${row % 3}` }, 50)).toEqual([]);
  });

  it.each<[string, Columns, string]>([
    ['missingCustomer', { Customer: (row) => (row % 5 < 3 ? null : `C${row % 9}`) }, 'Customer'],
    ['unreadableDate', { Date: (row) => (row % 5 < 3 ? `week ${row}` : '2024-01-05') }, 'Date'],
    ['unreadableAmount', { Amount: (row) => (row % 5 < 3 ? 'see invoice' : 4.5 + row) }, 'Amount'],
    ['cancelled', { Zork: (row) => (row % 5 < 3 ? 'cancelled' : 'paid') }, 'Zork'],
  ])('is asked about where most rows are left out: %s', async (reason, columns, column) => {
    const table = { ...plain, ...columns };
    const { asked } = await ask(table, 100);
    expect(asked).toMatchObject({
      code: 'most-rows-left-out',
      values: { column, leftOut: 60, rows: 100 },
    });
    expect(asked).not.toHaveProperty('proposal');
    expect(await answer(table, 100)).toMatchObject([{ code: 'most-rows-left-out', values: { reason } }]);
  });

  it('is warned of where a column that a title calls the status leaves most rows out, asked about where nearly all', async () => {
    const lost = (share: number) => (row: number) => (row % 10 < share ? 'cancelled' : 'paid');
    expect(await check({ ...plain, Status: lost(6) }, 100)).toMatchObject([
      { code: 'most-rows-left-out', values: { column: 'Status', leftOut: 60 } },
    ]);
    const nearlyAll = { ...plain, Status: lost(8) };
    expect((await ask(nearlyAll, 100)).asked).toMatchObject({
      code: 'most-rows-left-out',
      values: { column: 'Status', leftOut: 80 },
      proposal: 0,
    });
    expect(await answer(nearlyAll, 100)).toMatchObject([{ code: 'most-rows-left-out' }]);
  });

  it('is warned of where many rows of buyers lack a date, which sums do not have', async () => {
    const everyTenth = (row: number) => row % 10 === 3;
    const blank = {
      ...plain,
      Customer: (row: number) => `C${row % 9}`,
      Date: (row: number) => (everyTenth(row) ? null : plain.Date(row >> 1)),
    };
    expect(await check(blank, 100)).toMatchObject([
      { code: 'most-rows-left-out', severity: 'warning', values: { column: 'Date', leftOut: 10 } },
    ]);
    const sum = (row: number) => (everyTenth(row) ? `Total ${row}` : blank.Customer(row));
    expect(await check({ ...blank, Customer: sum }, 100)).toEqual([]);
  });

  it('is asked about where no row has a customer, and other columns are offered', async () => {
    const { asked } = await ask({ ...plain, Customer: () => null }, 30);
    expect(asked).toMatchObject({ code: 'customer-empty', values: { empty: { header: 'Customer' } } });
    expect(wordQuestion(new Question(asked)).answers.map(({ label }) => label)).not.toContain('Customer');
  });

  it('is warned of where everybody whom a title names ordered once', async () => {
    const once = { ...plain, Customer: (row: number) => `C${row}` };
    expect(await check(once, 40)).toEqual([warning('one-order-each', { column: 'Customer', customers: 40 })]);
  });

  it('is asked about, without a proposal, where everybody ordered once who was found by values alone', async () => {
    const once = { Xyzzy: (row: number) => `c${row}@x.io`, Plugh: plain.Date, Frobnitz: plain.Amount };
    const { asked } = await ask(once, 40);
    expect(asked).toMatchObject({ code: 'one-order-each', values: { column: 'Xyzzy' } });
    expect(asked).not.toHaveProperty('proposal');
    expect(await answer(once, 40)).toMatchObject([{ code: 'one-order-each' }]);
  });

  it('is asked about where everybody ordered once in a column of customers and their invoices', async () => {
    const outline = {
      Date: plain.Date,
      Amount: plain.Amount,
      'Customer / Invoice': (row: number) => `Ann Lee ${row}`,
    };
    expect((await ask(outline, 40)).asked).toMatchObject({ code: 'one-order-each' });
  });
});
