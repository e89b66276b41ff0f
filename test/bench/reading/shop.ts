import { Random } from '../../fuzz/random.ts';

/** What became of an order. The first two are purchases, the others are not. */
export type State = 'done' | 'open' | LostState;
export type LostState = 'cancelled' | 'refunded' | 'returned' | 'failed' | 'expired' | 'draft' | 'deleted';

export interface Shop {
  readonly customers: readonly Customer[];
  /** By date. */
  readonly orders: readonly Order[];
}

export interface Customer {
  /** 0-based; the person of this number in any language. */
  readonly index: number;
}

/** Money is in the smallest unit that the shop's currency has: cents, or whole yen. */
export interface Order {
  readonly index: number;
  /** Absent where nobody asked who bought. */
  readonly customer: Customer | undefined;
  /** Wall-clock milliseconds, by day between 9 and 20 o'clock. */
  readonly date: number;
  readonly state: State;
  readonly lines: readonly Line[];
  readonly shipping: number;
  readonly currency: string;
  /** The part of what was paid that was paid back, of an order that stays a purchase. */
  readonly paidBack: number;
  /** Whether it was paid back as a whole later on, in a row of its own. */
  readonly reversed: boolean;
}

export interface Line {
  /** 0-based. */
  readonly product: number;
  readonly quantity: number;
  /** The list price of one unit. */
  readonly price: number;
  /** What the whole line was reduced by. */
  readonly discount: number;
  /** Comes on top of the price of the whole line; 0 where prices include it. */
  readonly tax: number;
}

export interface ShopOptions {
  readonly customers: number;
  readonly orders: number;
  /** The most lines of an order. */
  readonly lines: number;
  /** The share of the orders that are reduced, by 10 to 40 %. */
  readonly discounts: number;
  /** The share of the orders that are no purchases, of the states that the layout has words for. */
  readonly lost: number;
  readonly states: readonly State[];
  /** What is charged for sending an order of a list value below `freeFrom` base units. */
  readonly shipping: number;
  /** On top of prices, as a share. */
  readonly tax: number;
  /** The share of the orders without a customer. */
  readonly walkIns: number;
  /** The share of the purchases of which a part was paid back. */
  readonly paidBack: number;
  /** The share of the purchases that were paid back as a whole, in a row of their own. */
  readonly reversed: number;
  /** The first is that of most orders, where there are several. */
  readonly currencies: readonly string[];
  /** What a base unit of the prices (about a cent) is in the currency's smallest units. */
  readonly scale: number;
  /** The last day of a month that has orders; 12 or fewer leave open which number is the day. */
  readonly lastDay: number;
}

export const usualShop: ShopOptions = {
  customers: 36,
  orders: 120,
  lines: 3,
  discounts: 0,
  lost: 0.12,
  states: ['done'],
  shipping: 0,
  tax: 0,
  walkIns: 0,
  paidBack: 0,
  reversed: 0,
  currencies: ['EUR'],
  scale: 1,
  lastDay: 28,
};

export const productCount = 24;
const freeFrom = 20_000;
const hour = 3_600_000;
const day = 24 * hour;

/** A year of orders from 2023-09 to 2024-08. */
export function makeShop(seed: number, options: ShopOptions): Shop {
  const random = new Random(seed);
  const customers = Array.from({ length: options.customers }, (_, index) => ({ index }));
  const dates = Array.from({ length: options.orders }, () => drawDate(random, options.lastDay));
  const states = drawStates(random, options);
  const orders = dates
    .sort((a, b) => a - b)
    .map((date, index) => makeOrder(random, options, { index, date, state: states[index]!, customers }));
  return { customers, orders };
}

function drawDate(random: Random, lastDay: number): number {
  const month = Date.UTC(2023, 8 + random.below(12), 1);
  return month + random.below(lastDay) * day + 9 * hour + random.below(11 * 60 * 60) * 1000;
}

/** Every state comes up, whatever the seed. */
function drawStates(random: Random, { orders, lost, states }: ShopOptions): State[] {
  const kept = states.filter(isPurchase);
  const others = states.filter((state) => !isPurchase(state));
  let next = random.below(Math.max(1, others.length));
  return Array.from({ length: orders }, (_, i) => {
    const isLost = others.length > 0 && (random.next() < lost || i % Math.ceil(orders / 8) === 3);
    return isLost ? others[next++ % others.length]! : kept[random.next() < 0.8 ? 0 : kept.length - 1]!;
  });
}

interface Draft {
  readonly index: number;
  readonly date: number;
  readonly state: State;
  readonly customers: readonly Customer[];
}

function makeOrder(random: Random, options: ShopOptions, draft: Draft): Order {
  const { index, date, state, customers } = draft;
  const customer = customers[Math.floor(customers.length * random.next() ** 1.7)]!;
  const isWalkIn = random.next() < options.walkIns;
  const rate = random.next() < options.discounts ? (10 + 5 * random.below(7)) / 100 : 0;
  const lines = makeLines(random, options, rate);
  const isSmall =
    lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0) / options.scale < freeFrom;
  const shipping = isSmall ? options.shipping * options.scale : 0;
  const order = { index, date, state, lines, shipping, customer: isWalkIn ? undefined : customer };
  const bought = isPurchase(state);
  return {
    ...order,
    currency: options.currencies[random.next() < 0.7 ? 0 : random.below(options.currencies.length)]!,
    paidBack: bought && random.next() < options.paidBack ? Math.round(totals.paid(order) / 4) : 0,
    reversed: bought && random.next() < options.reversed,
  };
}

function makeLines(random: Random, options: ShopOptions, rate: number): Line[] {
  const first = random.below(productCount);
  return Array.from({ length: 1 + random.below(options.lines) }, (_, i): Line => {
    const product = (first + 5 * i) % productCount;
    const quantity = 1 + Math.floor(4 * random.next() ** 2);
    const price = priceOf(product) * options.scale;
    const discount = Math.round(quantity * price * rate);
    return {
      product,
      quantity,
      price,
      discount,
      tax: Math.round((quantity * price - discount) * options.tax),
    };
  });
}

/** In base units: 4.50 to 172.40 where those are cents. */
const priceOf = (product: number): number => 450 + 730 * product + (product % 3 === 0 ? 0 : 45);

export const isPurchase = (state: State): boolean => state === 'done' || state === 'open';

/** What a line comes to. */
export const lineTotals = {
  list: ({ quantity, price }: Line) => quantity * price,
  net: (line: Line) => lineTotals.list(line) - line.discount,
  taxed: (line: Line) => lineTotals.net(line) + line.tax,
};

const sumLines = (lines: readonly Line[], of: (line: Line) => number) =>
  lines.reduce((sum, line) => sum + of(line), 0);

type Charged = Pick<Order, 'lines' | 'shipping'>;

/** What an order comes to: at list prices; less discounts; with tax; with shipping; less what was paid back. */
export const totals = {
  list: ({ lines }: Charged) => sumLines(lines, lineTotals.list),
  net: ({ lines }: Charged) => sumLines(lines, lineTotals.net),
  taxed: ({ lines }: Charged) => sumLines(lines, lineTotals.taxed),
  paid: (order: Charged) => totals.taxed(order) + order.shipping,
  shipped: (order: Charged) => totals.net(order) + order.shipping,
  kept: (order: Charged & Pick<Order, 'paidBack'>) => totals.paid(order) - order.paidBack,
};

export type Total = keyof typeof totals;
