import { columnOf } from '../customers/customerFigures.ts';
import { byFigure, type FigureId, figureIds, figures } from '../customers/figures.ts';
import { orderKnown } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import type { CustomerPage, CustomerQuery, CustomerSortKey, ListedCustomer } from './customerQuery.ts';
import { type CustomerFilter, createFilter } from './filterCustomers.ts';
import type { Segmentation } from './segmentation.ts';

/** Lists the customers of a segmentation in pages. The last order is kept: the next page of it costs nothing. */
export class CustomerList {
  readonly #segmentation: Segmentation;
  #order: { readonly key: string; readonly customers: Uint32Array } | undefined;

  constructor(segmentation: Segmentation) {
    this.#segmentation = segmentation;
  }

  page(query: CustomerQuery): CustomerPage {
    const order = this.#find(query);
    const shown = order.subarray(query.from, query.from + query.count);
    return {
      total: order.length,
      from: query.from,
      customers: Array.from(shown, (i) => describe(this.#segmentation, i)),
    };
  }

  #find({ segments, list, search, sort, descending }: CustomerQuery): Uint32Array {
    const key = JSON.stringify([segments, list, search, sort, descending]);
    if (this.#order?.key !== key) {
      const found = filter(this.#segmentation, { segments, list }, search.trim().toLowerCase());
      const keys = listKeys(sort, this.#segmentation, found);
      const order = orderKnown(descending ? keys.map((key) => -key) : keys);
      this.#order = { key, customers: arrange(found, order, keys) };
    }
    return this.#order.customers;
  }
}

function filter(segmentation: Segmentation, wanted: CustomerFilter, search: string) {
  const { customers } = segmentation;
  const isWanted = createFilter(segmentation, wanted);
  const found = new Int32Array(customers.count);
  let length = 0;
  for (let i = 0; i < customers.count; i++) {
    if (!isWanted(i)) continue;
    if (search !== '' && !customers.ids[i]!.toLowerCase().includes(search)) continue;
    found[length++] = i;
  }
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

/** The place of each segment by its name. */
function rankNames(segments: readonly { readonly name: string }[]): number[] {
  const sorted = segments.map(({ name }) => name).sort(new Intl.Collator('en').compare);
  return segments.map(({ name }) => sorted.indexOf(name));
}

function describe(segmentation: Segmentation, i: number): ListedCustomer {
  const { customers, membership } = segmentation;
  const figureOf = (id: FigureId) => {
    const value = columnOf(segmentation, id)[i]!;
    return Number.isNaN(value) ? null : value;
  };
  return { id: customers.ids[i]!, segment: membership.segment[i]!, ...byFigure(figureIds, figureOf) };
}
