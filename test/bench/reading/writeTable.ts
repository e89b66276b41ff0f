import type { Cell } from './forms.ts';
import type { Layout, Row, RowKind, Table, TableRow, Write } from './layout.ts';
import { locales } from './locales.ts';
import { type Customer, isPurchase, type Order, type Shop, totals } from './shop.ts';
import { nameOf } from './writers.ts';

/** A column with the title that it has in one file. */
export interface Column {
  readonly title: string;
  /** The first title of the layout. */
  readonly key: string;
  readonly upper?: string;
  readonly under?: string;
  readonly write: Write;
}

/** Writes a shop's orders as a layout has them. */
export function writeTable(layout: Layout, columns: readonly Column[], shop: Shop): Table {
  const rows = numberRows(groupRows(layout, shop));
  const { above = [], below = [] } = layout;
  return {
    upper: layout.upper && columns.map(({ upper }) => upper ?? ''),
    titles: columns.map(({ title }) => title),
    under: layout.under && columns.map(({ under }) => under ?? ''),
    rows: layout.outline ? outlineRows(layout, columns, rows) : rows.map((row) => writeRow(columns, row)),
    above,
    below: [...totalRow(layout, columns, shop), ...below],
  };
}

const writeRow = (columns: readonly Column[], row: Row): TableRow => ({
  cells: columns.map(({ write }) => write(row)),
  order: row.order,
  starts: row.index === 0 && (row.layout.sort !== 'customer' || row.startsCustomer),
});

type Unnumbered = Omit<Row, 'number' | 'startsCustomer'>;

function groupRows(layout: Layout, shop: Shop): Unnumbered[] {
  const rows = shop.orders.map((order) => rowsOf(layout, order, shop));
  if (layout.sort === 'newest') return rows.toReversed().flat();
  if (layout.sort !== 'customer') return rows.flat();
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b)).flat();
}

const placeOf = ([first]: readonly Unnumbered[]): number =>
  first!.order.customer?.index ?? Number.POSITIVE_INFINITY;

function rowsOf(layout: Layout, order: Order, { customers }: Shop): Unnumbered[] {
  const sign = layout.negative && !isPurchase(order.state) ? -1 : 1;
  const customer: Customer = order.customer ?? customers[0]!;
  const first: Unnumbered = { layout, order, customer, line: order.lines[0]!, index: 0, kind: 'plain', sign };
  if (Array.isArray(layout.rows)) return listKinds(layout.rows, first);
  if (layout.rows === 'lines') return order.lines.map((line, index) => ({ ...first, line, index }));
  if (layout.rows === 'summaries' && order.lines.length > 1) {
    const items = order.lines.map((line, i): Unnumbered => ({ ...first, line, index: i + 1, kind: 'item' }));
    return [{ ...first, kind: 'summary' }, ...items];
  }
  if (!order.reversed) return [first];
  const later = { ...order, date: order.date + 5 * 86_400_000 };
  return [first, { ...first, order: later, kind: 'reversal', sign: -1 }];
}

function listKinds(kinds: readonly RowKind[], first: Unnumbered): Unnumbered[] {
  const rows = kinds.flatMap((kind): Unnumbered[] =>
    kind === 'item' ? first.order.lines.map((line) => ({ ...first, kind, line })) : [{ ...first, kind }],
  );
  return rows.map((row, index) => ({ ...row, index }));
}

function numberRows(rows: readonly Unnumbered[]): Row[] {
  return rows.map((row, i) => ({
    ...row,
    number: i + 1,
    startsCustomer: row.index === 0 && rows[i - 1]?.customer !== row.customer,
  }));
}

/** A customer's name above the rows, and their sum below. */
function outlineRows(layout: Layout, columns: readonly Column[], rows: readonly Row[]): TableRow[] {
  const { heading, closing, column, of = 'paid' } = layout.outline!;
  const beside = (cell: Cell, sum?: Cell): TableRow => ({
    cells: columns.map(({ key }, i) => (i === 0 ? cell : key === column ? (sum ?? '') : '')),
    starts: sum === undefined,
  });
  return rows.flatMap((row, i): TableRow[] => {
    const who = nameOf(row.customer, locales[layout.language]);
    const mine = rows.filter(({ customer, index }) => customer === row.customer && index === 0);
    const sum = mine.reduce((units, { order, sign }) => units + sign * totals[of](order), 0);
    const endsCustomer = rows[i + 1]?.customer !== row.customer;
    return [
      ...(row.startsCustomer ? [beside(heading(who))] : []),
      { ...writeRow(columns, row), starts: false },
      ...(endsCustomer && closing ? [beside(closing(who), layout.money(sum))] : []),
    ];
  });
}

function totalRow({ total, money }: Layout, columns: readonly Column[], shop: Shop): Cell[][] {
  if (total === undefined) return [];
  const bought = shop.orders.filter(({ state }) => isPurchase(state));
  const sum = bought.reduce((units, order) => units + totals[total.of](order), 0);
  const place = columns.findIndex(({ key }) => key === total.column);
  const label = place === 0 ? 1 : 0;
  return [columns.map((_, i) => (i === place ? money(sum) : i === label ? total.label : ''))];
}
