import { statSync } from 'node:fs';
import { openFileSink } from '../../../src/node/fileSink.ts';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { reportRun, segment } from '../../../src/pipeline/pipeline.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { measure } from '../measure.ts';

/** Our report; with `transactions`, the source is read again within the time. The segmentation is not in the time. */
const [, , path, what, target] = process.argv;
const settings = readSettings({});
const bytes = await openFileSource(path!);
const { segmentation } = await segment({ path: path!, bytes }, settings, runtime, () => {});
const { createGzip, inflateRaw } = runtime;
const source = what === 'transactions' ? { path: path!, bytes, inflateRaw } : undefined;
const about = { version: '0.0.0', createdAt: '2024-01-01T00:00:00Z' };
await measure(async () => {
  const sink = await openFileSink(target!, target!);
  const input = { about, ...(source && { source }) };
  await reportRun({ segmentation, settings }, input, { sink, createGzip });
  await sink.close();
  return `${source ? segmentation.kept!.row.length : 0} transactions, ${segmentation.customers.count} customers twice, ${(statSync(target!).size / 2 ** 20).toFixed(1)} MB`;
});
await bytes.close();
