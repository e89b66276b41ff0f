import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { formatDay } from '../../../src/pipeline/customers/purchaseDays.ts';
import { listChanged, recall } from '../../../src/pipeline/customers/recall.ts';
import { findFirstDay } from '../../../src/pipeline/customers/window.ts';
import { type KeptModel, readModel, writeModel } from '../../../src/pipeline/model/keptModel.ts';
import { followSegmentation, segment } from '../../../src/pipeline/pipeline.ts';
import { describeMovement } from '../../../src/pipeline/results/followMovement.ts';
import { keepModel } from '../../../src/pipeline/results/keepModel.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { fullWorkbook, sampleName, samples } from '../../paths.ts';

const absent = existsSync(fullWorkbook) ? '' : ' (left out: the workbook is absent)';

interface Shop {
  readonly path: string;
  readonly windowDays: number;
  /** As the setting has it by default, or what is cancelled takes out what was bought. */
  readonly returns?: 'match';
}

/** The customers of Online Retail II up to a day, or all. */
async function run(
  { path, windowDays, returns }: Shop,
  asOf: string | undefined,
  model?: KeptModel,
): Promise<Segmentation> {
  const settings = {
    'movement.windowDays': windowDays,
    ...(asOf !== undefined && { asOf }),
    ...(returns && { 'cleaning.returns': returns }),
  };
  const options = { ...optionsBy(settings), window: true, ...(model && { model }) } as const;
  const bytes = await openFileSource(path);
  try {
    return await segment({ path, bytes }, options, runtime, silentClock());
  } finally {
    await bytes.close();
  }
}

const follow = async (segmentation: Segmentation) => {
  const movement = (await followSegmentation(segmentation, runtime, 'quarter'))!;
  const { places, dates } = movement.standings;
  const { ids } = segmentation.history!.everyone;
  return {
    view: describeMovement({ segmentation, movement, isOfResult: true }),
    dates,
    /** The place of each customer at a date, by id. */
    placesAt: (d: number) => new Map(ids.map((id, i) => [id, places[d]![i]!])),
  };
};

const sample = { path: join(samples, sampleName), windowDays: 200 };
const full = { path: fullWorkbook, windowDays: 365 };

const byReturns = [
  ['', {}],
  [', where what is cancelled takes out what was bought', { returns: 'match' }],
] as const;

describe.each(byReturns)(
  'a kept model at the ends of quarters of a sample of Online Retail II%s',
  (_, by) => {
    holdThroughTime({ ...sample, ...by });
  },
);

describe.skipIf(absent !== '').each(byReturns)(
  `a kept model at the ends of quarters of Online Retail II%s${absent}`,
  (_, by) => {
    holdThroughTime({ ...full, ...by });
  },
);

function holdThroughTime(shop: Shop): void {
  let model: KeptModel;
  let earlier: Segmentation;
  let later: Segmentation;

  beforeAll(async () => {
    const kept = keepModel(await run(shop, '2011-07-01'), '0.0.0');
    model = readModel(writeModel(kept), 'a.model.json');
    [earlier, later] = await Promise.all([run(shop, '2011-10-01', model), run(shop, undefined, model)]);
    // It reads a large workbook three times.
  }, 300_000);

  it('leaves the earlier columns as they were when later rows come', async () => {
    const [before, after] = [await follow(earlier), await follow(later)];
    expect(before.dates.length).toBeGreaterThan(3);
    expect(after.dates.slice(0, before.dates.length)).toEqual(before.dates);
    const common = before.dates.length;
    expect(after.view.sizes.slice(0, common)).toEqual(before.view.sizes);
    expect(after.view.revenue.slice(0, common)).toEqual(before.view.revenue);
    for (const [d] of before.dates.entries()) {
      const now = after.placesAt(d);
      const changed = [...before.placesAt(d)].filter(([id, place]) => now.get(id) !== place);
      expect(changed).toEqual([]);
    }
  });

  it('keeps the names of its segments', async () => {
    const namesOf = ({ summary }: Segmentation) => summary.segments.map(({ name }) => name);
    expect(namesOf(earlier)).toEqual(model.model.names.map(({ name }) => name));
    expect(namesOf(later)).toEqual(namesOf(earlier));
    expect((await follow(later)).view.rows).toEqual((await follow(earlier)).view.rows);
  });

  it('brings nobody who bought nothing to a segment of lower mean recency', async () => {
    const { dates, placesAt } = await follow(later);
    const { purchases, everyone } = later.history!;
    const { recency } = model.model;
    let aged = 0;
    for (let d = 1; d < dates.length; d++) {
      const [then, now] = [placesAt(d - 1), placesAt(d)];
      // Who cancelled in between has not only aged, nor has who bought what was cancelled later on.
      const cancelled = listChanged(purchases, dates[d - 1]!, dates[d]!);
      const { starts, day: days } = recall(purchases, dates[d]!);
      for (const [i, id] of everyone.ids.entries()) {
        const [from, to] = [then.get(id)!, now.get(id)!];
        if (cancelled.has(i)) continue;
        const own = days.subarray(starts[i], starts[i + 1]);
        if (own.some((day) => day >= dates[d - 1]! && day < dates[d]!)) continue;
        if (from < 0 || from >= recency.length || to >= recency.length) continue;
        expect(recency[to]!).toBeGreaterThanOrEqual(recency[from]!);
        aged++;
      }
    }
    expect(aged).toBeGreaterThan(50);
  });

  it('is shown at no date with less than a window of history behind it', async () => {
    const { dates, view } = await follow(later);
    expect(view.windowDays).toBe(model.windowDays);
    expect(dates[0]! - findFirstDay(later.history!.purchases)).toBeGreaterThanOrEqual(view.windowDays);
    expect(view.dates.at(-1)).toBe(formatDay(later.history!.window.before - 1));
  });
}
