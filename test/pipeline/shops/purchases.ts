/** One line of an order. Money is in cents. */
export interface Purchase {
  readonly order: number;
  /** 1-based. */
  readonly customer: number;
  /** Wall-clock milliseconds; the same for all lines of an order. */
  readonly date: number;
  readonly product: number;
  readonly quantity: number;
  readonly price: number;
  readonly cancelled: boolean;
}

export const names = [
  ['Anna', 'Müller'],
  ['José', 'García'],
  ['Zoë', "O'Brien"],
  ['Łukasz', 'Nowak'],
  ['Ayşe', 'Yılmaz'],
  ['Иван', 'Петров'],
  ['王', '小明'],
  ['山田', '太郎'],
  ['민수', '김'],
  ['Chloé', 'Lefèvre'],
] as const;

const minute = 60_000;
const day = 1440 * minute;
const start = Date.UTC(2023, 0, 2, 9);

/** A year of a small shop's orders, the same at every call: regulars, occasional and one-time customers. */
export function makePurchases(customers = 60, orders = 420): Purchase[] {
  const random = createRandom(7);
  return Array.from({ length: orders }, (_, i) => i).flatMap((order) => {
    const customer = 1 + Math.floor(customers * random() ** 2);
    const date = start + Math.floor((order / orders) * 360) * day + Math.floor(random() * 600) * minute;
    const cancelled = random() < 0.06;
    return Array.from({ length: 1 + Math.floor(3 * random()) }, (): Purchase => {
      const product = 1 + Math.floor(25 * random());
      const quantity = 1 + Math.floor(4 * random());
      return {
        order: 1001 + order,
        customer,
        date,
        product,
        quantity,
        price: 199 + 1375 * product,
        cancelled,
      };
    });
  });
}

/** Lehmer's generator (Park and Miller 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Orders and money of each customer who bought, sorted: what any reading of the same purchases must come to. */
export function sumPurchases(purchases: readonly Purchase[]): [number, number][] {
  const sums = new Map<number, { orders: Set<number>; cents: number }>();
  for (const { customer, order, quantity, price, cancelled } of purchases) {
    if (cancelled) continue;
    const sum = sums.get(customer) ?? { orders: new Set(), cents: 0 };
    sum.orders.add(order);
    sum.cents += quantity * price;
    sums.set(customer, sum);
  }
  return sortSums([...sums.values()].map(({ orders, cents }) => [orders.size, cents]));
}

export function sortSums(sums: readonly [number, number][]): [number, number][] {
  return sums.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The lines of each order. */
export function groupOrders(purchases: readonly Purchase[]): Purchase[][] {
  const groups = new Map<number, Purchase[]>();
  for (const purchase of purchases) {
    groups.set(purchase.order, [...(groups.get(purchase.order) ?? []), purchase]);
  }
  return [...groups.values()];
}
