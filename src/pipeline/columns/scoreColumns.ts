import type { ColumnRole } from './columnRole.ts';
import type { DescribedColumn } from './describedColumn.ts';
import { weighHeader } from './headerEvidence.ts';
import { weighUnnamed, weighValues } from './valueEvidence.ts';

/** How well a column fits a role, and why. */
export interface Score {
  readonly column: DescribedColumn;
  readonly points: number;
  /** Whether its header says so. */
  readonly named: boolean;
  readonly reasons: readonly string[];
}

/** What a column needs to be taken for a role: by its header, and by its cells alone. */
export const namedThreshold = 40;
const unnamedThreshold = 20;
/** A header that says a role this clearly keeps its column a candidate, whatever the cells hold. */
const clearHeader = 84;
const optionalRoles: readonly ColumnRole[] = ['invoice', 'status', 'currency'];
/** Fewer points apart than this, two columns are about equally likely. */
export const tieMargin = 8;

/** The columns that fit a role well enough, the best first; of equals the left one. */
export function scoreRole(role: ColumnRole, columns: readonly DescribedColumn[]): readonly Score[] {
  return columns
    .map((column) => scoreColumn(role, column))
    .filter(({ points, named }) => points >= (named ? namedThreshold : unnamedThreshold))
    .sort((one, other) => other.points - one.points || one.column.column - other.column.column);
}

function scoreColumn(role: ColumnRole, column: DescribedColumn): Score {
  const header = weighHeader(role, column.meaning);
  if (header === undefined) {
    const { points, reason } = weighUnnamed(role, column.profile);
    return { column, points, named: false, reasons: [reason] };
  }
  const evidence = [header, ...weighValues(role, column.profile)];
  const points = evidence.reduce((sum, { points }) => sum + points, 0);
  const isClear = header.points >= clearHeader && !optionalRoles.includes(role);
  return {
    column,
    points: isClear ? Math.max(points, namedThreshold) : points,
    named: true,
    reasons: evidence.map(({ reason }) => reason),
  };
}
