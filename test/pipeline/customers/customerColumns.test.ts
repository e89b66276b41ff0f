import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { StageClock } from '../../../src/pipeline/progress/progress.ts';
import { copyCustomers } from '../../../src/pipeline/results/copyCustomers.ts';
import { CustomerList } from '../../../src/pipeline/results/customerList.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { readRunOptions } from '../../../src/pipeline/settings/stageOptions.ts';

const countries = ['Spain', 'Italy', 'France'];

/** Two orders of each of twelve customers; the later one says another country, or nothing. */
const lines = Array.from({ length: 24 }, (_, i) => {
  const [customer, isLater] = [i % 12, i >= 12];
  const country = isLater ? (customer === 3 ? 'Peru' : '') : countries[customer % 3];
  const date = `2024-0${isLater ? 2 : 1}-${String(1 + customer).padStart(2, '0')}`;
  return [1000 + i, `c${customer}`, date, 10 + i, country, isLater ? 'web' : 'shop'].join(',');
});
const text = ['Order,Customer,Date,Amount,Country,Channel', ...lines].join('\n');

async function segmentBy(settings: Readonly<Record<string, unknown>>) {
  const bytes = bytesInMemory(new TextEncoder().encode(text));
  const options = readRunOptions(readSettings(settings));
  return segment({ path: 'shop.csv', bytes }, options, runtime, new StageClock(runtime.now, () => {}));
}

describe('columns of the source that are told of customers', () => {
  it('have the latest value that is not blank, listed, sorted by it, copied and exported under their titles', async () => {
    const made = await segmentBy({ 'customers.columns': ['Channel', 'country'] });
    expect(made.summary.contacts).toEqual(['column Channel', 'column Country']);
    const query = { search: '', sort: 'column Country', descending: false } as const;
    const { customers } = new CustomerList(made).page({ ...query, from: 0, count: 20 });
    const told = customers.map(({ contacts }) => contacts?.['column Country']);
    expect(told).toEqual(told.toSorted());
    expect(customers.find(({ id }) => id === 'c3')?.contacts).toEqual({
      'column Channel': 'web',
      'column Country': 'Peru',
    });
    expect(customers.find(({ id }) => id === 'c1')?.contacts?.['column Country']).toBe('Italy');
    const columns = [{ key: 'column Country', title: 'Country' }] as const;
    expect(
      copyCustomers(made, { ...query, columns: [...columns] })
        .split('\n')
        .slice(0, 2),
    ).toEqual(['Country', 'France']);
    const sink = new BytesInMemory();
    await exportCustomers(made, sink);
    const [header, ...rows] = new TextDecoder().decode(sink.concatenate()).trim().split('\r\n');
    expect(header?.endsWith(',Channel,Country')).toBe(true);
    expect(rows.find((row) => row.startsWith('c3,'))?.endsWith(',web,Peru')).toBe(true);
  });

  it('may be those that rows are chosen by', async () => {
    const made = await segmentBy({ filter: { Channel: ['web'] }, 'customers.columns': ['Channel'] });
    const { customers } = new CustomerList(made).page({
      ...{ search: '', sort: 'id', descending: false, from: 0, count: 20 },
    });
    expect(customers.map(({ contacts }) => contacts?.['column Channel'])).toEqual(Array(12).fill('web'));
    expect(made.summary.revenue).toBe(Array.from({ length: 12 }, (_, i) => 22 + i).reduce((a, b) => a + b));
  });

  it('are none that the file does not have, nor dates and numbers', async () => {
    await expect(segmentBy({ 'customers.columns': ['City'] })).rejects.toThrow(
      'No column is “City”, which segmentAi.customers.columns names; the columns are “Order”, “Customer”, “Date”, “Amount”, “Country”, “Channel”.',
    );
    await expect(segmentBy({ 'customers.columns': ['Amount'] })).rejects.toThrow(
      "“Amount” is read as the amount and can't be listed with customers",
    );
  });
});
