import { Random } from '../../fuzz/random.ts';
import type { Layout, Table, TableRow } from './layout.ts';
import { makeShop, type ShopOptions, type State, usualShop } from './shop.ts';
import { countTruth, type Truth } from './truth.ts';
import { extensionOf, writeFile } from './writeFile.ts';
import { type Column, writeTable } from './writeTable.ts';

/** What may be changed of a layout without changing what it is. */
export const mutations = [
  'shuffle',
  'rename',
  'blanks',
  'lines',
  'discounts',
  'refunds',
  'customers',
] as const;
export type Mutation = (typeof mutations)[number];

/** A file of a layout, with what any reading of it has to come to. */
export interface Sample {
  readonly layout: Layout;
  readonly mutations: readonly Mutation[];
  readonly fileName: string;
  readonly table: Table;
  readonly truth: Truth;
  /** The columns by their roles, as a question about them is to be answered. */
  readonly answer: Readonly<Record<string, string>> | undefined;
  readonly write: () => Promise<Uint8Array>;
}

/** The layout as it is (without mutations), or changed in these ways; the same seed makes the same file. */
export function makeSample(layout: Layout, seed: number, chosen: readonly Mutation[] = []): Sample {
  const random = new Random(seedOf(layout.id, seed));
  const shop = makeShop(random.below(2 ** 32), mutateShop(random, layout, chosen));
  const columns = mutateColumns(random, layout, chosen);
  const whole = writeTable(layout, columns, shop);
  const table = chosen.includes('blanks') ? addBlanks(random, whole, layout) : whole;
  return {
    layout,
    mutations: chosen,
    fileName: `${[layout.id, ...chosen].join('+')}.${extensionOf(layout)}`,
    table,
    truth: countTruth(layout, shop),
    answer: layout.answer && nameColumns(layout.answer, columns),
    write: () => writeFile({ shop, table, layout: titleMerges(layout, columns) }),
  };
}

/** One to three of the mutations that a layout admits. */
export function drawMutations(layout: Layout, seed: number, turn: number): Mutation[] {
  const random = new Random(seedOf(`${layout.id} ${turn}`, seed));
  const left = mutations.filter((mutation) => admits(layout, mutation));
  const drawn = new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(left)));
  return mutations.filter((mutation) => drawn.has(mutation));
}

function admits(layout: Layout, mutation: Mutation): boolean {
  const { outline, columns, rows = 'orders', shop = {}, statuses = {} } = layout;
  const admitted: Readonly<Record<Mutation, boolean>> = {
    shuffle: outline === undefined,
    rename: Object.keys(columns).some((titles) => titles.includes('|')),
    blanks: true,
    lines: rows !== 'orders',
    discounts: (shop.discounts ?? 0) > 0,
    refunds: Object.keys(statuses).some((state) => state !== 'done' && state !== 'open'),
    customers: true,
  };
  return admitted[mutation];
}

function seedOf(text: string, seed: number): number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return state >>> 0;
}

function mutateShop(random: Random, layout: Layout, chosen: readonly Mutation[]): ShopOptions {
  const states = Object.keys(layout.statuses ?? { done: '' }) as State[];
  const options = { ...usualShop, states, ...layout.shop };
  const customers = random.pick([9, 17, 80, 150]);
  return {
    ...options,
    ...(chosen.includes('lines') && { lines: options.lines + 4 }),
    ...(chosen.includes('discounts') && { discounts: 0.7 }),
    ...(chosen.includes('refunds') && { lost: 0.35 }),
    ...(chosen.includes('customers') && { customers, orders: 4 * customers }),
  };
}

function mutateColumns(random: Random, layout: Layout, chosen: readonly Mutation[]): Column[] {
  const renames = chosen.includes('rename');
  const columns = Object.entries(layout.columns).map(([titles, write], i): Column => {
    const [key, ...others] = titles.split('|');
    const [upper, under] = [layout.upper?.[i], layout.under?.[i]];
    const title = renames && others.length > 0 && random.next() < 0.7 ? random.pick(others) : key!;
    return {
      ...{ key: key!, title, write },
      ...(upper !== undefined && { upper }),
      ...(under !== undefined && { under }),
    };
  });
  const placed = chosen.includes('shuffle') ? shuffle(random, columns) : columns;
  return layout.headless ? placed.map((column) => ({ ...column, title: '' })) : placed;
}

function shuffle<Value>(random: Random, values: readonly Value[]): Value[] {
  const left = [...values];
  return values.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/**
 * Blank rows here and there, never within an order; now and then also above the titles, below them and at the end, and a
 * blank first column. A blank cell of a file may hold a space.
 */
function addBlanks(random: Random, whole: Table, { headless }: Layout): Table {
  const { titles, rows, above, below } = whole;
  const cell = random.pick(['', '', ' ']);
  const blank: TableRow = { cells: titles.map(() => cell), starts: false };
  const some = (): TableRow[] => Array.from({ length: random.pick([0, 0, 1, 2]) }, () => blank);
  const between = rows.flatMap((row, i) =>
    i > 0 && row.starts && random.next() < 0.06 ? [blank, row] : [row],
  );
  const spaced = {
    ...whole,
    above: [...some().map(({ cells }) => cells), ...above],
    rows: [...some(), ...between, ...some()],
    below: [...below, ...some().map(({ cells }) => cells)],
  };
  return !headless && random.next() < 0.3 ? indent(spaced, cell) : spaced;
}

/** All of a table a column further to the right. */
function indent({ upper, titles, under, rows, above, below }: Table, blank: string): Table {
  return {
    upper: upper && ['', ...upper],
    titles: ['', ...titles],
    under: under && ['', ...under],
    rows: rows.map((row) => ({ ...row, cells: [blank, ...row.cells] })),
    above: above.map((cells) => (cells.length === 0 ? cells : ['', ...cells])),
    below: below.map((cells) => ['', ...cells]),
  };
}

/** A column's title in this file, or its letter. */
function titleOf(columns: readonly Column[], key: string): string {
  const place = columns.findIndex((column) => column.key === key);
  return columns[place]!.title || String.fromCharCode(65 + place);
}

const nameColumns = (answer: NonNullable<Layout['answer']>, columns: readonly Column[]) =>
  Object.fromEntries(Object.entries(answer).map(([role, key]) => [role, titleOf(columns, key)]));

const titleMerges = (layout: Layout, columns: readonly Column[]): Layout =>
  layout.merge ? { ...layout, merge: layout.merge.map((key) => titleOf(columns, key)) } : layout;
