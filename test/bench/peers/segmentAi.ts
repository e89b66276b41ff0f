import { join } from 'node:path';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { createRuntime } from '../../../src/node/runtime.ts';
import { clean, readPolicy } from '../../../src/pipeline/clean.ts';
import { computeRfm } from '../../../src/pipeline/rfm.ts';
import { readSettings } from '../../../src/pipeline/settings.ts';
import { readTransactions } from '../../../src/pipeline/transactions.ts';
import { openWorkbook } from '../../../src/pipeline/workbook/openWorkbook.ts';
import { measure } from '../measure.ts';

const runtime = createRuntime(join(import.meta.dirname, 'tasks.cjs'));

/** Ours: the file to transactions to RFM, in as many threads as the product takes. */
await measure(async () => {
  const path = process.argv[2]!;
  const settings = readSettings({});
  const workbook = await openWorkbook(await openFileSource(path), path, runtime.inflateRaw);
  const transactions = await readTransactions(workbook, settings, {
    tasks: runtime.tasks,
    onFraction: () => {},
  });
  const { customers } = computeRfm(transactions, clean(transactions, readPolicy(settings, undefined)));
  runtime.tasks.end();
  return `${transactions.length} rows, ${customers.count} customers`;
});
