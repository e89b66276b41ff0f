import { message } from '../language/language.ts';
import { type ColumnRole, columnRoles } from './columnRole.ts';
import type { AskedColumn } from './columnSearch.ts';
import type { DescribedColumn } from './describedColumn.ts';
import { areSameGroups, determines } from './relations.ts';
import { askColumn, type Fixed, type Score, scoreRole, tieMargin } from './scoreColumns.ts';
import { looksLikeIdentifier } from './valueEvidence.ts';

/** Columns of a role that are looked at more closely: they are compared with one another, which takes their square. */
const mostCandidates = 20;

/** The scores of each role's columns, best first. */
export type Scores = Readonly<Record<ColumnRole, readonly Score[]>>;

export function scoreRoles(columns: readonly DescribedColumn[], fixed: Fixed): Scores {
  const scores = Object.fromEntries(
    columnRoles.map((role) => [role, scoreFree(role, columns, fixed)]),
  ) as Record<ColumnRole, readonly Score[]>;
  return fixed.customer === undefined ? { ...scores, customer: preferDetermined(scores.customer) } : scores;
}

/** A role that the user has chosen has its one column; a chosen column has no other role. */
function scoreFree(role: ColumnRole, columns: readonly DescribedColumn[], fixed: Fixed): readonly Score[] {
  const own = fixed[role];
  if (own !== undefined)
    return [{ column: own, points: 200, named: true, reasons: [message('segmentAi.columns says so')] }];
  const taken = Object.values(fixed);
  return scoreRole(
    role,
    columns.filter((column) => !taken.includes(column)),
  ).slice(0, mostCandidates);
}

/** Among columns without a header that can be read, the customer is what an order's number tells. */
function preferDetermined(scores: readonly Score[]): readonly Score[] {
  if (scores.some(({ named }) => named)) return scores;
  return scores
    .map((score) => (isTold(score, scores) ? { ...score, points: score.points + 10 } : score))
    .sort((one, other) => other.points - one.points);
}

function isTold({ column }: Score, scores: readonly Score[]): boolean {
  if (!looksLikeIdentifier(column.profile)) return false;
  return scores.some(({ column: other }) => {
    const finer =
      other.profile.distinct > column.profile.distinct && other.profile.distinct < other.profile.filled;
    return finer && determines(other.profile, column.profile);
  });
}

/** Customer, order, date, status and currency; money is chosen afterwards. */
const identifyingRoles = ['customer', 'invoice', 'date', 'status', 'currency'] as const;

export type Identified = Partial<Record<(typeof identifyingRoles)[number], Score>>;

/** Gives each role a column of its own such that the points of all together are greatest. */
export function assignIdentifying(scores: Scores): Identified {
  return assign(identifyingRoles, scores, new Set()).chosen;
}

function assign(
  roles: readonly (typeof identifyingRoles)[number][],
  scores: Scores,
  taken: ReadonlySet<DescribedColumn>,
): { points: number; chosen: Identified } {
  const [role, ...further] = roles;
  if (role === undefined) return { points: 0, chosen: {} };
  let best = assign(further, scores, taken);
  for (const score of scores[role].filter(({ column }) => !taken.has(column)).slice(0, 4)) {
    const rest = assign(further, scores, new Set([...taken, score.column]));
    const points = score.points + rest.points;
    if (points > best.points) best = { points, chosen: { ...rest.chosen, [role]: score } };
  }
  return best;
}

/** The question that two about equally likely customers or dates raise, unless they come to the same. */
export function findDoubt(
  role: 'customer' | 'date',
  scores: Scores,
  identified: Identified,
  { headerRow, columns }: { readonly headerRow: number; readonly columns: readonly DescribedColumn[] },
): AskedColumn | undefined {
  const best = identified[role];
  if (best === undefined) return undefined;
  const others = Object.values(identified).map(({ column }) => column);
  const rivals = scores[role].filter(
    ({ column, points }) =>
      !others.includes(column) &&
      best.points - points < tieMargin &&
      !areSameGroups(best.column.profile, column.profile),
  );
  return rivals.length === 0 ? undefined : askColumn(role, headerRow, [best, ...rivals], columns);
}
