import { readUnchanged } from '../bytes/byteSource.ts';
import type { RowReference } from '../cleaning/rowReference.ts';
import type { ReadingOptions } from '../reading/reading.ts';
import type { ReadPlan } from '../reading/readPlan.ts';
import type { NamedSource, ReadingTools } from '../reading/readSource.ts';
import { openWorkbook } from '../spreadsheet/open/openWorkbook.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import type { CheckedTable } from './dataCheck.ts';
import { showTable } from './lookAtSheets.ts';

/** Rows before one among which the one that it follows is looked for: others may be blank. */
const before = 5;

export interface RowSearch {
  readonly at: RowReference;
  /** By which the file was read. */
  readonly plan: Pick<ReadPlan, 'tables'>;
  readonly limits: ReadingOptions['limits'];
}

/**
 * A row of a file as it stands now, under the titles of its table, with the row before it and the one after it. Undefined
 * where the file has no such row. Throws a `UserError` where it can't be read.
 */
export function lookAtRow(
  { path, bytes }: NamedSource,
  { at, plan, limits }: RowSearch,
  { inflateRaw, limitTime }: Pick<ReadingTools, 'inflateRaw' | 'limitTime'>,
): Promise<CheckedTable | undefined> {
  return readUnchanged(bytes, async () => {
    const options = { limits, ...(limitTime && { limitTime }) };
    return findRow(await openWorkbook(bytes, path, inflateRaw, options), plan, at);
  });
}

/** The same in a file that is open. */
export async function findRow(
  { sheets }: Workbook,
  { tables }: RowSearch['plan'],
  { sheet: name, row }: RowReference,
): Promise<CheckedTable | undefined> {
  const table = tables.find((each) => each.name === name);
  const sheet = sheets.find((each) => each.name === name);
  if (table === undefined || sheet === undefined) return undefined;
  const { headerRow } = table;
  const header = headerRow === 0 ? [] : await sheet.peek(1, headerRow - 1);
  const near = await sheet.peek(before + 2, Math.max(headerRow, row - 1 - before));
  const found = near.findIndex(({ number }) => number === row);
  if (found < 0) return undefined;
  return showTable([...header, ...near.slice(Math.max(0, found - 1), found + 2)], table);
}
