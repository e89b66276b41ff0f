import { statSync } from 'node:fs';
import { openFileSink } from '../../../src/node/fileSink.ts';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { writeReport } from '../../../src/pipeline/report/writeReport.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { measure } from '../measure.ts';

/** Our report; with `transactions`, the source is read again within the time. The segmentation is not in the time. */
const [, , path, what, target] = process.argv;
const bytes = await openFileSource(path!);
const segmentation = await segment({ path: path!, bytes }, optionsBy(), runtime, silentClock());
const { createGzip, inflateRaw } = runtime;
const source = what === 'transactions' ? { path: path!, bytes, inflateRaw } : undefined;
const about = { version: '0.0.0', createdAt: '2024-01-01T00:00:00Z' };
await measure(async () => {
  const sink = await openFileSink(target!, target!);
  const input = { segmentation, about, ...(source && { source }) };
  await writeReport(input, { sink, createGzip });
  await sink.close();
  return `${source ? segmentation.kept!.row.length : 0} transactions, ${segmentation.customers.count} customers twice, ${(statSync(target!).size / 2 ** 20).toFixed(1)} MB`;
});
await bytes.close();
