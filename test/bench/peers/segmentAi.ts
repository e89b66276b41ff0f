import { join } from 'node:path';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { createRuntime } from '../../../src/node/runtime.ts';
import { clean } from '../../../src/pipeline/cleaning/clean.ts';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { readSource } from '../../../src/pipeline/reading/readSource.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { measure } from '../measure.ts';

const path = process.argv[2]!;
const runtime = createRuntime(join(import.meta.dirname, 'tasks.cjs'));

/** Ours: the file to transactions to RFM, in as many threads as the product takes. */
await measure(async () => {
  const { reading, cleaning } = optionsBy();
  const bytes = await openFileSource(path);
  const transactions = await readSource({ path, bytes }, reading, runtime, () => {});
  const { customers } = computeRfm(transactions, clean(transactions, cleaning));
  runtime.tasks.end();
  await bytes.close();
  return `${transactions.length} rows, ${customers.count} customers`;
});
