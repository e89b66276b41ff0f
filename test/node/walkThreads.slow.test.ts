import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runtime } from '../../src/node/runtime.ts';
import type { PurchaseDays } from '../../src/pipeline/customers/purchaseDays.ts';
import { takeCustomers } from '../../src/pipeline/customers/takeCustomers.ts';
import { measureWindow } from '../../src/pipeline/customers/window.ts';
import { createRandom } from '../../src/pipeline/mixture/random.ts';
import { findFormer } from '../../src/pipeline/movement/followCustomers.ts';
import { standAt } from '../../src/pipeline/movement/holdSegments.ts';
import { followSegments } from '../../src/pipeline/movement/movement.ts';
import type { PipelineTasks } from '../../src/pipeline/runtime.ts';
import { taskPools } from '../fixtures/taskPools.ts';
import { firstDay, fitWindow } from '../pipeline/movement/shop.ts';

const createTasks = taskPools('walkThreads');

/** Customers with few purchases each, some of which were brought back later. */
function drawPurchases(customers: number, seed: number): PurchaseDays {
  const random = createRandom(seed);
  const bought = Array.from({ length: customers }, () => {
    const days = Array.from({ length: 1 + Math.floor(4 * random() ** 2) }, () => Math.floor(1000 * random()));
    return [...new Set(days)].sort((a, b) => a - b);
  });
  const starts = [0];
  for (const { length } of bought) starts.push(starts.at(-1)! + length);
  const day = Int32Array.from(bought.flat(), (at) => firstDay + at);
  const late = Array.from({ length: 500 }, () => {
    const at = Math.floor(day.length * random());
    return { at, day: day[at]! + Math.floor(300 * random()), amount: -random() };
  });
  return {
    ...{ starts: Uint32Array.from(starts), day, late },
    spend: Float64Array.from(day, () => 200 * random() - 4),
    orders: new Uint32Array(day.length).fill(1),
  };
}

/** Of all its bits; to compare so many entries one by one would take a minute. */
function digest(value: unknown): string {
  const hash = createHash('sha256');
  const rest = JSON.stringify(value, (_, part) => {
    if (!ArrayBuffer.isView(part)) return part;
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    return part.constructor.name;
  });
  return hash.update(rest).digest('hex');
}

describe('movement of many customers', () => {
  it('has the same bits whatever the number of threads', async () => {
    const purchases = drawPurchases(140_000, 3);
    const { model, window } = await fitWindow(drawPurchases(3000, 4), 4);
    const groups = [0, 1, 1, 3];
    const { who } = measureWindow(purchases, window);
    const follow = async (tasks: PipelineTasks) =>
      digest([
        await followSegments({ model, purchases, groups }, { window, period: 'quarter' }, tasks),
        await standAt(model, { purchases, window, period: 'quarter' }, tasks),
        await findFormer(
          { model, purchases, days: window.days, groups },
          { own: takeCustomers(purchases, who), before: window.before },
          tasks,
        ),
      ]);
    const inThread = await follow(runtime.tasks);
    for (const cores of [2, 3]) expect(await follow(createTasks(cores))).toEqual(inThread);
    // The purchases were not given away with what was handed over.
    expect(purchases.day.length).toBeGreaterThan(140_000);
  }, 60_000);
});
