import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { StageClock } from '../../../src/pipeline/progress/progress.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { readRunOptions } from '../../../src/pipeline/settings/stageOptions.ts';

async function exportOf(content: string | Uint8Array, path: string, withRefused = true) {
  const bytes = bytesInMemory(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const clock = new StageClock(runtime.now, () => {});
  const segmentation = await segment({ path, bytes }, readRunOptions(readSettings({})), runtime, clock);
  const sink = new BytesInMemory();
  await exportCustomers(segmentation, sink, { withRefused });
  const lines = new TextDecoder().decode(sink.concatenate()).trim().split('\r\n');
  const [header, ...customers] = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(','));
  const rows = customers.map((cells) => Object.fromEntries(header!.map((title, i) => [title, cells[i]])));
  return { rows, segmentation };
}

const header = ['Order ID', 'Customer ID', 'Customer name', 'E-mail', 'Accepts marketing', 'Date', 'Total'];

/** Two orders of each of twelve customers; of their second order the first two say nothing of whom it is. */
const orders = Array.from({ length: 24 }, (_, i) => {
  const customer = i % 12;
  const isLater = i >= 12;
  const [name, email] =
    isLater && customer < 2
      ? ['', '']
      : [`${isLater ? 'Dr. ' : ''}Ann ${customer}`, `ann${customer}@example.org`];
  const date = `2024-0${isLater ? 2 : 1}-${String(1 + customer).padStart(2, '0')}`;
  return [1000 + i, 7000 + customer, name, email, isLater ? 'no' : 'yes', date, 10 + i];
});

describe('what a customer is called and reached by', () => {
  it('is that of the latest purchase which tells it, in the exported customers', async () => {
    const { rows } = await exportOf([header, ...orders].map((row) => row.join(',')).join('\n'), 'shop.csv');
    expect(rows.find(({ id }) => id === '7000')).toMatchObject({
      name: 'Ann 0',
      Email: 'ann0@example.org',
      consent: 'no',
    });
    expect(rows.find(({ id }) => id === '7005')).toMatchObject({ name: 'Dr. Ann 5', consent: 'no' });
  });

  it('leaves those out who refused, unless they are chosen', async () => {
    const text = [header, ...orders.filter((_, i) => i < 15)].map((row) => row.join(',')).join('\n');
    const { rows, segmentation } = await exportOf(text, 'shop.csv', false);
    expect(rows.map(({ id }) => id)).toEqual([
      '7003',
      '7004',
      '7005',
      '7006',
      '7007',
      '7008',
      '7009',
      '7010',
      '7011',
    ]);
    expect(segmentation.summary.reach).toEqual({
      ...{ by: 'emailAndConsent', customers: 12, reachable: 9, refused: 3, unknown: 0 },
    });
    expect((await exportOf(text, 'shop.csv')).rows).toHaveLength(12);
  });

  it('is no yes where the latest word is not understood, and a remark says so', async () => {
    const later = orders.map((row, i) => row.with(4, i < 12 ? 'yes' : i < 14 ? 'perhaps' : ''));
    const text = [header, ...later].map((row) => row.join(',')).join('\n');
    const { segmentation } = await exportOf(text, 'shop.csv');
    expect(segmentation.summary.reach).toMatchObject({ reachable: 10, refused: 0, unknown: 2 });
    expect(segmentation.summary.remarks).toContainEqual({
      code: 'consent-not-understood',
      severity: 'warning',
      values: { column: 'Accepts marketing', rows: 2, texts: ['perhaps'] },
    });
  });

  it('is the opposite where the column says who has unsubscribed', async () => {
    const titles = header.with(4, 'Unsubscribed');
    const text = [titles, ...orders].map((row) => row.join(',')).join('\n');
    const { rows } = await exportOf(text, 'shop.csv');
    expect(new Set(rows.map(({ consent }) => consent))).toEqual(new Set(['yes']));
  });

  it('says so where two columns tell it, the one the other way round', async () => {
    const titles = [...header, 'Unsubscribed'];
    const text = [titles, ...orders.map((row, i) => [...row, i % 3 === 0 ? 'yes' : 'no'])]
      .map((row) => row.join(','))
      .join('\n');
    const { segmentation } = await exportOf(text, 'shop.csv');
    expect(segmentation.summary.remarks).toContainEqual({
      code: 'consent-of-two-columns',
      severity: 'warning',
      values: { read: 'Accepts marketing', other: 'Unsubscribed' },
    });
  });

  it('has the id as the address where customers go by their addresses', async () => {
    const text = [header, ...orders]
      .map((row) => row.filter((_, at) => at !== 1 && at !== 2).join(','))
      .join('\n');
    const blank = /,,/;
    const { rows } = await exportOf(
      text
        .split('\n')
        .filter((line) => !blank.test(line))
        .join('\n'),
      'shop.csv',
    );
    expect(rows).toHaveLength(12);
    expect(rows.every(({ id, Email }) => id === Email && id!.includes('@'))).toBe(true);
  });

  it('makes no row of a line that has nothing else', async () => {
    const footnote = ['', '', '', 'shop@example.org', '', '', ''];
    const text = [header, ...orders, footnote].map((row) => row.join(',')).join('\n');
    const { segmentation } = await exportOf(text, 'shop.csv');
    expect(segmentation.summary.cleaning).toMatchObject({ kept: 24 });
    expect(Object.values(segmentation.summary.cleaning.dropped)).toEqual(
      Object.values(segmentation.summary.cleaning.dropped).map(() => 0),
    );
  });

  it('does not part sheets of which one lacks it', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...orders.slice(0, 12)]), 'January');
    const without = [header, ...orders.slice(12)].map((row) => row.filter((_, column) => column !== 3));
    utils.book_append_sheet(book, utils.aoa_to_sheet(without), 'February');
    const { rows, segmentation } = await exportOf(
      write(book, { type: 'buffer', bookType: 'xlsx' }),
      'shop.xlsx',
    );
    expect(segmentation.summary.cleaning.kept).toBe(24);
    expect(Object.keys(rows[0]!).slice(-2)).toEqual(['name', 'consent']);
  });
});
