import type { Expectation, Layout } from './layout.ts';
import { isPurchase, type Order, type Shop, type Total, totals } from './shop.ts';
import { isNumbered, statusOf } from './writers.ts';

/** What a reading of a file has to come to. */
export interface Truth {
  /** Any of these is right; none where the file is to be asked about or refused. */
  readonly figures: readonly Figures[];
  readonly mayAsk: boolean;
  readonly enough: RegExp | undefined;
  /** What it comes to with the orders whose status a text names, as one that was not understood. */
  readonly withStatuses: (text: string) => readonly Figures[];
}

export interface Figures {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  /** What the first and the last day begin with, in ISO form. */
  readonly period: readonly [first: string, last: string];
}

export function countTruth(layout: Layout, shop: Shop): Truth {
  const { mayAsk = false, enough } = layout.truth;
  const known = shop.orders.filter(({ customer }) => customer !== undefined);
  const countThose = (isKept: (order: Order) => boolean) => countFigures(layout, known.filter(isKept));
  return {
    figures: countThose(({ state }) => isPurchase(state)),
    mayAsk,
    enough,
    withStatuses: (text) =>
      countThose((order) => isPurchase(order.state) || names(text, statusOf(layout, order))),
  };
}

const names = (text: string, status: string): boolean => status !== '' && text.includes(status);

function countFigures({ truth, digits }: Layout, orders: readonly Order[]): Figures[] {
  const unit = digits === 0 ? 1 : 100;
  const count = (bought: readonly Order[], of: Total): Figures => ({
    customers: new Set(bought.map(({ customer }) => customer)).size,
    orders: new Set(bought.map((order) => orderKey(order, truth.orders))).size,
    revenue: bought.reduce((sum, order) => sum + totals[of](order), 0) / unit,
    period: periodOf(orders, truth.period),
  });
  const kept = orders.filter(({ reversed }) => !reversed);
  // A purchase that a row of its own takes back is left as it was, or taken away.
  const choices = kept.length < orders.length ? [orders, kept] : [orders];
  return truth.revenue.flatMap((of) => choices.map((bought) => count(bought, of)));
}

const dayOf = (date: number): string => new Date(date).toISOString().slice(0, 10);

function orderKey(order: Order, orders: Expectation['orders']): string {
  if (orders === undefined || (orders === 'number or day' && isNumbered(order))) return String(order.index);
  return `${order.customer!.index} ${dayOf(order.date).slice(0, orders === 'month' ? 7 : 10)}`;
}

function periodOf(orders: readonly Order[], period: 'month' | 'none' | undefined): [string, string] {
  if (period === 'none') return ['', ''];
  const days = orders.map(({ date }) => dayOf(date).slice(0, period === 'month' ? 7 : 10)).sort();
  return [days[0]!, days.at(-1)!];
}
