import type { Segmentation } from '../segmentation.ts';
import { formatWallClock } from '../workbook/serialDate.ts';
import type { CustomerPage, CustomerQuery, CustomerSortKey, ListedCustomer } from './customerQuery.ts';

type Compare = (a: number, b: number) => number;

/** Lists the customers of a segmentation in pages. The last order is kept: the next page of it costs nothing. */
export class CustomerList {
  readonly #segmentation: Segmentation;
  #order: { readonly key: string; readonly customers: Int32Array } | undefined;

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

  #find({ segment, search, sort, descending }: CustomerQuery): Int32Array {
    const key = JSON.stringify([segment, search, sort, descending]);
    if (this.#order?.key !== key) {
      const found = filter(this.#segmentation, segment, search.trim().toLowerCase());
      const compare = compareBy(sort, this.#segmentation);
      found.sort(descending ? (a, b) => compare(b, a) || a - b : (a, b) => compare(a, b) || a - b);
      this.#order = { key, customers: found };
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

function compareBy(sort: CustomerSortKey, { customers, membership, summary }: Segmentation): Compare {
  const byNumber =
    (column: Float64Array): Compare =>
    (a, b) =>
      column[a]! - column[b]!;
  switch (sort) {
    case 'id': {
      const { compare } = new Intl.Collator('en', { numeric: true });
      return (a, b) => compare(customers.ids[a]!, customers.ids[b]!);
    }
    case 'probability':
      return byNumber(membership.probability);
    case 'secondBest': {
      const { compare } = new Intl.Collator('en');
      const places = rankNames(summary.segments.map(({ name }) => name).sort(compare), summary.segments);
      const placeOf = (i: number) => places[membership.secondBest[i]!] ?? -1;
      return (a, b) => placeOf(a) - placeOf(b);
    }
    default:
      return byNumber(customers[sort]);
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
