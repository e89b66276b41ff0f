import { join } from 'node:path';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { createRuntime } from '../../../src/node/runtime.ts';
import { clean, readPolicy } from '../../../src/pipeline/clean.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { computeRfm } from '../../../src/pipeline/rfm.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { measure } from '../measure.ts';

const path = process.argv[2]!;
const runtime = createRuntime(join(import.meta.dirname, 'tasks.cjs'));

/** Ours: the file to transactions to RFM, in as many threads as the product takes. */
await measure(async () => {
  const settings = readSettings({});
  const bytes = await openFileSource(path);
  const transactions = await readSource({ path, bytes }, settings, runtime, () => {});
  const { customers } = computeRfm(transactions, clean(transactions, readPolicy(settings, undefined)));
  runtime.tasks.end();
  await bytes.close();
  return `${transactions.length} rows, ${customers.count} customers`;
});
