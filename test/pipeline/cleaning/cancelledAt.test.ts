import { describe, expect, it } from 'vitest';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

describe('an order that says when it was cancelled', () => {
  const header = ['Name', 'Email', 'Financial Status', 'Total', 'Created at', 'Cancelled at'];
  const rows = [
    ['#1001', 'a@x.io', 'paid', 30, '2024-01-05', null],
    ['#1002', 'b@x.io', 'paid', 40, '2024-02-05', '2024-02-06'],
    ['#1002', 'b@x.io', null, null, '2024-02-05', null],
    ['#1003', 'a@x.io', 'paid', 50, '2024-03-05', null],
  ];

  it('is no sale on any of its lines, whatever its status says', async () => {
    const { rows: kept, cleaning } = cleanBy(await readSheets({ S: [header, ...rows] }));
    expect([...kept]).toEqual([0, 3]);
    expect(cleaning.dropped.cancelled).toBe(2);
  });

  it('is looked for where none of the first orders was', async () => {
    const many = Array.from({ length: 1100 }, (_, i) => [
      `#A${i}`,
      `c${i % 50}@x.io`,
      'paid',
      1 + (i % 7),
      '2024-01-05',
      null,
    ]);
    const { cleaning } = cleanBy(await readSheets({ S: [header, ...many, ...rows] }));
    expect(cleaning.dropped.cancelled).toBe(2);
  });

  it('is a sale where nearly every row has such a date, as a time limit would', async () => {
    const limits = rows.map((row) => [...row.slice(0, 5), '2024-12-31']);
    const { cleaning } = cleanBy(await readSheets({ S: [header, ...limits] }));
    expect(cleaning.dropped.cancelled).toBe(0);
  });
});
