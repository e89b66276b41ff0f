import { describe, expect, it } from 'vitest';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { Question } from '../../../src/pipeline/reading/question.ts';
import { wordQuestion } from '../../../src/pipeline/remarks/wordQuestion.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

type Cell = string | number | null;
type Table = readonly (readonly Cell[])[];

/** What a table comes to. */
async function summarize(table: Table, settings: Readonly<Record<string, unknown>> = {}) {
  const transactions = await readSheets({ S: table }, settings);
  const { customers, orders } = computeRfm(transactions, cleanBy(transactions, settings));
  const revenue = customers.monetary.reduce((sum, value) => sum + value, 0);
  return {
    customers: customers.count,
    orders,
    revenue: Number(revenue.toFixed(2)),
    level: transactions.plan.amount,
    codes: transactions.remarks.map(({ code }) => code),
  };
}

const totals: Table = [
  ['Order', 'Email', 'Date', 'Item', 'Total'],
  ['1', 'a@x.io', '2024-01-05', 'Mug', 30],
  ['1', 'a@x.io', '2024-01-05', 'Lamp', null],
  ['2', 'b@x.io', '2024-02-11', 'Mug', 50],
  ['2', 'b@x.io', '2024-02-11', 'Lamp', null],
  ['2', 'b@x.io', '2024-02-11', 'Pen', null],
  ['3', 'a@x.io', '2024-04-20', 'Mug', 20],
];
const repeat = (table: Table): Table =>
  table.map((row, i) => [...row.slice(0, 4), row[4] ?? table[i - 1]![4] ?? table[i - 2]![4]!]);

const onLast: Table = totals.map((row, i) => {
  if (i === 0) return row;
  const lines = totals.filter(([order]) => order === row[0]);
  return [...row.slice(0, 4), lines.at(-1) === row ? lines[0]![4]! : null];
});

describe("an order's total", () => {
  it.each([
    ['on its first line', totals],
    ['on its last line', onLast],
    ['on every line', repeat(totals)],
  ])('counts once an order where it stands %s', async (_, table) => {
    expect(await summarize(table)).toMatchObject({ customers: 2, orders: 3, revenue: 100, level: 'order' });
  });

  it('counts once an order when the user has named the column', async () => {
    const settings = { columns: { amount: 'Total' } };
    expect(await summarize(repeat(totals), settings)).toMatchObject({ revenue: 100 });
  });

  it('goes before quantity times price, and the difference is told', async () => {
    const table = totals.map((row, i) => [...row, ...(i === 0 ? ['Qty', 'Price'] : [1, 25])]);
    const summary = await summarize(table);
    expect(summary).toMatchObject({ revenue: 100, level: 'order' });
    expect(summary.codes).toContain('amount-is-no-product');
  });

  it('is as it is written where quantity times a rounded price comes close', async () => {
    const lines = Array.from({ length: 12 }, (_, i): Cell[] => [
      `${i}`,
      `K${i % 5}`,
      '2024-01-05',
      3,
      3.33,
      10,
    ]);
    const summary = await summarize([['Order', 'Customer', 'Date', 'Qty', 'Price', 'Amount'], ...lines]);
    expect(summary).toMatchObject({ revenue: 120 });
  });

  it('gives way to quantity times price that adds up to it', async () => {
    const prices = [30, 0.001, 20, 20, 10, 20];
    const table = totals.map((row, i) => [...row, ...(i === 0 ? ['Qty', 'Price'] : [1, prices[i - 1]!])]);
    expect(await summarize(table)).toMatchObject({ revenue: 100, level: 'product' });
  });

  it('counts once where a first line adds up the lines below', async () => {
    const table = [
      ['Order', 'Email', 'Date', 'Item', 'Total'],
      ...['1', '2', '3'].flatMap((order): Cell[][] => [
        [order, 'a@x.io', '2024-01-05', null, 50],
        [order, 'a@x.io', '2024-01-05', 'Mug', 20],
        [order, 'a@x.io', '2024-01-05', 'Lamp', 30],
      ]),
    ];
    expect(await summarize(table)).toMatchObject({ orders: 3, revenue: 150 });
  });

  it('counts once where a first line adds up the lines below and a last one says how it was paid', async () => {
    const table: Table = [
      ['Receipt', 'Customer', 'Date', 'Line Type', 'Total', 'Paid'],
      ...['1', '2', '3', '4'].flatMap((receipt, i): (Cell | null)[][] => [
        [receipt, `c${i % 2}`, '2024-01-05', 'Sale', 30 + i, 30 + i],
        [receipt, `c${i % 2}`, '2024-01-05', 'Sale Line', 10, null],
        [receipt, `c${i % 2}`, '2024-01-05', 'Sale Line', 20 + i, null],
        [receipt, `c${i % 2}`, '2024-01-05', 'Payment', null, 30 + i],
      ]),
    ];
    expect(await summarize(table)).toMatchObject({ orders: 4, revenue: 126, level: 'order' });
  });

  it('counts once where a first line has it, further ones its lines, and the last its payment', async () => {
    const orders = [[12], [30, 12], [7, 8, 9], [20]];
    const rows = orders.flatMap((lines, i) => {
      const total = lines.reduce((sum, line) => sum + line, 0);
      const of = [`${i + 1}`, `c${i % 2}@x.io`, `2024-01-${10 + i}`];
      return [
        [...of, 'Sale', total],
        ...lines.map((line) => [...of, 'Line', line]),
        [...of, 'Payment', total],
      ];
    });
    const table = [['Order', 'Email', 'Date', 'Row', 'Total'], ...rows];
    // Two of the four have lines that are not all equal: too few to tell.
    expect(await summarize(table)).toMatchObject({ level: 'line' });
    const more = ['5', 'c1@x.io', '2024-01-20'];
    const enough = [
      ...table,
      [...more, 'Sale', 9],
      [...more, 'Line', 4],
      [...more, 'Line', 5],
      [...more, 'Payment', 9],
    ];
    expect(await summarize(enough)).toMatchObject({
      orders: 5,
      revenue: 12 + 42 + 24 + 20 + 9,
      level: 'order',
    });
  });

  it('is asked about where its title says nothing and every line has the same', async () => {
    const table = repeat(totals).map((row, i) => (i === 0 ? [...row.slice(0, 4), 'Value'] : row));
    const more = [...table, ['4', 'c@x.io', '2024-05-01', 'Pen', 7], ['4', 'c@x.io', '2024-05-01', 'Ink', 7]];
    const question = await summarize(more).catch((error: unknown) => error);
    expect(question).toBeInstanceOf(Question);
    expect(wordQuestion(question as Question)).toMatchObject({ setting: 'amount.level', proposal: 0 });
    expect(await summarize(more, { 'amount.level': 'order' })).toMatchObject({ revenue: 107 });
    expect(await summarize(more, { 'amount.level': 'line' })).toMatchObject({
      revenue: 30 * 2 + 50 * 3 + 20 + 14,
    });
  });

  it('is less by a returned order once, where returns are netted', async () => {
    const returned: Cell[][] = [
      ['5', 'a@x.io', '2024-05-01', 'Mug', -20],
      ['5', 'a@x.io', '2024-05-01', 'Lamp', -20],
    ];
    const settings = { 'cleaning.returns': 'net' };
    expect(await summarize([...repeat(totals), ...returned], settings)).toMatchObject({ revenue: 80 });
  });
});

describe('what is no total of an order', () => {
  it('is the purchases of one customer on one day, as they may be two', async () => {
    const table = [
      ['Email', 'Date', 'Total'],
      ['a@x.io', '2024-01-05', 20],
      ['a@x.io', '2024-01-05', 20],
      ['b@x.io', '2024-01-06', 30],
      ['b@x.io', '2024-01-06', 30],
    ];
    expect(await summarize(table)).toMatchObject({ revenue: 100, level: 'line' });
  });
});

describe('the further lines of an order', () => {
  const odoo: Table = [
    ['Order Reference', 'Order Date', 'Customer', 'Product', 'Quantity', 'Unit Price'],
    ['S1', '2024-01-05', 'Archer', 'Mug', 1, 60],
    [null, null, null, 'Lamp', 1, 40],
    ['S2', '2024-02-05', 'Baker', 'Mug', 2, 60],
    [null, null, null, 'Pen', 1, 20],
    [null, null, null, 'Ink', 1, 5],
    ['S3', '2024-03-05', 'Archer', 'Mug', 1, 60],
  ];

  it('have the number, customer and date that stand on the first alone', async () => {
    const summary = await summarize(odoo);
    expect(summary).toMatchObject({ customers: 2, orders: 3, revenue: 305 });
    expect(summary.codes).toContain('first-lines-filled');
  });

  it('are not the sum of everything below them', async () => {
    const sum = [null, null, null, 'Total', 1, 305];
    const blank = [' ', ' ', ' ', ' ', ' ', ' '];
    expect(await summarize([...odoo, sum])).toMatchObject({ revenue: 305 });
    expect(await summarize([...odoo, sum, blank, blank])).toMatchObject({ revenue: 305 });
    expect(await summarize([...odoo, [null, null, null, 'Rug', 1, 205], blank])).toMatchObject({
      revenue: 510,
    });
  });

  it('are not the last rows of sheets, whatever sums these are', async () => {
    const sheet = (month: number) => [
      ['Date', 'Customer', 'Item', 'Amount'],
      ...Array.from({ length: 12 }, (_, i) => [`2024-0${month}-${10 + i}`, `c${i % 5}`, 'Cake', 5 + i]),
      [null, null, 'TOTAL', 200],
    ];
    const transactions = await readSheets({ May: sheet(5), June: sheet(6), July: sheet(7) });
    expect(cleanBy(transactions).cleaning).toMatchObject({ kept: 36, dropped: { missingCustomer: 3 } });
  });

  it('are not the sums of each order below it', async () => {
    const table = [odoo[0]!, ...odoo.slice(1).flatMap((row) => (row[0] === null ? [] : [row, sumOf(row)]))];
    expect(await summarize(table)).toMatchObject({ orders: 3, revenue: 240 });
  });

  it('have the customer of the first from the first further line on', async () => {
    const table = [
      ['Order', 'Customer', 'Date', 'Amount'],
      ['1', 'ann', '2024-01-05', 10],
      ['1', null, null, 5],
      ['2', 'bob', '2024-01-06', 7],
      ['3', null, '2024-01-07', 9],
    ];
    expect(await summarize(table)).toMatchObject({ customers: 2, orders: 2, revenue: 22 });
  });

  it('have no customer of another, where one number stands for many', async () => {
    const table = [
      ['Order', 'Customer', 'Date', 'Amount'],
      ...['ann', 'bob', null, 'cem', 'dan'].map((customer): Cell[] => ['7', customer, '2024-01-05', 10]),
    ];
    expect(await summarize(table)).toMatchObject({ customers: 4, revenue: 40 });
  });

  const sumOf = (row: readonly Cell[]): Cell[] => [
    null,
    null,
    null,
    'Sum',
    1,
    Number(row[4]) * Number(row[5]),
  ];
});

describe('a purchase without an order number', () => {
  it('is one of its customer and day, and told', async () => {
    const table = [
      ['Customer', 'Date', 'Order', 'Amount'],
      ['K1', '2024-01-15', '1', 60],
      ['K2', '2024-02-16', '2', 40],
      ['K3', '2024-03-17', null, 50],
      ['K3', '2024-03-17', null, 5],
      ['K1', '2024-04-18', '4', 20],
    ];
    const summary = await summarize(table);
    expect(summary).toMatchObject({ customers: 3, orders: 4, revenue: 175 });
    expect(summary.codes).toContain('orders-without-number');
  });
});

describe('rows without a customer', () => {
  const outline = (customers: number): Table => [
    ['Customer', 'Date', 'Invoice', 'Amount'],
    ...Array.from({ length: customers }, (_, i) => i).flatMap((i): Cell[][] => [
      [`K${i}`, '2024-01-05', `${2 * i}`, 10],
      [null, '2024-02-05', `${2 * i + 1}`, 5],
    ]),
  ];

  it('are of the customer above, where each stands once above rows of his own', async () => {
    const summary = await summarize(outline(25));
    expect(summary).toMatchObject({ customers: 25, orders: 50, revenue: 375 });
    expect(summary.codes).toContain('customers-from-above');
  });

  it('are asked about where there are few, and read as answered', async () => {
    const question = await summarize(outline(5)).catch((error: unknown) => error);
    expect(question).toBeInstanceOf(Question);
    expect(wordQuestion(question as Question)).toMatchObject({
      setting: 'cleaning.blankCustomers',
      proposal: 0,
    });
    const read = (blankCustomers: string) =>
      summarize(outline(5), { 'cleaning.blankCustomers': blankCustomers });
    expect(await read('above')).toMatchObject({ orders: 10, revenue: 75 });
    expect(await read('leaveOut')).toMatchObject({ orders: 5, revenue: 50 });
  });

  it('are of nobody where customers come again', async () => {
    const table = [...outline(25), ['K3', '2024-03-01', '99', 1], ['K4', '2024-03-01', '100', 1]];
    expect(await summarize(table)).toMatchObject({ customers: 25, orders: 27, revenue: 252 });
  });
});

describe('money that is the same on every line of an order', () => {
  const day = (value: number) =>
    `2024-0${1 + Math.floor(value / 28)}-${String(1 + (value % 28)).padStart(2, '0')}`;
  const stays = (apart: number): Table => [
    ['Reservation', 'Guest', 'Date', 'Total'],
    ...[0, 1, 2, 3, 4, 5].flatMap((stay): Cell[][] =>
      [0, 1].map((night) => [`R${stay}`, `K${stay % 4}`, day(5 * stay + apart * night), 50 + stay]),
    ),
  ];

  it('is asked about where each is of the day after, and proposed to be of the line', async () => {
    const question = await summarize(stays(1)).catch((error: unknown) => error);
    expect(question).toBeInstanceOf(Question);
    expect(wordQuestion(question as Question)).toMatchObject({ setting: 'amount.level', proposal: 1 });
    expect(await summarize(stays(1), { 'amount.level': 'line' })).toMatchObject({ orders: 6, revenue: 630 });
  });

  it('is asked about where days differ, as those of instalments, and proposed to be of the order', async () => {
    const question = await summarize(stays(3)).catch((error: unknown) => error);
    expect(wordQuestion(question as Question)).toMatchObject({ setting: 'amount.level', proposal: 0 });
  });

  it('is proposed to be of the line where days differ and no title speaks of the order', async () => {
    const [, ...rows] = stays(3);
    const question = await summarize([['Reservation', 'Guest', 'Date', 'Amount'], ...rows]).catch(
      (error: unknown) => error,
    );
    expect(wordQuestion(question as Question)).toMatchObject({ setting: 'amount.level', proposal: 1 });
  });

  it('counts once an order of one day', async () => {
    expect(await summarize(stays(0))).toMatchObject({ revenue: 315, level: 'order' });
  });

  const tickets = (total: (seats: number, price: number) => number): Table => [
    ['Order', 'Buyer', 'Date', 'Total Paid'],
    ...Array.from({ length: 60 }, (_, order) => order).flatMap((order): Cell[][] =>
      Array.from({ length: 1 + (order % 3) }, () => [
        `T${order}`,
        `K${order % 7}`,
        day(order),
        total(1 + (order % 3), 20 + (order % 11)),
      ]),
    ),
  ];

  it('is asked about where orders of several lines come to no more than those of one', async () => {
    const question = await summarize(tickets((_, price) => price)).catch((error: unknown) => error);
    expect(wordQuestion(question as Question)).toMatchObject({ setting: 'amount.level' });
    expect((question as Question).asked).not.toHaveProperty('proposal');
    const totals = await summarize(tickets((seats, price) => seats * price));
    expect(totals).toMatchObject({ orders: 60, level: 'order' });
  });
});

describe('orders that come once more', () => {
  const lines = (from: number, to: number): Cell[][] =>
    Array.from({ length: to - from }, (_, i) => from + i).flatMap((order): Cell[][] =>
      Array.from({ length: 1 + (order % 3) }, (_, line) => [
        `A${order}`,
        `K${order % 7}`,
        `2024-03-${10 + (order % 20)}`,
        5.5 + 3 * line + order,
      ]),
    );
  const titles: Cell[] = ['Order', 'Customer', 'Date', 'Line total'];
  const codes = async (rows: readonly Cell[][], settings = {}) =>
    (await summarize([titles, ...rows], settings)).codes;

  it('are told of where exports overlap, unless equal rows count once', async () => {
    const rows = [...lines(0, 20), ...lines(14, 30)];
    expect(await codes(rows)).toContain('orders-written-twice');
    expect(await codes(rows, { 'cleaning.duplicates': 'drop' })).not.toContain('orders-written-twice');
  });

  it('are told of where rows of overlapping exports differ in another column, which no setting leaves out', async () => {
    const exported = (rows: readonly Cell[][], at: string) => rows.map((row) => [...row, at]);
    const table = [
      [...titles, 'Exported at'],
      ...exported(lines(0, 20), '2025-01-01'),
      ...exported(lines(14, 30), '2025-02-01'),
    ];
    // Of some orders one line alone has changed.
    const partly = table.map((row, i) => [...row.slice(0, -1), i % 2 === 0 ? 'Sent' : row.at(-1)!]);
    for (const rows of [table, partly])
      for (const duplicates of ['keep', 'drop']) {
        const { codes } = await summarize(rows, { 'cleaning.duplicates': duplicates });
        expect(codes).toContain('orders-written-twice');
      }
  });

  it('are told of where each has one line, in either direction', async () => {
    const single = (from: number, to: number) =>
      lines(from, to).filter((row, i, all) => row[0] !== all[i - 1]?.[0]);
    for (const rows of [single(10, 30), single(10, 30).reverse()])
      expect(await codes([...single(0, 20), ...rows])).toContain('orders-written-twice');
  });

  it('are not told of where a table is sorted by product and all lines cost the same', async () => {
    const products = ['Apple', 'Bread', 'Cheese', 'Dates', 'Eggs'];
    const byProduct = products.flatMap((product, place) =>
      Array.from({ length: 60 }, (_, order) => order)
        .filter((order) => (order * 7 + place * 3) % 5 < 2)
        .map((order): Cell[] => [
          ...[`A${order}`, `K${order % 7}`, `2024-03-${10 + (order % 20)}`],
          ...[10 + (order % 3), product],
        ]),
    );
    for (const money of ['Line total', 'Order total'])
      for (const returns of ['drop', 'match']) {
        const table = [[...titles.slice(0, 3), money, 'Product'], ...byProduct];
        const { codes } = await summarize(table, { 'cleaning.returns': returns });
        expect(codes).not.toContain('orders-written-twice');
      }
  });

  it('are not told of where lines of an order stand apart, or two orders alone come again', async () => {
    const byLine = [...lines(0, 30)].sort((one, other) => Number(one[3]) - Number(other[3]));
    expect(await codes(byLine)).not.toContain('orders-written-twice');
    expect(await codes([...lines(0, 20), ...lines(18, 20)])).not.toContain('orders-written-twice');
    expect(await codes(lines(0, 30))).not.toContain('orders-written-twice');
  });
});

describe('rows without a date', () => {
  const book = (blank: boolean): Table => [
    ['Day', 'Customer', 'Amount'],
    ...Array.from({ length: 12 }, (_, i) => i).flatMap((i): Cell[][] => [
      [`2024-01-${String(i + 1).padStart(2, '0')}`, `K${i % 5}`, 10],
      [blank ? null : `2024-01-${String(i + 1).padStart(2, '0')}`, `K${(i + 1) % 5}`, 5],
      [null, null, 15],
    ]),
  ];

  it('are of the day above, where each day is written once', async () => {
    const summary = await summarize(book(true));
    expect(summary).toMatchObject({ customers: 5, orders: 24, revenue: 180 });
    expect(summary.codes).toContain('dates-from-above');
  });

  it('are of none where days come again', async () => {
    const damaged = [...book(false), [null, 'K1', 7], [null, 'K2', 7], [null, 'K3', 7]];
    expect(await summarize(damaged)).toMatchObject({ orders: 24, revenue: 180 });
  });

  it('are of none where they are sums of groups, of whom no dated row is', async () => {
    const groups = [0, 1, 2, 3, 4, 5].flatMap((group): Cell[][] => [
      [null, `K${group} (2)`, 30],
      [`2024-02-${10 + group}`, `K${group}`, 10],
      [`2024-03-${10 + group}`, `K${group}`, 20],
    ]);
    const summary = await summarize([['Day', 'Customer', 'Amount'], ...groups]);
    expect(summary).toMatchObject({ customers: 6, orders: 12, revenue: 180 });
  });
});

describe('rows that add up others', () => {
  it('count for nothing below the lines of each order', async () => {
    const lines = [3, 4, 5, 6].flatMap((count, order): Table => {
      const items = Array.from({ length: count }, (_, i): Cell[] => [
        ...[`${order}`, `c${order}`, `2024-01-0${1 + order}`, 'Mug', 10 + i + order],
      ]);
      const sum = items.reduce((total, row) => total + Number(row[4]), 0);
      return [...items, [`${order}`, `c${order}`, `2024-01-0${1 + order}`, 'Sum', sum]];
    });
    const all = lines.filter((row) => row[3] === 'Sum').reduce((total, row) => total + Number(row[4]), 0);
    const summary = await summarize([['Order', 'Customer', 'Date', 'Item', 'Amount'], ...lines]);
    expect(summary).toMatchObject({ orders: 4, revenue: all, level: 'order' });
  });

  it('count for nothing at the end of every sheet', async () => {
    const header = ['Date', 'Customer', 'What', 'Amount'];
    const month = (number: number): Table => [
      header,
      ...Array.from({ length: 8 }, (_, i) => [`2024-0${number}-1${i}`, `c${i % 3}`, 'Mug', 10 + i]),
      [null, null, 'Summe', 108],
    ];
    const transactions = await readSheets({ January: month(1), February: month(2), March: month(3) });
    const { customers } = computeRfm(transactions, cleanBy(transactions, {}));
    expect(customers.monetary.reduce((sum, value) => sum + value, 0)).toBe(324);
  });
});

describe('an order that a row takes back', () => {
  it('leaves nothing open of what its amount is', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      `${i}`,
      `2024-01-${10 + i}`,
      `c${i % 4}`,
      'Sale',
      10 + i,
    ]);
    const back = rows.slice(0, 5).map((row) => [...row.slice(0, 3), 'Refund', row[4]!]);
    const summary = await summarize([['Order', 'Date', 'Customer', 'Type', 'Amount'], ...rows, ...back]);
    expect(summary).toMatchObject({ orders: 12, revenue: 186, level: 'line' });
  });
});

describe('what orders were paid, in rows of their own below their lines', () => {
  const tickets = (reduced: (order: number) => number): Table => [
    ['Ticket', 'Card', 'Date', 'Item', 'Qty', 'Unit price', 'Total'],
    ...Array.from({ length: 30 }, (_, order) => order).flatMap((order): Cell[][] => {
      const head = [`T${order}`, `K${order % 7}`, `2024-01-${10 + (order % 20)}`];
      const lines = Array.from({ length: 1 + (order % 3) }, (_, line) => {
        const [quantity, price] = [1 + ((order + line) % 3), 4.5 + line];
        return [...head, `P${line}`, quantity, price, reduced(order) * quantity * price];
      });
      const sum = lines.reduce((all, line) => all + Number(line.at(-1)), 0);
      return [...lines, [...head, 'Card payment', null, null, sum]];
    }),
  ];

  it('counts where lines are reduced, not quantity x price', async () => {
    const whole = await summarize(tickets(() => 1));
    // Ten orders of one line, of 4.50 each.
    const reduced = { orders: 30, revenue: whole.revenue - 22.5 };
    expect(await summarize(tickets((order) => (order % 3 === 0 ? 0.5 : 1)))).toMatchObject(reduced);
  });
});
