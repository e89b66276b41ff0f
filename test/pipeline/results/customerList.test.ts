import { describe, expect, it } from 'vitest';
import { CustomerList } from '../../../src/pipeline/results/customerList.ts';
import { type CustomerQuery, customerSortKeys } from '../../../src/pipeline/results/customerQuery.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

const segmentation = makeSegmentation({ customers: 60 });
const list = new CustomerList(segmentation);

function page(query: Partial<CustomerQuery>) {
  return list.page({ search: '', sort: 'monetary', descending: true, from: 0, count: 500, ...query });
}

describe('CustomerList', () => {
  it('lists the customers of a segment, and no others', () => {
    const { total, customers } = page({ segments: [1] });
    expect(total).toBe(20);
    expect(customers.map(({ segment }) => segment)).toEqual(Array(20).fill(1));
  });

  it('lists those who stand apart like a segment', () => {
    const segment = segmentation.membership.segment.map((s, i) => (i < 2 ? -1 : s));
    const some = new CustomerList({ ...segmentation, membership: { ...segmentation.membership, segment } });
    const query = { search: '', sort: 'id', descending: false, from: 0, count: 500 } as const;
    expect(some.page({ ...query, segments: [-1] })).toMatchObject({
      total: 2,
      customers: [{ segment: -1 }, {}],
    });
  });

  it('lists the customers of several segments as of one', () => {
    expect(new Set(page({ segments: [0, 2] }).customers.map(({ segment }) => segment))).toEqual(
      new Set([0, 2]),
    );
  });

  it.each(customerSortKeys)('sorts by %s, both ways, those who do not have it last', (sort) => {
    const up = page({ sort, descending: false }).customers;
    const down = page({ sort, descending: true }).customers;
    expect(up).toHaveLength(60);
    const names = segmentation.summary.segments.map(({ name }) => name);
    const keysOf = (customers: typeof up) =>
      customers.map((each) => (sort === 'secondBest' ? names[each.secondBest!]! : each[sort]));
    const known = keysOf(up).filter((key) => key !== null);
    const unknown = Array<null>(60 - known.length).fill(null);
    known.sort((a, b) =>
      typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), 'en', { numeric: true }),
    );
    expect(keysOf(up)).toEqual([...known, ...unknown]);
    expect(keysOf(down)).toEqual([...known.reverse(), ...unknown]);
  });

  it('puts pages together to the whole', () => {
    const whole = page({}).customers;
    const pages = [0, 25, 50].flatMap((from) => page({ from, count: 25 }).customers);
    expect(pages).toEqual(whole);
    expect(page({ from: 60 }).customers).toEqual([]);
  });

  it('lists only the first of them in their order, and what those spent in the last year', () => {
    const whole = page({});
    expect(page({ first: 7 })).toMatchObject({ total: 7, customers: whole.customers.slice(0, 7) });
    expect(page({ first: 7, from: 5 }).customers).toEqual(whole.customers.slice(5, 7));
    expect(page({ first: 100 }).total).toBe(60);
    expect(whole.lastYear).toBeUndefined();
  });

  it('tells what those who are listed spent in the twelve months up to the as-of date', () => {
    const { customers, asOf } = segmentation;
    const today = Math.floor(asOf / 86_400_000);
    const purchaseDays = {
      starts: Uint32Array.from({ length: 61 }, (_, i) => i),
      // Each second customer bought long ago.
      day: Int32Array.from({ length: 60 }, (_, i) => today - (i % 2 === 0 ? 10 : 700)),
      orders: new Uint32Array(60).fill(1),
      spend: Float64Array.from({ length: 60 }, (_, i) => 100 + i),
    };
    const known = new CustomerList({ ...segmentation, customers: { ...customers, purchaseDays } });
    const query = { search: '', sort: 'id', descending: false, from: 0, count: 60 } as const;
    const lately = (ids: readonly string[]) =>
      ids.map((id) => customers.ids.indexOf(id)).reduce((sum, i) => sum + (i % 2 === 0 ? 100 + i : 0), 0);
    for (const first of [7, 60]) {
      const { lastYear, customers: listed } = known.page({ ...query, first });
      expect(lastYear).toBe(lately(listed.map(({ id }) => id)));
    }
  });

  it('finds ids by a part of them, in any case', () => {
    const named = new CustomerList(makeSegmentation({ ids: (i) => `Shop-${i}` }));
    const found = named.page({ search: ' sHOP-1', sort: 'id', descending: false, from: 0, count: 3 });
    expect(found.total).toBe(11);
    expect(found.customers.map(({ id }) => id)).toEqual(['Shop-1', 'Shop-10', 'Shop-11']);
  });

  it('says what is known of a customer', () => {
    const [first] = page({ sort: 'id', descending: false, count: 1 }).customers;
    expect(first).toMatchObject({ id: '12346', segment: 0, secondBest: 1, probability: 1 });
    expect(first?.lastPurchase).toBe(segmentation.customers.lastPurchase[0]);
  });
});
