import { describe, expect, it } from 'vitest';
import { type CustomerRows, listRows, tabulateCustomers } from '../../../src/pipeline/report/customerRows.ts';
import { makeSegmentation } from './makeSegmentation.ts';

/** More than are written at once, and not twice as many. */
const count = 300;

const listColumn = ({ columns, order }: CustomerRows, header: string) => {
  const at = columns.findIndex((column) => column.header === header);
  return Array.from(listRows(order, columns), (row) => row[at]);
};

describe('Rows of customers', () => {
  it('are each one customer, the highest spender first', () => {
    const segmentation = makeSegmentation({ customers: count });
    const { ids, monetary } = segmentation.customers;
    const spenders = ids.map((id, i) => [Number(id), monetary[i]!] as const).sort(([, a], [, b]) => b - a);
    const table = tabulateCustomers(segmentation);
    expect(listColumn(table, 'Customer')).toEqual(spenders.map(([id]) => id));
    expect(listColumn(table, 'Monetary value')).toEqual(spenders.map(([, spend]) => spend));
  });

  it('name the second-best segment, and leave blank what a customer lacks', () => {
    const frequency = Float64Array.from({ length: count }, (_, i) => 1 + (i % 2));
    const segmentation = makeSegmentation({ customers: count, columns: { frequency } });
    const table = tabulateCustomers(segmentation);
    const { order } = table;
    const seconds = Array.from(order, (i) => ["Can't Lose Them", 'Lost', 'Champions'][i % 3]);
    expect(listColumn(table, 'Second-best segment')).toEqual(seconds);
    const times = listColumn(table, 'Time between orders (days)');
    expect(times.map((time) => time === null)).toEqual(Array.from(order, (i) => i % 2 === 0));
  });

  it('have no second-best segment where there is one alone', () => {
    const table = tabulateCustomers(makeSegmentation({ customers: 2, names: ['Lost'] }));
    expect(listColumn(table, 'Second-best segment')).toEqual([null, null]);
  });
});
