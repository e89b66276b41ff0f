import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { clean, readPolicy } from '../../../src/pipeline/clean.ts';
import { computeRfm } from '../../../src/pipeline/rfm.ts';
import { readSettings } from '../../../src/pipeline/settings.ts';
import { readTransactions } from '../../../src/pipeline/transactions.ts';
import { openWorkbook } from '../../../src/pipeline/workbook/openWorkbook.ts';
import { measure } from '../measure.ts';

/** Ours: the file to transactions to RFM. */
await measure(async () => {
  const path = process.argv[2]!;
  const settings = readSettings({});
  const workbook = await openWorkbook(await openFileSource(path), path, runtime.inflateRaw);
  const transactions = await readTransactions(workbook, settings, () => {});
  const { customers } = computeRfm(transactions, clean(transactions, readPolicy(settings, undefined)));
  return `${transactions.length} rows, ${customers.count} customers`;
});
