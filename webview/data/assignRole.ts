import type { CheckedColumn, CheckedTable } from '../../src/pipeline/checking/dataCheck.ts';
import type { ColumnRole } from '../../src/pipeline/columns/columnRole.ts';
import { columnLetters } from '../../src/pipeline/spreadsheet/columnLetters.ts';

/** Titles of columns by role, as the setting has them: empty for one that is to be found, `-` for none. */
type ColumnTitles = Readonly<Partial<Record<ColumnRole, string>>>;

/** What is to be set so that a column has a role, or without one, that it is not used. */
export function assignRole(
  { columns }: Pick<CheckedTable, 'columns'>,
  column: CheckedColumn,
  { role, before }: { readonly role: ColumnRole | undefined; readonly before: ColumnTitles },
): ColumnTitles {
  const former = column.role;
  if (role === undefined) return former === undefined ? {} : { [former]: '-' };
  const isSet = (each: ColumnRole) => (before[each] ?? '') !== '';
  // What was set for the column itself, and an amount that would be read in place of its factors.
  const replaced = [former, ...(role === 'quantity' || role === 'price' ? (['amount'] as const) : [])];
  const freed = replaced.filter((each) => each !== undefined && each !== role && isSet(each));
  return { ...Object.fromEntries(freed.map((each) => [each, ''])), [role]: nameOf(column, columns) };
}

/** The table with a column in another role, until the host tells how all of them are read then. */
export function withRole(
  table: CheckedTable,
  { column }: CheckedColumn,
  role: ColumnRole | undefined,
): CheckedTable {
  const columns = table.columns.map(({ role: former, ...each }): CheckedColumn => {
    const next = each.column === column ? role : former === role ? undefined : former;
    return { ...each, ...(next && { role: next }) };
  });
  return { ...table, columns };
}

/** Its title, or its letters where it has none of its own. */
export function nameOf({ column, title }: CheckedColumn, columns: readonly CheckedColumn[]): string {
  const letters = columnLetters(column);
  const isOwn = columns.every((other) => other.column === column || other.title !== title);
  return isOwn && title !== `column ${letters}` ? title : letters;
}
