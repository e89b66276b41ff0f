import { describe, expect, it } from 'vitest';
import type { RepeatedOrders } from '../../../src/pipeline/cleaning/repeatedOrders.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

type Line = readonly [order: string, customer: string, date: string, amount: number];

const titles = ['Order ID', 'Customer ID', 'Order Date', 'Sales'];

/** So many orders of one or two lines, from a first one on. */
function orders(first: number, count: number): Line[] {
  return Array.from({ length: count }, (_, i) => first + i).flatMap((number) => {
    const date = new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
    const line = [`N${number}`, `C${number % 7}`, date, 10 + number] as const;
    const other = [...line.slice(0, 3), 5] as unknown as Line;
    return number % 2 === 0 ? [line] : [line, other];
  });
}

const sum = (lines: readonly Line[]) => lines.reduce((total, [, , , amount]) => total + amount, 0);

/** What counts of a workbook, and what is said of its repeated orders. */
async function count(
  sheets: Readonly<Record<string, readonly Line[]>>,
  settings: Readonly<Record<string, unknown>> = {},
) {
  const tables = Object.entries(sheets).map(([name, lines]) => [name, [titles, ...lines]] as const);
  const transactions = await readSheets(Object.fromEntries(tables), settings);
  const { rows, cleaning, remarks } = cleanBy(transactions, settings);
  const revenue = Array.from(rows, (i) => transactions.amount[i]!).reduce((total, each) => total + each, 0);
  const said = remarks.flatMap(({ code, values }) =>
    'repeated' in values ? [[code, ...values.repeated.map(tell)]] : [],
  );
  const changed = remarks.flatMap(({ values }) => ('changed' in values ? values.changed : []));
  return { revenue, repeated: cleaning.dropped.repeated, said, changed };
}

const tell = ({ sheet, of, rows, orders, amount }: RepeatedOrders) => ({ sheet, of, rows, orders, amount });

const year = orders(0, 80);
const quarter = (number: number) => orders(20 * number, 20);

describe('orders that stand in several sheets', () => {
  it('count once where a sheet is the copy of another, in another order', async () => {
    const { revenue, repeated, said } = await count({ lines: year, table: year.toReversed() });
    expect({ revenue, repeated }).toEqual({ revenue: sum(year), repeated: 120 });
    expect(said).toEqual([
      ['orders-counted-once', { sheet: 'table', of: 'lines', rows: 120, orders: 80, amount: sum(year) }],
    ]);
  });

  it('are added up and told of where most of a sheet have other lines for the same customer and day', async () => {
    const corrected = quarter(1).map(
      ([order, customer, date, amount]): Line => [order, customer, date, amount + 1],
    );
    const sheets = { Orders: year, Corrections: corrected };
    const { revenue, changed } = await count(sheets);
    expect(revenue).toBe(sum(year) + sum(corrected));
    expect(changed).toEqual([{ sheet: 'Corrections', of: 'Orders', orders: 20 }]);
    const others = corrected.map(([order, , ...rest]): Line => [order, 'C9', ...rest]);
    expect((await count({ Orders: year, Others: others })).changed).toEqual([]);
    const mixed = [...orders(200, 60), ...corrected];
    expect((await count({ Orders: year, More: mixed })).changed).toEqual([]);
  });

  it('count once where one sheet has all and others the quarters of it, wherever it stands', async () => {
    const quarters = Object.fromEntries([0, 1, 2, 3].map((number) => [`Q${number + 1}`, quarter(number)]));
    for (const sheets of [
      { All: year, ...quarters },
      { ...quarters, All: year },
    ]) {
      const { revenue, said } = await count(sheets);
      expect(revenue).toBe(sum(year));
      expect(said[0]).toHaveLength(5);
      expect(said[0]).toContainEqual(expect.objectContaining({ sheet: 'Q3', of: 'All', orders: 20 }));
    }
  });

  it('count once where a sheet has those of some customers, and others are months', async () => {
    const best = year.filter(([, customer]) => customer === 'C3');
    const { revenue } = await count({
      Best: best,
      Spring: orders(0, 27),
      Summer: orders(27, 27),
      Autumn: orders(54, 26),
    });
    expect(revenue).toBe(sum(year));
  });

  it('count once where a sheet goes on from the middle of another, and the rest of it counts', async () => {
    const { revenue, repeated } = await count({ January: orders(0, 50), February: orders(20, 50) });
    expect(revenue).toBe(sum(orders(0, 70)));
    expect(repeated).toBe(45);
  });

  it('count as they are in the sheet that was cleaned, and not at all in the draft', async () => {
    const dirty = [...year, ...orders(500, 5)];
    for (const names of [
      ['raw', 'clean'],
      ['Rohdaten', 'bereinigt'],
      ['Orders (2)', 'Orders'],
    ] as const) {
      const { revenue } = await count({ [names[0]]: dirty, [names[1]]: year });
      expect(revenue).toBe(sum(year));
    }
  });

  it('count once in a copy whose lines were changed', async () => {
    const changed = year.map(
      (line, i) => (i % 9 === 0 ? [...line.slice(0, 3), 999] : line) as unknown as Line,
    );
    expect((await count({ First: year, Second: changed })).revenue).toBe(sum(year));
  });

  it('count twice where few of a sheet do, and it is said what they come to', async () => {
    const [shared, december, january] = [orders(40, 1), orders(0, 41), orders(40, 40)];
    const { revenue, repeated, said } = await count({ December: december, January: january });
    expect({ revenue, repeated }).toEqual({ revenue: sum(december) + sum(january), repeated: 0 });
    const values = { sheet: 'January', of: 'December', rows: 1, orders: 1, amount: sum(shared) };
    expect(said).toEqual([['orders-counted-twice', values]]);
  });

  it('are told of the chosen days alone', async () => {
    const sheets = { December: orders(0, 42), January: orders(40, 40) };
    const { said } = await count(sheets, { period: { from: '2024-02-11' } });
    const values = { sheet: 'January', of: 'December', rows: 2, orders: 1, amount: sum(orders(41, 1)) };
    expect(said).toEqual([['orders-counted-twice', values]]);
  });

  it('count once where the setting says so', async () => {
    const settings = { 'cleaning.overlaps': 'once' };
    const { revenue, repeated, said } = await count(
      { December: orders(0, 41), January: orders(40, 40) },
      settings,
    );
    expect({ revenue, repeated }).toEqual({ revenue: sum(year), repeated: 1 });
    expect(said[0]![0]).toBe('orders-counted-once');
  });

  it('count where they are other customers’ of the same number', async () => {
    const abroad = year.map(([order, customer, date, amount]): Line => [order, `B${customer}`, date, amount]);
    const { revenue, said } = await count({ North: year, South: abroad });
    expect({ revenue, said }).toEqual({ revenue: 2 * sum(year), said: [] });
  });

  it('count in every sheet that the user names', async () => {
    const { revenue, said } = await count({ Shop: year, Market: year }, { sheets: ['Shop', 'market'] });
    expect(revenue).toBe(2 * sum(year));
    expect(said[0]![0]).toBe('orders-counted-twice');
  });

  it('subtract their returns once', async () => {
    const back: Line[] = [...year, ['N900', 'C1', '2024-05-01', -7]];
    const tables = { A: [titles, ...back], B: [titles, ...back] };
    const transactions = await readSheets(tables);
    expect(cleanBy(transactions, { 'cleaning.returns': 'net' }).returns).toHaveLength(1);
  });

  it('are told by customer and day where there are no order numbers', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => [`c${i % 6}`, `2024-02-${10 + (i % 15)}`, 10 + i] as const,
    );
    const table = [['Customer', 'Date', 'Amount'], ...lines];
    const transactions = await readSheets({ Data: table, Data2: table });
    expect(cleanBy(transactions).rows).toHaveLength(30);
  });
});
