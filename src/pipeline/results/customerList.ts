import type { ContactKey } from '../columns/columnRole.ts';
import type { Contact } from '../customers/contacts.ts';
import { columnOf } from '../customers/customerFigures.ts';
import { byFigure, type FigureId, figureIds, figures } from '../customers/figures.ts';
import { endWindow } from '../customers/window.ts';
import { sumLastYear } from '../customers/yearlySpend.ts';
import { countReach, findReachability, type Reach } from '../lists/reach.ts';
import { orderKnown } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import {
  type CustomerPage,
  type CustomerQuery,
  type CustomerSortKey,
  isContactKey,
  type ListedCustomer,
} from './customerQuery.ts';
import { type CustomerFilter, createFilter } from './filterCustomers.ts';
import { createFormer } from './formerSegment.ts';
import type { Segmentation } from './segmentation.ts';

/** Lists the customers of a segmentation in pages. The last order is kept: the next page of it costs nothing. */
export class CustomerList {
  readonly #segmentation: Segmentation;
  #lastYear: Float64Array | undefined;
  #last: { readonly key: string; readonly found: Found } | undefined;

  constructor(segmentation: Segmentation) {
    this.#segmentation = segmentation;
  }

  page(query: CustomerQuery): CustomerPage {
    const { order, reach, lastYear } = this.#find(query);
    const shown = order.subarray(query.from, query.from + query.count);
    return {
      total: order.length,
      ...(reach && { reach }),
      ...(lastYear !== undefined && { lastYear }),
      from: query.from,
      customers: Array.from(shown, (i) => listCustomer(this.#segmentation, i)),
    };
  }

  #find({ from: _from, count: _count, ...query }: CustomerQuery): Found {
    const key = JSON.stringify(query);
    if (this.#last?.key === key) return this.#last.found;
    const order = orderCustomers(this.#segmentation, query);
    const reachability = findReachability(this.#segmentation.customers.contacts ?? []);
    const found = {
      order,
      reach: reachability && countReach(reachability, order),
      lastYear: this.#sumLastYear(order),
    };
    this.#last = { key, found };
    return found;
  }

  #sumLastYear(customers: Uint32Array): number | undefined {
    const { asOf, customers: table } = this.#segmentation;
    const { purchaseDays: days } = table;
    if (days === undefined) return undefined;
    this.#lastYear ??= sumLastYear(days, endWindow(days, asOf));
    const spent = this.#lastYear;
    return customers.reduce((sum, i) => sum + spent[i]!, 0);
  }
}

interface Found {
  readonly order: Uint32Array;
  readonly reach: Reach | undefined;
  readonly lastYear: number | undefined;
}

/** Which customers, and in which order. */
export interface CustomerOrder extends CustomerFilter {
  readonly sort: CustomerSortKey;
  readonly descending: boolean;
  /** Only so many of them, from the first on. */
  readonly first?: number | undefined;
}

/** The customers that are wanted, by their indices; those who do not have the figure come last. */
export function orderCustomers(
  segmentation: Segmentation,
  { sort, descending, first, ...wanted }: CustomerOrder,
): Uint32Array {
  const found = filter(segmentation, wanted);
  const keys = listKeys(sort, segmentation, found);
  const order = orderKnown(descending ? keys.map((key) => -key) : keys);
  return arrange(found, order, keys).subarray(0, first);
}

function filter(segmentation: Segmentation, wanted: CustomerFilter) {
  const { count } = segmentation.customers;
  const isWanted = createFilter(segmentation, wanted);
  const found = new Int32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) if (isWanted(i)) found[length++] = i;
  return found.subarray(0, length);
}

/** Those found in the order of those who have a key, and then the others. */
function arrange(found: Int32Array, order: Uint32Array, keys: Float64Array): Uint32Array {
  const arranged = new Uint32Array(found.length);
  for (let at = 0; at < order.length; at++) arranged[at] = found[order[at]!]!;
  if (order.length < found.length)
    arranged.set(
      found.filter((_, at) => Number.isNaN(keys[at])),
      order.length,
    );
  return arranged;
}

/** What the customers are sorted by, as numbers; NaN for those who have none. */
function listKeys(sort: CustomerSortKey, segmentation: Segmentation, found: Int32Array): Float64Array {
  if (sort === 'id') return rankIds(segmentation.customers.ids, found);
  if (isContactKey(sort)) return rankContacts(segmentation.customers.contacts ?? [], sort, found);
  const values = columnOf(segmentation, sort);
  const keys = new Float64Array(found.length);
  for (let at = 0; at < keys.length; at++) keys[at] = values[found[at]!]!;
  if (figures[sort].unit !== 'segment') return keys;
  const places = rankNames(segmentation.summary.segments);
  return keys.map((index) => places[index] ?? -1);
}

/** The place of each among those found, by their ids. */
function rankIds(ids: readonly string[], found: Int32Array): Float64Array {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sorted = found.slice().sort((a, b) => compare(ids[a]!, ids[b]!) || a - b);
  const places = new Float64Array(ids.length);
  sorted.forEach((customer, place) => {
    places[customer] = place;
  });
  return gather(places, found);
}

/** The place of what each has, by the alphabet; NaN for those of whom nothing is known. */
function rankContacts(contacts: readonly Contact[], key: ContactKey, found: Int32Array): Float64Array {
  const contact = contacts.find(({ role }) => role === key);
  const keys = new Float64Array(found.length).fill(Number.NaN);
  if (contact === undefined) return keys;
  const { compare } = new Intl.Collator('en', { numeric: true });
  const { texts, values } = contact;
  const places = new Float64Array(texts.length);
  [...texts.keys()]
    .sort((a, b) => compare(texts[a]!, texts[b]!))
    .forEach((text, place) => {
      places[text] = place;
    });
  return keys.map((_, at) => places[values[found[at]!]!] ?? Number.NaN);
}

/** The place of each segment by its name. */
function rankNames(segments: readonly { readonly name: string }[]): number[] {
  const sorted = segments.map(({ name }) => name).sort(new Intl.Collator('en').compare);
  return segments.map(({ name }) => sorted.indexOf(name));
}

export function listCustomer(segmentation: Segmentation, i: number): ListedCustomer {
  const { customers, membership } = segmentation;
  const figureOf = (id: FigureId) => {
    const value = columnOf(segmentation, id)[i]!;
    return Number.isNaN(value) ? null : value;
  };
  const former = segmentation.summary.hasFormer ? createFormer(segmentation)(i) : undefined;
  return {
    id: customers.ids[i]!,
    segment: membership.segment[i]!,
    ...byFigure(figureIds, figureOf),
    ...describeContacts(customers, i),
    ...(former && { former }),
  };
}

function describeContacts(
  { contacts = [] }: Segmentation['customers'],
  i: number,
): Pick<ListedCustomer, 'contacts'> {
  if (contacts.length === 0) return {};
  const known = contacts.map(({ role, values, texts }) => [role, texts[values[i]!]] as const);
  return { contacts: Object.fromEntries(known.filter(([, text]) => text !== undefined)) };
}
