import { readFile } from 'node:fs/promises';
import { read } from 'xlsx';
import { measure } from '../measure.ts';

/** SheetJS in dense mode. */
await measure(async () => {
  const workbook = read(await readFile(process.argv[2]!), { dense: true });
  const rows = workbook.SheetNames.map(
    (name) => (workbook.Sheets[name] as { '!data'?: unknown[] })['!data']?.length ?? 0,
  );
  return `${rows.reduce((sum, count) => sum + count, 0)} rows with headers`;
});
