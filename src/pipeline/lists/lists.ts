import { formatDay } from '../customers/purchaseDays.ts';
import type { Customers } from '../customers/rfm.ts';
import { sumToLastOrder } from '../customers/yearlySpend.ts';
import { dayOf } from '../time/calendar.ts';
import { chooseMembers, type ListId, type ListMembers, listIds } from './chooseMembers.ts';
import { countReach, findReachability, type Reach, type Reachability } from './reach.ts';
import { measureSecondOrders, type SecondOrders } from './secondOrders.ts';
import { type ListTest, testLists } from './testLists.ts';

/** What can be said of a list without its customers: small, plain JSON. */
export interface ListSummary {
  readonly id: ListId;
  readonly customers: number;
  /** What they spent in the twelve months up to their last purchase days. */
  readonly yearlySpend: number;
  /** How many can be written to by e-mail; absent where the source does not tell. */
  readonly reachable?: number;
  /** The same with those who refused, or of whom nothing is known; absent where the source has neither addresses nor consent. */
  readonly reach?: Reach;
  /** Which share of such a list of before bought within the horizon, 0 to 1; absent where the history is too short, or the list was. */
  readonly rate?: number;
  /** The same of all customers of then. */
  readonly rateOfAll?: number;
  readonly horizonDays?: number;
  /** The day on which that list was made, `2011-06-13`: from what was bought before. */
  readonly cut?: string;
  /** Of `secondOrder`: how soon new customers come back. */
  readonly secondOrders?: readonly SecondOrders[];
}

export interface CustomerLists {
  readonly members: ListMembers;
  readonly summaries: readonly ListSummary[];
}

/** From how many customers on a list is worth a line of its own. */
export const worthTelling = 10;

/** Another number of segments changes nothing of them. */
const known = new WeakMap<Customers, { readonly asOf: number; readonly lists: CustomerLists }>();

/**
 * The lists of a day; undefined where nobody's purchase days are known.
 * @param asOf wall-clock milliseconds
 */
export function makeLists(customers: Customers, asOf: number): CustomerLists | undefined {
  const { purchaseDays: days, contacts = [], expected } = customers;
  if (days === undefined) return undefined;
  const last = known.get(customers);
  if (last?.asOf === asOf) return last.lists;
  const chance = expected?.churn.map((none) => 1 - none);
  const members = chooseMembers(days, dayOf(asOf), chance);
  const end = days.day.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY) + 1;
  const test = testLists(days, end);
  const [spend, reachability] = [sumToLastOrder(days), findReachability(contacts)];
  const soon = measureSecondOrders(days, end);
  const summaries = listIds.map((id) => ({
    id,
    customers: members[id].length,
    yearlySpend: sumOver(members[id], spend),
    ...describeReach(members[id], reachability),
    ...describeTest(id, test),
    ...(id === 'secondOrder' && soon.length > 0 && { secondOrders: soon }),
  }));
  const lists = { members, summaries };
  known.set(customers, { asOf, lists });
  return lists;
}

const sumOver = (customers: Uint32Array, values: ArrayLike<number>): number =>
  customers.reduce((sum, i) => sum + values[i]!, 0);

function describeReach(members: Uint32Array, reachability: Reachability | undefined) {
  if (reachability === undefined) return {};
  const reach = countReach(reachability, members);
  const isTold = reach.by !== 'consent' && reachability.standing.some((standing) => standing > 0);
  return { ...(isTold && { reachable: reach.reachable }), reach };
}

function describeTest(id: ListId, test: ListTest | undefined) {
  const rate = test?.rates[id];
  if (test === undefined || rate === undefined) return {};
  const { rateOfAll, horizonDays, cut } = test;
  return { rate, rateOfAll, horizonDays, cut: formatDay(cut) };
}
