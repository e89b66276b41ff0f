import { join } from 'node:path';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { createRuntime } from '../../../src/node/runtime.ts';
import { clean } from '../../../src/pipeline/cleaning/clean.ts';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { readCleaningOptions, readReadingOptions } from '../../../src/pipeline/settings/stageOptions.ts';
import { measure } from '../measure.ts';

const path = process.argv[2]!;
const runtime = createRuntime(join(import.meta.dirname, 'tasks.cjs'));

/** Ours: the file to transactions to RFM, in as many threads as the product takes. */
await measure(async () => {
  const settings = readSettings({});
  const bytes = await openFileSource(path);
  const transactions = await readSource({ path, bytes }, readReadingOptions(settings), runtime, () => {});
  const { customers } = computeRfm(transactions, clean(transactions, readCleaningOptions(settings)));
  runtime.tasks.end();
  await bytes.close();
  return `${transactions.length} rows, ${customers.count} customers`;
});
