import { describe, expect, it } from 'vitest';
import { describePlan } from '../../src/cli/describePlan.ts';
import { openCheck, orders } from '../pipeline/checking/openCheck.ts';

describe('describePlan', () => {
  it('says what is read and what comes of it', async () => {
    const plan = describePlan(await openCheck(orders).check());
    expect(plan).toMatchObject({
      open: [],
      tables: [{ name: 'shop', headerRow: 1 }],
      sheets: { read: ['shop'], passedOver: [] },
      amount: 'line',
      rows: { read: 40, kept: 30, leftOut: { cancelled: 10 } },
      statuses: { noSale: 10, sale: 20, unknown: 10 },
      customers: 9,
    });
    expect(plan.columns.map(({ role, title }) => [role, title])).toContainEqual(['customer', 'Client']);
  });

  it('has nothing that stands in a cell', async () => {
    const printed = JSON.stringify(describePlan(await openCheck(orders).check()));
    for (const cell of ['536000', 'c0', 'zork', 'paid', 'France', '5.25'])
      expect(printed).not.toContain(cell);
  });

  it('names the setting that answers what is open, without the values that raise it', async () => {
    const open = [
      'Order,Client,Date,Amount',
      ...Array.from(
        { length: 40 },
        (_, i) => `N${i},c${i % 7},0${1 + (i % 9)}/0${1 + (i % 8)}/2011,${10 + i}`,
      ),
    ];
    const plan = describePlan(await openCheck(open.join('\n')).check());
    expect(plan.open).toEqual([
      {
        code: 'date-order-open',
        setting: 'dates.order',
        answers: ['--set dates.order=dmy', '--set dates.order=mdy'],
      },
    ]);
    expect(JSON.stringify(plan)).not.toContain('/2011');
  });
});
