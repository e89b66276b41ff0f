import { describe, expect, it } from 'vitest';
import type { Cell } from './forms.ts';
import type { Layout, TableRow } from './layout.ts';
import { layouts } from './layouts.ts';
import { locales } from './locales.ts';
import { drawMutations, type Mutation, makeSample, type Sample } from './sample.ts';

const layoutOf = (id: string) => layouts.find((layout) => layout.id === id)!;

describe('layouts', () => {
  it('have ids of their own', () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  });

  it('are in every language, at least 72 of them, and a third is held', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(72);
    expect(new Set(layouts.map(({ language }) => language))).toEqual(new Set(Object.keys(locales)));
    const share = layouts.filter(({ held }) => held).length / layouts.length;
    expect(share).toBeGreaterThan(0.31);
    expect(share).toBeLessThan(0.36);
  });

  it('call no two columns the same, by any of their titles', () => {
    const twice = layouts.flatMap(({ id, columns }) => {
      const titles = Object.keys(columns).flatMap((title) => title.split('|'));
      return titles.filter((title, i) => titles.indexOf(title) !== i).map((title) => `${id}: ${title}`);
    });
    expect(twice).toEqual([]);
  });

  it('answer questions by the first titles of columns', () => {
    const unknown = layouts.flatMap(({ id, columns, answer = {} }) => {
      const first = new Set(Object.keys(columns).map((title) => title.split('|')[0]));
      return Object.values(answer).flatMap((title) => (first.has(title) ? [] : [`${id}: ${title}`]));
    });
    expect(unknown).toEqual([]);
  });
});

describe('truths', () => {
  const every: readonly Mutation[] = [
    'shuffle',
    'rename',
    'blanks',
    'lines',
    'discounts',
    'refunds',
    'customers',
  ];
  const number = (cell: Cell) => Number(cell);
  const german = (cell: Cell) => Number(String(cell).replaceAll('.', '').replace(',', '.'));
  const whole = (cell: Cell) => Number(String(cell).replaceAll(/\D/g, ''));
  const dollars = (cell: Cell) => Number(String(cell).replaceAll(/[$,]/g, '')) || -1;
  const isPaid = (status: Cell) => status === 'paid';

  it.each([
    ['shopify-orders', { read: number, isBought: isPaid, once: true }],
    ['jtl-wawi-lines', { read: german, once: true }],
    ['sap-sales-list', { read: german }],
    ['square-items', { read: dollars }],
    ['boletas-clp', { read: whole }],
    ['salla-orders', { read: number, isBought: (cell: Cell) => /^(تم|جاري) التوصيل$/.test(String(cell)) }],
    ['odoo-sale-orders', { read: number, isBought: (cell: Cell) => cell === 'Sales Order', once: true }],
  ] as const)('are what another count of the cells comes to: %s', (id, counting) => {
    for (const mutations of [[], every]) {
      const sample = makeSample(layoutOf(id), 7, mutations);
      const { customers, orders, revenue } = sample.truth.figures[0]!;
      expect(recount(sample, counting)).toEqual({ customers, orders, revenue: expect.closeTo(revenue, 2) });
    }
  });

  it('are what some plain count of the cells comes to, in every layout that has a column for it', () => {
    const isPlain = ({ answer, kinds, sort, headless, truth }: Layout) =>
      answer?.amount !== undefined &&
      !kinds.includes('ids alike') &&
      sort !== 'customer' &&
      !headless &&
      truth.orders !== 'number or day';
    const counted = layouts.filter(isPlain);
    expect(counted.length).toBeGreaterThan(100);
    expect(counted.flatMap((layout) => (isCounted(layout) ? [] : [layout.id]))).toEqual([
      // Only another column tells that these are cancelled.
      'shopify-cancelled-at',
      'storniert-am',
    ]);
  });
});

/** Whether the amounts, of all rows or once an order, come to the truth. */
function isCounted(layout: Layout): boolean {
  const sample = makeSample(layout, 3);
  const bought = Object.entries(layout.statuses ?? {}).flatMap(([state, words]) =>
    state === 'done' || state === 'open' ? words.split('|') : [],
  );
  const read = (cell: Cell) => readMoney(cell, layout.digits);
  const isBought = (status: Cell) => layout.answer?.status === undefined || bought.includes(String(status));
  return [false, true].some((once) => {
    const { customers, revenue } = recount(sample, { read, isBought, once });
    return sample.truth.figures.some(
      (truth) => truth.customers === customers && Math.abs(truth.revenue - revenue) < 0.01,
    );
  });
}

/** The last mark is the decimal one, where the currency has cents. */
function readMoney(cell: Cell, digits?: 0): number {
  if (typeof cell === 'number') return cell;
  const text = String(cell).replaceAll(/[^\d.,()-]/g, '');
  if (digits === 0) return Number(text.replaceAll(/\D/g, ''));
  const [, sign, whole = '', part = ''] = /^([(-]?)([\d.,]*?)(?:[.,](\d+)\)?)?[.,]?$/.exec(text) ?? [];
  return (sign === '' ? 1 : -1) * Number(`${whole.replaceAll(/\D/g, '')}.${part || 0}`);
}

interface Counting {
  readonly read: (cell: Cell) => number;
  readonly isBought?: (status: Cell) => boolean;
  /** Whether an order's amount counts on its first row alone. */
  readonly once?: boolean;
}

const isBlank = (cell: Cell) => String(cell).trim() === '';

/** Counts a sample by its cells: blank ones are filled from above, amounts at or below 0 are left out. */
function recount({ table, answer }: Sample, { read, isBought, once = false }: Counting) {
  const place = (role: string) => table.titles.indexOf(answer![role]!);
  // Without a number, a row is an order.
  const numberOf = (cells: readonly Cell[]) =>
    answer!['invoice'] === undefined ? `row ${sums.size}` : cells[place('invoice')]!;
  const sums = new Map<Cell, number>();
  const customers = new Set<Cell>();
  let above: { order: Cell; customer: Cell; status: Cell } = { order: '', customer: '', status: '' };
  for (const { cells } of table.rows) {
    if (cells.every(isBlank)) continue;
    const order = numberOf(cells) || above.order;
    const isFirst = order !== above.order;
    const filled = (role: string, before: Cell) => cells[place(role)] || (isFirst ? '' : before);
    above = { order, customer: filled('customer', above.customer), status: filled('status', above.status) };
    const amount = read(cells[place('amount')]!);
    if ((once && !isFirst) || above.customer === '' || !(amount > 0)) continue;
    if (isBought && !isBought(above.status)) continue;
    sums.set(order, (sums.get(order) ?? 0) + amount);
    customers.add(above.customer);
  }
  const revenue = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  return { customers: customers.size, orders: sums.size, revenue };
}

describe('samples', () => {
  it.each(['skroutz-paraggelies', 'dealer-book', 'faturas-pt'])(
    'are the same bytes for a seed: %s',
    async (id) => {
      const layout = layoutOf(id);
      const write = (seed: number) => makeSample(layout, seed, drawMutations(layout, seed, 1)).write();
      const written = await write(3);
      expect(Buffer.compare(written, await write(3))).toBe(0);
      expect(Buffer.compare(written, await write(4))).not.toBe(0);
    },
  );

  it('keep the rows of an order together where blank rows come between', () => {
    const { table } = makeSample(layoutOf('odoo-sale-orders'), 5, ['blanks', 'lines']);
    const number = table.titles.findIndex((title) => title !== '');
    const isBlankRow = ({ cells }: TableRow) => cells.every(isBlank);
    const below = table.rows.filter((row, i) => i > 0 && isBlankRow(table.rows[i - 1]!) && !isBlankRow(row));
    expect(below.length).toBeGreaterThan(0);
    for (const { cells } of below) expect(cells[number]).toMatch(/^S0/);
  });
});
