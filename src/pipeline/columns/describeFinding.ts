import type { BesideScores } from './besideColumns.ts';
import { type ColumnRole, purchaseRoles } from './columnRole.ts';
import type { ColumnFinding, RunnerUp } from './columnSearch.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { areProportional, areSameGroups } from './relations.ts';
import type { Score, Scores } from './scoreColumns.ts';

/** The columns that were taken, by role. */
export type TakenColumns = Readonly<Partial<Record<ColumnRole, Score>>>;

type AllScores = Scores & BesideScores;

/** How the column of a role was found, and which would have been next. */
export function describeFinding(role: ColumnRole, taken: TakenColumns, scores: AllScores): ColumnFinding {
  const { foundBy, evidence } = taken[role]!;
  return { foundBy, evidence, runnerUp: findRunnerUp(role, taken, scores) };
}

function findRunnerUp(role: ColumnRole, taken: TakenColumns, scores: AllScores): RunnerUp | undefined {
  const own = taken[role]!;
  if (own.foundBy === 'choice') return undefined;
  // A purchase comes before a contact: a customer's name may be who it is.
  const columns = purchaseRoles.flatMap((each) => taken[each]?.column ?? []);
  const next = scores[role].find(({ column }) => column !== own.column && !columns.includes(column));
  if (next === undefined) return undefined;
  const { column, title } = next.column;
  const behind = own.points - next.points;
  return { column, title, points: next.points, behind, isAlike: areAlike(role, own.column, next.column) };
}

const moneyRoles: readonly ColumnRole[] = ['amount', 'price'];

function areAlike(role: ColumnRole, { profile: one }: DescribedColumn, { profile: other }: DescribedColumn) {
  return moneyRoles.includes(role) ? areProportional(one, other) : areSameGroups(one, other);
}
