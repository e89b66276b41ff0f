import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { wordRemark } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { keptModel } from '../model/keptSample.ts';

/** Of sixty customers who order every so many days, in a file of so many. */
function shopOf(days: number, gap: number) {
  const lines = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: Math.ceil(days / gap) }, (_, n) => {
      const day = Math.min(days - 1, (i % gap) + n * gap);
      return `${i}-${n},c${i},${new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)},${10 + (i % 20)}`;
    }),
  ).flat();
  const text = ['Order ID,Customer ID,Date,Total', ...lines].join('\n');
  return { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
}

/** What is said of a window that is too short. */
async function warn(days: number, gap: number, windowDays = 365) {
  const options = { ...optionsBy({ 'movement.windowDays': windowDays }), window: true } as const;
  const { summary } = await segment(shopOf(days, gap), options, runtime, silentClock());
  const found = summary.remarks.filter(({ code }) => code === 'window-too-short');
  return found.map(({ values }) => values);
}

describe('a window', () => {
  it('is said to be too short where it is half of a few days', async () => {
    expect(await warn(14, 2)).toEqual([{ days: 7 }]);
    expect(await warn(2, 1)).toEqual([{ days: 1 }]);
  });

  it('is said to be shorter than what is usual between two purchases', async () => {
    expect(await warn(200, 40, 30)).toEqual([{ days: 30, gap: 40 }]);
  });

  it('is as short as one wants where customers buy more often', async () => {
    expect(await warn(120, 5, 14)).toEqual([]);
    expect(await warn(120, 5)).toEqual([]);
  });

  it('is told from the first day of the file on where a kept model has a longer one', async () => {
    const model = await keptModel();
    const options = { ...optionsBy(), window: true, model, acceptsModel: true } as const;
    const { summary } = await segment(shopOf(51, 5), options, runtime, silentClock());
    const [used] = summary.remarks.filter(({ code }) => code === 'window-used');
    expect(model.windowDays).toBeGreaterThan(51);
    expect(used && wordRemark(used)).toBe(
      'The purchases of 51 days count, from Jan 1, 2024 to Feb 20, 2024.',
    );
  });
});
