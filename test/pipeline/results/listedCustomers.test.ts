import { describe, expect, it } from 'vitest';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { CustomerList } from '../../../src/pipeline/results/customerList.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import type { CustomerFilter } from '../../../src/pipeline/results/filterCustomers.ts';
import { makeListed } from '../lists/someLists.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

const listed = makeListed();
const { ids } = listed.customers;
const query = { search: '', sort: 'id', descending: false, from: 0, count: 100 } as const;

async function exportIds(filter: CustomerFilter, segmentation = listed) {
  const sink = new BytesInMemory();
  await exportCustomers(segmentation, sink, filter);
  const [, ...lines] = new TextDecoder().decode(sink.concatenate()).trimEnd().split('\r\n');
  return lines.map((line) => line.split(',')[0]);
}

describe('the customers of a list', () => {
  it('are listed in pages, sorted as any, and among those of a segment', () => {
    const customers = new CustomerList(listed);
    const idsOf = (filter: CustomerFilter) =>
      customers.page({ ...query, ...(filter as object) }).customers.map(({ id }) => id);
    expect(idsOf({ list: 'secondOrder' })).toEqual([ids[40], ids[41]]);
    expect(idsOf({ list: 'winBack', segments: [1] })).toEqual([ids[1], ids[4], ids[7], ids[10]]);
    expect(idsOf({})).toHaveLength(60);
  });

  it('are exported in the order of the list, and among those of a segment', async () => {
    expect(await exportIds({ list: 'secondOrder' })).toEqual([ids[41], ids[40]]);
    expect(await exportIds({ list: 'winBack', segments: [1] })).toEqual([ids[10], ids[7], ids[4], ids[1]]);
  });

  it('are nobody where there are no lists', async () => {
    const unlisted = makeSegmentation();
    expect(new CustomerList(unlisted).page({ ...query, list: 'winBack' }).total).toBe(0);
    expect(await exportIds({ list: 'winBack' }, unlisted)).toEqual([]);
  });
});
