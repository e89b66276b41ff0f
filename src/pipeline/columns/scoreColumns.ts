import { t, translate } from '../language/language.ts';
import { columnOfLetters } from '../spreadsheet/columnLetters.ts';
import { squashTitle } from '../text/foldText.ts';
import { type ColumnRole, columnRoles, roleNames } from './columnRole.ts';
import type { AskedColumn, ChosenColumns, MissingColumns } from './columnSearch.ts';
import { type DescribedColumn, toCandidate } from './describedColumn.ts';
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

/** Columns that the setting names, by role. */
export type Fixed = Readonly<Partial<Record<ColumnRole, DescribedColumn>>>;

/** Finds what the setting names: a header, compared without case, spaces and punctuation, or else a column's letters. */
export function applyChosen(
  chosen: ChosenColumns,
  columns: readonly DescribedColumn[],
  headerRow: number,
): { readonly fixed: Fixed } | MissingColumns {
  const fixed: Partial<Record<ColumnRole, DescribedColumn>> = {};
  for (const role of columnRoles) {
    const wanted = chosen[role];
    if (wanted === undefined) continue;
    const column = findChosen(wanted, columns);
    if (column === undefined) return reportUnknown(role, wanted, columns, headerRow);
    fixed[role] = column;
  }
  return { fixed };
}

function findChosen(wanted: string, columns: readonly DescribedColumn[]): DescribedColumn | undefined {
  const exact = columns.find(({ header }) => header !== '' && header === wanted.trim());
  const squashed = squashTitle(wanted);
  const alike = columns.find(({ header }) => squashed !== '' && squashTitle(header) === squashed);
  const letters = columnOfLetters(wanted.trim().replace(/^column /i, ''));
  return exact ?? alike ?? columns.find(({ column }) => column === letters);
}

function reportUnknown(
  role: ColumnRole,
  wanted: string,
  columns: readonly DescribedColumn[],
  headerRow: number,
): MissingColumns {
  const likely = scoreRole(role, columns).map(({ column }) => column);
  const others = columns.filter((column) => !likely.includes(column));
  return {
    type: 'missing',
    headerRow,
    missing: [role],
    isMisnamed: true,
    reason: t(
      'segmentAi.columns names “{0}” as {1}, but no column has that header.',
      wanted,
      translate(roleNames[role]),
    ),
    candidates: [...likely, ...others].map(toCandidate),
    example: likely.map(toCandidate)[0],
  };
}

/** The question which of the scored columns has a role. */
export function askColumn(
  role: ColumnRole,
  headerRow: number,
  tied: readonly Score[],
  columns: readonly DescribedColumn[],
): AskedColumn {
  const likely = tied.map(({ column }) => column);
  return {
    type: 'ask',
    headerRow,
    role,
    question: t('Which column is {0}?', translate(roleNames[role])),
    candidates: likely.map(toCandidate),
    others: columns.filter((column) => !likely.includes(column)).map(toCandidate),
  };
}
