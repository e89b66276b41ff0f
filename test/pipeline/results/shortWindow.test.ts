import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';

/** What is said of a window of sixty customers who order every so many days, in a file of so many. */
async function warn(days: number, gap: number, windowDays = 365) {
  const lines = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: Math.ceil(days / gap) }, (_, n) => {
      const day = Math.min(days - 1, (i % gap) + n * gap);
      return `${i}-${n},c${i},${new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)},${10 + (i % 20)}`;
    }),
  ).flat();
  const text = ['Order ID,Customer ID,Date,Total', ...lines].join('\n');
  const file = { path: 'shop.csv', bytes: bytesInMemory(new TextEncoder().encode(text)) };
  const options = { ...optionsBy({ 'movement.windowDays': windowDays }), window: true } as const;
  const { summary } = await segment(file, options, runtime, silentClock());
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
});
