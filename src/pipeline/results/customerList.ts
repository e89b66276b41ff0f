import { orderAscending } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import { formatWallClock } from '../time/calendar.ts';
import type { CustomerPage, CustomerQuery, CustomerSortKey, ListedCustomer } from './customerQuery.ts';
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

  #find({ segment, search, sort, descending }: CustomerQuery): Uint32Array {
    const key = JSON.stringify([segment, search, sort, descending]);
    if (this.#order?.key !== key) {
      const found = filter(this.#segmentation, segment, search.trim().toLowerCase());
      const keys = listKeys(sort, this.#segmentation, found);
      const order = orderAscending(descending ? keys.map((key) => -key) : keys);
      for (let at = 0; at < order.length; at++) order[at] = found[order[at]!]!;
      this.#order = { key, customers: order };
    }
    return this.#order.customers;
  }
}

function filter({ customers, membership }: Segmentation, segment: number | undefined, search: string) {
  const found = new Int32Array(customers.count);
  let length = 0;
  for (let i = 0; i < customers.count; i++) {
    if (segment !== undefined && membership.segment[i] !== segment) continue;
    if (search !== '' && !customers.ids[i]!.toLowerCase().includes(search)) continue;
    found[length++] = i;
  }
  return found.subarray(0, length);
}

/** What the customers are sorted by, as numbers. */
function listKeys(
  sort: CustomerSortKey,
  { customers, membership, summary }: Segmentation,
  found: Int32Array,
): Float64Array {
  switch (sort) {
    case 'id': {
      const { compare } = new Intl.Collator('en', { numeric: true });
      const sorted = found.slice().sort((a, b) => compare(customers.ids[a]!, customers.ids[b]!) || a - b);
      const places = new Float64Array(customers.count);
      sorted.forEach((customer, place) => {
        places[customer] = place;
      });
      return gather(places, found);
    }
    case 'probability':
      return gather(membership.probability, found);
    case 'secondBest': {
      const { compare } = new Intl.Collator('en');
      const places = rankNames(summary.segments.map(({ name }) => name).sort(compare), summary.segments);
      return Float64Array.from(found, (i) => places[membership.secondBest[i]!] ?? -1);
    }
    default:
      return gather(customers[sort], found);
  }
}

function rankNames(sorted: readonly string[], segments: readonly { readonly name: string }[]): number[] {
  return segments.map(({ name }) => sorted.indexOf(name));
}

function describe({ customers, membership }: Segmentation, i: number): ListedCustomer {
  return {
    id: customers.ids[i]!,
    segment: membership.segment[i]!,
    recency: customers.recency[i]!,
    frequency: customers.frequency[i]!,
    monetary: customers.monetary[i]!,
    lastPurchase: formatWallClock(customers.lastPurchase[i]!),
    probability: membership.probability[i]!,
    secondBest: membership.secondBest[i]!,
  };
}
