import { existsSync, readFileSync } from 'node:fs';
import type { Histories } from '../../../../src/pipeline/value/model/histories.ts';
import type { Spending } from '../../../../src/pipeline/value/model/spendModel.ts';

const file = new URL('../../../../../shared/reference/cdnow_sample.csv', import.meta.url);

export const cdnowAbsent = !existsSync(file);
export const ifCdnow = cdnowAbsent ? ' (skipped: ../shared/reference/cdnow_sample.csv is absent)' : '';

/** The one-tenth sample of CDNOW: 2,357 customers, in weeks, of which 39 are known. */
export function readCdnow(): Histories & Spending {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const column = (at: number) => rows.map((row) => row[at]!);
  const repeats = column(1);
  return {
    ...{ count: rows.length, repeats, active: column(2), age: column(3) },
    ...{ purchases: repeats, mean: column(4) },
  };
}
