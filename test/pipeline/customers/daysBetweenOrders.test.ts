import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { createNodeGzip } from '../../../src/node/nodeStreams.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { deriveFigures } from '../../../src/pipeline/customers/customerFigures.ts';
import { figures } from '../../../src/pipeline/customers/figures.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';
import { wordReasons } from '../../../src/pipeline/remarks/wordReasons.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import { CustomerList } from '../../../src/pipeline/results/customerList.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import { surveySegments } from '../../../src/pipeline/results/overview.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { customerColumns } from '../../../webview/customers/customerColumns.ts';
import { profileColumns } from '../../../webview/profiles/profileColumns.ts';
import { profiles } from '../../../webview/profiles/profiles.ts';
import { listShown } from '../../../webview/state/shownSegments.ts';
import { makeContext } from '../../webview/makeContext.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

// @vitest-environment happy-dom

const day = 86_400_000;
const asOf = Date.UTC(2024, 0, 101);

/** Customers by days since the first and since the last purchase, and orders. */
function customersOf(...rows: [first: number, last: number, orders: number][]): Customers {
  const column = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  return {
    count: rows.length,
    ids: rows.map((_, i) => `c${i}`),
    recency: column(([, last]) => Math.floor(last)),
    frequency: column(([, , orders]) => orders),
    monetary: column(() => 10),
    firstPurchase: column(([first]) => asOf - first * day),
    lastPurchase: column(([, last]) => asOf - last * day),
  };
}

const columnOf = (customers: Customers) => [...deriveFigures(customers, asOf).columns.daysBetweenOrders];

/** Of three segments the first two have customers with two orders or more: of 30, 10 and unknown days, and of 4. */
const customers = customersOf([91, 1, 4], [45, 5, 5], [80, 80, 1], [9, 5, 2], [90, 90, 1]);
const segment = Int32Array.of(0, 0, 0, 1, 2);
const profiled = profileSegments(customers, segment, 3, asOf);
const [repeating, , once] = profiled;

/** The same customers, each a segment. */
const segmentation = makeSegmentation({
  customers: 5,
  names: ['Mixed', 'Twice', 'Once', 'Daily', 'Alone'],
  columns: customers,
});

describe('the time between orders', () => {
  it('is the time from the first purchase to the last over the orders less one', () => {
    expect(columnOf(customersOf([91, 1, 4], [45.5, 5, 2]))).toEqual([30, 40.5]);
  });

  it('counts orders on the same day: none of their time is between them', () => {
    expect(columnOf(customersOf([10, 10, 3], [20, 10, 3]))).toEqual([0, 5]);
  });

  it('is unknown for a customer with fewer than two orders', () => {
    expect(columnOf(customersOf([10, 10, 1]))).toEqual([Number.NaN]);
  });

  it('is averaged over the customers of a segment who have it, and unknown where nobody does', () => {
    expect(repeating?.daysBetweenOrders).toEqual({ mean: 20, median: 20 });
    expect(once).not.toHaveProperty('daysBetweenOrders');
  });

  it('says what it is, and of orders on the same day where orders have numbers', () => {
    const basis = { amount: 'line', returns: 'drop', orders: 'days', asOfIsSet: false } as const;
    const { define } = figures.daysBetweenOrders;
    expect(define(basis)).toMatch(/^Days and their fractions from a customer's first purchase to the last, /);
    expect(define(basis)).not.toContain('same day');
    expect(define({ ...basis, orders: 'numbers' })).toMatch(/ Orders on the same day count as orders\.$/);
  });
});

describe('the time between orders in naming rules', () => {
  const rulesOf = (when: object) => {
    const own = {
      often: { name: 'Often', priority: 1, when },
      rest: { name: 'Rest', priority: 2, when: {} },
    };
    return readRules(own, {}).rules;
  };
  const namesBy = (when: object) => nameSegments(profiled, rulesOf(when)).map(({ rule }) => rule);

  it('bounds the mean and the median', () => {
    expect(namesBy({ daysBetweenOrders: { max: 10 } })).toEqual(['rest', 'often', 'rest']);
    expect(namesBy({ medianDaysBetweenOrders: { min: 4, max: 21 } })).toEqual(['often', 'often', 'rest']);
  });

  it('meets no bound where it is unknown', () => {
    expect(namesBy({ daysBetweenOrders: { min: 0 } })[2]).toBe('rest');
    expect(namesBy({ medianDaysBetweenOrders: { max: 1e9 } })[2]).toBe('rest');
  });

  it('is told as a reason', () => {
    const [first] = nameSegments(profiled, rulesOf({ daysBetweenOrders: { max: 21 } }));
    expect(wordReasons(first!.reasons)).toContain('mean time between orders below 21 days');
  });
});

describe('the time between orders where it is shown', () => {
  const formats = createFormats('en-US');
  const { summary } = segmentation;

  it('has a column of the CSV behind those that scripts know, empty where it is unknown', async () => {
    const sink = new BytesInMemory();
    await exportCustomers(segmentation, sink);
    const lines = new TextDecoder().decode(sink.concatenate()).trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',')[14])).toEqual([
      'days_between_orders',
      '30',
      '10',
      '',
      '4',
      '',
    ]);
  });

  it('stands in the report, blank where it is unknown, and is defined there', async () => {
    const sink = new BytesInMemory();
    const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };
    await writeReport({ segmentation, about }, { sink, createGzip: createNodeGzip });
    const { Sheets } = read(sink.concatenate());
    const valuesOf = (sheet: string, header: string) =>
      utils
        .sheet_to_json<Record<string, unknown>>(Sheets[sheet]!, { defval: null })
        .map((row) => row[header]);
    expect(valuesOf('All customers', 'Time between orders (days)').toSorted()).toEqual([
      10,
      30,
      4,
      null,
      null,
    ]);
    expect(valuesOf('Segments', 'Time between orders mean (days)')).toEqual([30, 10, null, 4, null]);
    expect(valuesOf('Segments', 'Time between orders median (days)')).toEqual([30, 10, null, 4, null]);
    const method = utils.sheet_to_json<string[]>(Sheets['Method']!, { header: 1 });
    expect(method.find(([label]) => label === 'Time between orders')?.[1]).toMatch(
      /^Days and their fractions/,
    );
  });

  it('sorts the list of customers, who stand last where it is unknown, whichever way', () => {
    const list = new CustomerList(segmentation);
    const query = { search: '', sort: 'daysBetweenOrders', from: 0, count: 5 } as const;
    const listed = (descending: boolean) =>
      list.page({ ...query, descending }).customers.map(({ daysBetweenOrders }) => daysBetweenOrders);
    expect(listed(false)).toEqual([4, 10, 30, null, null]);
    expect(listed(true)).toEqual([30, 10, 4, null, null]);
    const column = customerColumns(summary, formats, { withSegment: false, groupsOnly: false }).find(
      ({ key }) => key === 'daysBetweenOrders',
    );
    const shown = list.page({ ...query, descending: false }).customers.map((each) => column?.text(each));
    expect(column?.name).toBe('Time between orders, days');
    expect(shown).toEqual(['4.0', '10.0', '30.0', '', '']);
  });

  it('stands in the table of profiles, blank where it is unknown', () => {
    const shown = listShown({ summary, overview: surveySegments(segmentation) }, false);
    const columns = profileColumns({ shown, basis: summary.basis }, formats);
    const own = columns.filter(({ group }) => group === 'Time between orders, days');
    expect(own.map(({ name }) => name)).toEqual(['Mean', 'Median', 'Spread']);
    expect(shown.map((each) => own[0]?.text?.(each))).toEqual(['30.0', '10.0', '', '4.0', '']);
    expect(shown.map((each) => own[2]?.value?.(each))).toEqual([0, 0, undefined, 0, undefined]);
  });

  it.each([true, false])(
    'sorts the table of profiles, whose segments without it come last (descending: %s)',
    (descending) => {
      const { context } = makeContext({
        sorts: { profiles: { column: 'daysBetweenOrders.mean', descending } },
      });
      const shown = listShown({ summary, overview: surveySegments(segmentation) }, false);
      const { node } = profiles({ summary, shown }, context);
      const names = [...node.querySelectorAll('.segment-name')].map(({ textContent }) => textContent);
      const known = ['Daily', 'Twice', 'Mixed'];
      expect(names).toEqual([...(descending ? known.reverse() : known), 'Once', 'Alone']);
    },
  );
});
