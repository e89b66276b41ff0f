import { describe, expect, it } from 'vitest';
import { checkPlausibility } from '../../../src/pipeline/cleaning/plausibility.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

interface Purchase {
  readonly who: number;
  readonly day: number;
  readonly amount: number;
}

const customers = 15;

/** Purchases of many customers, some of whom come often, each on days of their own, of amounts that go up and down. */
const purchases: readonly Purchase[] = Array.from({ length: 120 }, (_, i) => ({
  who: Math.floor(customers * ((0.618 * i) % 1) ** 2),
  day: i,
  amount: 10.5 + ((37 * i) % 91),
}));

/** The codes of what is said of purchases in a sheet of them, and with what values. */
async function tell(rows: readonly Purchase[], settings = {}) {
  const cells = rows.map(({ who, day, amount }) => [
    ...[`Client ${who}`, new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10), amount],
  ]);
  const transactions = await readSheets({ S: [['Customer', 'Date', 'Amount'], ...cells] }, settings);
  const remarks = checkPlausibility(transactions, cleanBy(transactions, settings));
  return remarks.map(({ code, values }) => ({ code, values }));
}

/** Of each purchase another amount, by all purchases of its customer up to it. */
const change = (amountOf: (before: readonly Purchase[], purchase: Purchase) => number): readonly Purchase[] =>
  purchases.map((purchase, at) => {
    const before = purchases.slice(0, at + 1).filter(({ who }) => who === purchase.who);
    return { ...purchase, amount: amountOf(before, purchase) };
  });

const sumOf = (some: readonly Purchase[]) => some.reduce((sum, { amount }) => sum + amount, 0);

describe('amounts', () => {
  const soFar = change(sumOf);

  it('are told of where they are what a customer has spent so far, in whichever order the rows stand', async () => {
    const accumulates = { code: 'amount-accumulates', values: { column: 'Amount', rises: true } };
    expect(await tell(soFar)).toEqual([accumulates]);
    expect(await tell([...soFar].reverse())).toEqual([accumulates]);
    expect(await tell(change((before) => 5000 - sumOf(before)))).toMatchObject([
      { values: { rises: false } },
    ]);
    expect(await tell(soFar, { columns: { amount: 'Amount' } })).toEqual([]);
  });

  it('are none of it where they go up and down, though the file is sorted by them, or each day has a greater line', async () => {
    expect(await tell(purchases)).toEqual([]);
    expect(await tell(purchases.toSorted((one, other) => one.amount - other.amount))).toEqual([]);
    const lines = purchases.flatMap((purchase) => [purchase, { ...purchase, amount: purchase.amount / 20 }]);
    expect(await tell(lines)).toEqual([]);
  });

  it('are told of where they are the total of a customer on each row, and not where they are a fee that all differ by', async () => {
    const total = ({ who }: Purchase) => sumOf(purchases.filter((other) => other.who === who));
    const totals = purchases.map((purchase) => ({ ...purchase, amount: total(purchase) }));
    expect(await tell(totals)).toEqual([{ code: 'amount-of-customer', values: { column: 'Amount' } }]);
    const fee = ({ who }: Purchase) => 20 + ((7 * who) % 13) + who / 100;
    expect(await tell(purchases.map((purchase) => ({ ...purchase, amount: fee(purchase) })))).toEqual([]);
  });
});

describe('customers with the same days', () => {
  const months = Array.from({ length: 6 }, (_, month) => 30 * month);
  const all = months.flatMap((day) =>
    Array.from({ length: customers }, (_, who) => ({ who, day, amount: 50 + ((11 * who + 7 * day) % 17) })),
  );

  it('are told of, as those of a report of each month', async () => {
    expect(await tell(all)).toEqual([{ code: 'same-days-each', values: { days: 6 } }]);
  });

  it('are none where some buy now and some then', async () => {
    expect(await tell(all.filter((_, at) => at % 4 !== 0))).toEqual([]);
  });
});
