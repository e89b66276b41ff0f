import { beforeAll, describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { BytesInMemory } from '../../../src/pipeline/bytes/byteSink.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { formatDay } from '../../../src/pipeline/customers/purchaseDays.ts';
import { type ListId, listIds } from '../../../src/pipeline/lists/chooseMembers.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { listEvidence } from '../../../src/pipeline/remarks/listTexts.ts';
import { exportCustomers } from '../../../src/pipeline/results/exportCustomers.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { simulateShop } from '../movement/shop.ts';

const windowDays = 200;
const lines = simulateShop(3, { customers: 300, days: 800 }).map(
  ([buyer, day, spend], i) => `${i},1,${formatDay(day)},${spend.toFixed(2)},c${buyer}`,
);
const [[buyer = 0, day = 0] = []] = simulateShop(3, { customers: 300, days: 800 });
const cancelled = `C1,-1,${formatDay(day)},5,c${buyer}`;
const text = ['Invoice,Quantity,InvoiceDate,Price,Customer ID', ...lines, cancelled].join('\n');

function run(window?: true): Promise<Segmentation> {
  const settings = { 'movement.windowDays': windowDays, 'mixture.components': 4 };
  const options = { ...optionsBy(settings), ...(window && { window }) };
  const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
  return segment(file, options, runtime, silentClock());
}

const namesOn = ({ lists, customers }: Segmentation, id: ListId) =>
  [...lists!.members[id]].map((i) => customers.ids[i]!);

let whole: Segmentation;
let windowed: Segmentation;

beforeAll(async () => {
  [whole, windowed] = [await run(), await run(true)];
});

describe('what is still counted of cancelled orders', () => {
  it('is of all days beside a window, and of what counts beside none', () => {
    const [beside, without] = [windowed, whole].map(({ summary }) =>
      summary.remarks.find(({ code }) => code === 'cancelled-still-counted'),
    );
    expect(without?.values).toMatchObject({ orders: 1, amount: 5 });
    expect(without?.values).not.toHaveProperty('isOfAllDays');
    expect(beside?.values).toMatchObject({ orders: 1, amount: 5, isOfAllDays: true });
  });
});

describe('the lists beside segments over a window', () => {
  it.each(listIds)('have who is in the window of those on the list by all purchases (%s)', (id) => {
    const within = new Set(windowed.customers.ids);
    const expected = namesOn(whole, id).filter((name) => within.has(name));
    expect(new Set(namesOn(windowed, id))).toEqual(new Set(expected));
    expect(expected.length).toBeGreaterThan(0);
  });

  it.each(listIds)('tell how many more are without an order in the window (%s)', (id) => {
    const of = ({ summary }: Segmentation) => summary.lists!.find((list) => list.id === id)!;
    const { customers, lapsed = 0 } = of(windowed);
    expect(customers + lapsed).toBe(of(whole).customers);
    expect(of(whole).lapsed).toBeUndefined();
    const said = listEvidence(of(windowed)).filter((sentence) => sentence.includes('no order in 200 days'));
    expect(said).toHaveLength(lapsed > 0 ? 1 : 0);
  });

  it('leave somebody out to win back, and say so', () => {
    const list = windowed.summary.lists!.find(({ id }) => id === 'winBack')!;
    expect(list.lapsed).toBeGreaterThan(1);
    expect(listEvidence(list)).toContain(
      `${list.lapsed} more customers are not on it: no order in 200 days.`,
    );
  });

  it('stand beside the usual gap of each customer, of all that was bought', async () => {
    const gaps = async (segmentation: Segmentation) => {
      const sink = new BytesInMemory();
      await exportCustomers(segmentation, sink);
      const [head, ...rows] = new TextDecoder()
        .decode(sink.concatenate())
        .replace(/^\uFEFF/, '')
        .trim()
        .split('\r\n')
        .map((line) => line.split(','));
      const at = head!.indexOf('usual_gap');
      return new Map(rows.map((row) => [row[0]!, row[at]!]));
    };
    const [all, within] = [await gaps(whole), await gaps(windowed)];
    expect(within.size).toBeLessThan(all.size);
    for (const [id, gap] of within) expect([id, gap]).toEqual([id, all.get(id)]);
    expect([...within.values()].some((gap) => gap !== '')).toBe(true);
  });
});
