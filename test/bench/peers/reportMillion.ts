import { statSync } from 'node:fs';
import { openFileSink } from '../../../src/node/fileSink.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import { makeSegmentation } from '../../pipeline/report/makeSegmentation.ts';
import { measure } from '../measure.ts';

/** Our report on a million customers that are made up. */
const target = process.argv[2]!;
const names = ['Champions', 'Loyal Customers', 'Promising', 'At Risk', 'Lost'];
const segmentation = makeSegmentation({ customers: 1_000_000, names });
const about = { version: '0.0.0', createdAt: '2024-01-01T00:00:00Z' };
await measure(async () => {
  const sink = await openFileSink(target, target);
  const { createGzip } = runtime;
  await writeReport({ segmentation, about }, { sink, createGzip });
  await sink.close();
  return `1000000 customers twice, ${(statSync(target).size / 2 ** 20).toFixed(1)} MB`;
});
