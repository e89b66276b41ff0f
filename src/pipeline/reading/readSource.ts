import type { Runtime } from '../runtime.ts';
import type { Settings } from '../settings/settings.ts';
import { readTransactions, type Transactions } from '../transactions.ts';
import type { ByteSource } from '../workbook/byteSource.ts';
import { openWorkbook } from '../workbook/openWorkbook.ts';
import { readUnchanged } from '../workbook/readUnchanged.ts';

/** A file and the name it goes by. */
export interface NamedSource {
  readonly path: string;
  readonly bytes: ByteSource;
}

/** Bytes of a file from which on it is likely to be read on several cores. */
const largeFile = 2 ** 23;

/** Reads the transactions of a file. Throws a `Question` or a `UserError` as `readTransactions` does. */
export function readSource(
  { path, bytes }: NamedSource,
  settings: Settings,
  { inflateRaw, limitTime, tasks }: Pick<Runtime, 'inflateRaw' | 'limitTime' | 'tasks'>,
  onFraction: (fraction: number, sheet: string) => void,
): Promise<Transactions> {
  // They start while the columns are being recognised.
  if (bytes.size > largeFile) tasks.prepare(tasks.cores - 1);
  return readUnchanged(bytes, async () => {
    const workbook = await openWorkbook(bytes, path, inflateRaw, {
      limits: settings['reading.limits'],
      ...(limitTime && { limitTime }),
    });
    return readTransactions(workbook, settings, { tasks, onFraction });
  });
}
