import type { InflateRaw } from '../bytes/byteSource.ts';
import { type ByteSource, readUnchanged } from '../bytes/byteSource.ts';
import { openWorkbook } from '../spreadsheet/open/openWorkbook.ts';
import type { LimitTime } from '../time/limitTime.ts';
import { planReading } from './planReading.ts';
import type { ReadingOptions } from './reading.ts';
import type { SheetReading } from './readSheets.ts';
import { readTransactions, type Transactions } from './transactions.ts';

/** A file and the name it goes by. */
export interface NamedSource {
  readonly path: string;
  readonly bytes: ByteSource;
}

/** What reading needs of the place that it runs in. */
export interface ReadingTools extends Pick<SheetReading, 'tasks'> {
  readonly inflateRaw: InflateRaw;
  readonly limitTime?: LimitTime;
}

/** Bytes of a file from which on it is likely to be read on several cores. */
const largeFile = 2 ** 23;

/** Reads the transactions of a file. Throws a `Question` or a `UserError` as `readTransactions` does. */
export function readSource(
  { path, bytes }: NamedSource,
  options: ReadingOptions,
  { inflateRaw, limitTime, tasks }: ReadingTools,
  onFraction: (fraction: number, sheet: string) => void,
): Promise<Transactions> {
  // They start while the columns are being recognised.
  if (bytes.size > largeFile) tasks.prepare(tasks.cores - 1);
  return readUnchanged(bytes, async () => {
    const workbook = await openWorkbook(bytes, path, inflateRaw, {
      limits: options.limits,
      ...(limitTime && { limitTime }),
    });
    const plan = await planReading(workbook, options.columns, options.sheets);
    return readTransactions(workbook, plan, options, { tasks, onFraction });
  });
}
