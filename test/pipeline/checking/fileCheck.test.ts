import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { openCheck as openFile, segment } from '../../../src/pipeline/pipeline.ts';
import { StageClock } from '../../../src/pipeline/progress/progress.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { readRunOptions } from '../../../src/pipeline/settings/stageOptions.ts';
import { openCheck, orders } from './openCheck.ts';

/** No day is above 12, so that nothing tells days from months. */
const ambiguous = [
  'Order,Client,Date,Amount',
  ...Array.from({ length: 60 }, (_, i) => {
    const [first, second] = [1 + (i % 12), 1 + ((i * 5) % 12)].map((part) => String(part).padStart(2, '0'));
    return `N${i},c${i % 17},${first}/${second}/2011,${10 + i}`;
  }),
].join('\n');

describe('FileCheck', () => {
  it('shows the first rows as they stand, and which column is what', async () => {
    const { look, rows } = await openCheck(orders).check();
    const [table] = look.tables;
    expect(table).toMatchObject({ name: 'shop', headerRow: 1 });
    expect(table?.columns.map(({ title, role }) => [title, role])).toEqual([
      ['Order', 'invoice'],
      ['Client', 'customer'],
      ['Date', 'date'],
      ['Amount', 'amount'],
      ['Status', 'status'],
      ['Country', undefined],
    ]);
    expect(table?.rows[0]).toEqual({
      number: 2,
      cells: ['536000', 'c0', '2011-01-01', '5.25', 'paid', 'France'],
    });
    expect(look.sheets).toEqual([{ name: 'shop', isRead: true }]);
    expect(rows?.amount).toBe('line');
  });

  it('comes to the figures of a run', async () => {
    const { figures, rows, open } = await openCheck(orders).check();
    const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(orders)) };
    const clock = new StageClock(runtime.now, () => {});
    const { summary } = await segment(file, readRunOptions(readSettings({})), runtime, clock);
    const { customers, invoices, revenue, period, cleaning } = summary;
    expect(figures).toEqual({ customers, orders: invoices, revenue, period });
    expect(rows?.cleaning).toEqual(cleaning);
    expect(open).toEqual([]);
  });

  it('counts each status, and tells those that it does not understand', async () => {
    const { rows } = await openCheck(orders).check();
    expect(rows?.statuses).toEqual([
      { status: 'paid', count: 20, outcome: 'standing', isNoSale: false },
      { status: 'cancelled', count: 10, outcome: 'undone', isNoSale: true },
      { status: 'zork', count: 10, outcome: undefined, isNoSale: false },
    ]);
  });

  it('marks of the first rows those that are left out, and why', async () => {
    const { rows } = await openCheck(orders).check();
    expect(rows?.leftOut[0]?.slice(0, 3)).toEqual([
      { number: 6, reason: 'cancelled' },
      { number: 7, reason: 'cancelled' },
      { number: 14, reason: 'cancelled' },
    ]);
    expect(rows?.leftOut[0]).toHaveLength(10);
  });

  it('tells how the first rows would be read before it reads them all', async () => {
    const { check, looks } = openCheck(orders);
    const checked = await check();
    expect(looks).toEqual([{ look: checked.look, open: [] }]);
  });

  it('follows another column at the next check', async () => {
    const { check } = openCheck(orders);
    const before = await check();
    const after = await check({ columns: { customer: 'Country' } });
    expect([before.figures?.customers, after.figures?.customers]).toEqual([9, 2]);
    expect(after.look.tables[0]?.columns[5]?.role).toBe('customer');
  });

  it('leaves open what the file leaves open, and shows the first rows despite it', async () => {
    const { look, open, figures } = await openCheck(ambiguous).check();
    expect(open).toMatchObject([{ code: 'date-order-open' }]);
    expect(look.tables[0]?.columns.map(({ role }) => role)).toEqual([
      'invoice',
      'customer',
      'date',
      'amount',
    ]);
    expect(figures).toBeUndefined();
  });

  it('shows what the other columns are while one is asked for', async () => {
    const { look, open } = await openCheck(ambiguous.replace('Client', 'Salesperson')).check();
    expect(open).toMatchObject([{ code: 'columns-missing' }]);
    expect(look.tables[0]?.columns.map(({ title, role }) => [title, role])).toEqual([
      ['Order', 'invoice'],
      ['Salesperson', undefined],
      ['Date', 'date'],
      ['Amount', 'amount'],
    ]);
  });

  it('says why nothing is left, with the rows that were left out', async () => {
    const { rows, figures, failure } = await openCheck(orders.replaceAll('2011-', 'year ')).check({
      columns: { date: 'Country' },
    });
    expect(failure).toMatchObject({ message: expect.stringMatching(/^No row is left after cleaning/) });
    expect(rows?.cleaning.dropped.unreadableDate).toBeGreaterThan(0);
    expect(figures).toBeUndefined();
  });

  it('ends where its listener throws', async () => {
    const stopped = new Error('stopped');
    const file = openFile(
      { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(orders)) },
      runtime,
    );
    const listener = {
      onLook: () => {},
      onFraction: () => {
        throw stopped;
      },
    };
    await expect(file.check(readSettings({}), listener)).rejects.toBe(stopped);
  });
});
