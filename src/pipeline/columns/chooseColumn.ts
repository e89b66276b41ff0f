import { t, translate } from '../language.ts';
import { columnOfLetters } from './columnLetters.ts';
import { type ColumnRole, columnRoles, roleNames } from './columnRole.ts';
import type { AskedColumn, ChosenColumns, MissingColumns } from './columnSearch.ts';
import { type DescribedColumn, toCandidate } from './describedColumn.ts';
import { squashTitle } from './foldText.ts';
import { type Score, scoreRole } from './scoreColumns.ts';

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
