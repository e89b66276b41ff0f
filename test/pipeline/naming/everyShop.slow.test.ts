import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { chooseComponents } from '../../../src/pipeline/results/formSegmentation.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { fullWorkbook, sampleName, samples } from '../../paths.ts';

const small = join(fullWorkbook, '..', 'small');
const shops = [
  join(samples, sampleName),
  ...[
    'CDNOW_master.txt',
    'chinook_Invoice.csv',
    'online_retail_2011-03-15.csv',
    'rfm_data_orders.csv',
    'sample-orders.csv',
  ].map((name) => join(small, name)),
];
const transforms = ['none', 'log', 'stabilized'];

/** The names of the segments for every K up to 15, by the whole pipeline. */
async function nameEveryK(path: string, transform: string): Promise<string[][]> {
  const options = optionsBy({
    'features.transform': transform,
    'mixture.components': { min: 1, max: 15 },
    'mixture.starts': 1,
  });
  const bytes = await openFileSource(path);
  try {
    const found = await segment({ path, bytes }, options, runtime, silentClock());
    const named = found.fitted.fits.map(async ({ mixture }) => {
      const { summary } = await chooseComponents(found, runtime.tasks, mixture.components);
      return summary.segments.map(({ name }) => name);
    });
    return await Promise.all(named);
  } finally {
    await bytes.close();
  }
}

describe.each(shops)('the names for K = 1 to 15 of %s', (path) => {
  const there = existsSync(path);
  it.skipIf(!there).each(transforms)(
    `are unique and mean something, with transform %s${there ? '' : ' (left out: the file is absent)'}`,
    async (transform) => {
      for (const names of await nameEveryK(path, transform)) {
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).not.toMatch(/other|undefined|\d$/i);
      }
    },
  );
});
