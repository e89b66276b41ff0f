import { formatDay, type PurchaseDays } from '../customers/purchaseDays.ts';
import type { Customers } from '../customers/rfm.ts';
import type { Window } from '../customers/window.ts';
import { sumToLastOrder } from '../customers/yearlySpend.ts';
import { dayOf } from '../time/calendar.ts';
import { chooseMembers, findMembers, type ListId, type ListMembers, listIds } from './chooseMembers.ts';
import { countReach, findReachability, type Reach, type Reachability } from './reach.ts';
import { measureSecondOrders, type SecondOrders } from './secondOrders.ts';
import { type ListTest, testLists } from './testLists.ts';

/** What can be said of a list without its customers: small, plain JSON. */
export interface ListSummary {
  readonly id: ListId;
  readonly customers: number;
  /** How many more would be on it who have no order in the window, and so are in no segment; absent where figures are of all purchases. */
  readonly lapsed?: number;
  readonly windowDays?: number;
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

/** Whether a list has a line where whom to write to is told; who is not on it for want of an order in the window counts too. */
export const hasLine = ({ customers, lapsed = 0 }: Pick<ListSummary, 'customers' | 'lapsed'>): boolean =>
  customers + lapsed >= worthTelling;

/** Another number of segments changes nothing of them. */
const made = new WeakMap<Customers, { readonly asOf: number; readonly lists: CustomerLists }>();

/** What everyone bought, where lists are of those alone who bought within so many days. */
interface Everyone {
  readonly purchases: PurchaseDays;
  readonly window: Pick<Window, 'days'>;
}

/**
 * The lists of a day; undefined where nobody's purchase days are known.
 * @param asOf wall-clock milliseconds
 * @param everyone absent where these are all customers
 */
export function makeLists(
  customers: Customers,
  asOf: number,
  everyone?: Everyone,
): CustomerLists | undefined {
  const { purchaseDays: days, contacts = [], expected } = customers;
  if (days === undefined) return undefined;
  const last = made.get(customers);
  if (last?.asOf === asOf) return last.lists;
  const chance = expected?.churn.map((none) => 1 - none);
  const by = { today: dayOf(asOf), shop: customers.shopGap };
  const members = chooseMembers(days, by, chance);
  const all = everyone && findMembers(everyone.purchases, by);
  const known = everyone?.purchases ?? days;
  const end = known.day.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY) + 1;
  const test = testLists(known, end, everyone?.window.days);
  const [spend, reachability] = [sumToLastOrder(days), findReachability(contacts)];
  const soon = measureSecondOrders(known, end);
  const summaries = listIds.map((id) => ({
    id,
    customers: members[id].length,
    ...(all && { lapsed: all[id].length - members[id].length, windowDays: everyone!.window.days }),
    yearlySpend: sumOver(members[id], spend),
    ...describeReach(members[id], reachability),
    ...describeTest(id, test),
    ...(id === 'secondOrder' && soon.length > 0 && { secondOrders: soon }),
  }));
  const lists = { members, summaries };
  made.set(customers, { asOf, lists });
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
