import type { ColumnRemark } from '../columns/columnRemarks.ts';
import type { ColumnCandidate, FoundColumns } from '../columns/columnSearch.ts';
import { warning } from '../language/remarks.ts';
import type { Row } from '../spreadsheet/workbook.ts';
import { isOfScenario, saysActual, saysPlanAlone } from './sheetName.ts';

const mostKinds = 8;
/** Share of the rows that say of which kind they are, at least. */
const leastFilled = 0.9;

/** Tells of rows that a column calls planned, among others that happened: `Actual`, `Budget`. */
export function warnOfPlannedRows(found: FoundColumns, rows: readonly Row[]): readonly ColumnRemark[] {
  const read = Object.values(found.columns);
  const below = rows.filter(({ number }) => number > found.headerRow);
  return found.candidates
    .filter(({ column, title }) => title !== '' && !read.includes(column))
    .flatMap((candidate) => findPlanned(candidate, below))
    .slice(0, 1);
}

function findPlanned({ column, title }: ColumnCandidate, rows: readonly Row[]): readonly ColumnRemark[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = String(cells.get(column)?.value ?? '').trim();
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostKinds) return [];
  }
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (filled < leastFilled * rows.length) return [];
  const kinds = [...counts.keys()].filter(saysPlanAlone);
  const others = [...counts.keys()].filter((text) => !saysPlanAlone(text));
  if (kinds.length === 0 || others.length === 0) return [];
  // A plan may be what was sold, and `Budget` the cheapest of some.
  if (!others.some(saysActual) && !isOfScenario(title)) return [];
  return [warning('rows-planned', { column: title, kinds })];
}
