import { type Warning, warning } from '../language/remarks.ts';
import type { ConsentWarnings } from './columnRemarks.ts';
import { type BesideRole, besideRoles } from './columnRole.ts';
import { isRefusal } from './consentColumn.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { type Fixed, isNamed, type Score, scoreFree } from './scoreColumns.ts';

/** What no purchase needs, each the best first: its article, and by what its customer can be reached. */
export type BesideScores = Readonly<Record<BesideRole, readonly Score[]>>;

/** The columns that a header, or the user, calls so: nobody is written to, and nothing returned, by a guess. */
export function scoreBeside(
  columns: readonly DescribedColumn[],
  fixed: Fixed,
  isNone: (role: BesideRole) => boolean,
): BesideScores {
  const scores = besideRoles.map((role) => [
    role,
    isNone(role) ? [] : scoreFree(role, columns, fixed).filter(isNamed),
  ]);
  return Object.fromEntries(scores) as BesideScores;
}

/** Columns that are nothing else to a purchase, by what they are beside. */
export function chooseBeside(
  scores: BesideScores,
  taken: readonly DescribedColumn[],
  customer: DescribedColumn | undefined,
): Partial<Record<BesideRole, Score>> {
  const chosen: Partial<Record<BesideRole, Score>> = {};
  for (const role of besideRoles) {
    const others = [...taken, ...Object.values(chosen).map(({ column }) => column)];
    const best = scores[role].find(
      ({ column }) =>
        !others.some((other) => isPartOf(column, other)) &&
        (role === 'consent' || !isShops(column, customer)),
    );
    if (best !== undefined) chosen[role] = best;
  }
  return chosen;
}

/** Whether a column is read as another, or in one with it: a last name that makes the customer with the first. */
const isPartOf = ({ column }: DescribedColumn, { column: first, further }: DescribedColumn): boolean =>
  column === first || column === further;

/** A name or address that is the same of all customers is the shop's own. */
const isShops = ({ profile }: DescribedColumn, customer: DescribedColumn | undefined): boolean =>
  profile.distinct === 1 && (customer?.profile.distinct ?? 0) > 1;

/** What is said where another column than that which is read asks the other way round. */
export function warnOfOtherConsent(
  read: Score | undefined,
  scores: readonly Score[],
): readonly Warning<ConsentWarnings>[] {
  if (read === undefined) return [];
  const opposite = ({ column }: Score) => isRefusal(column.meaning) !== isRefusal(read.column.meaning);
  const other = scores.find((score) => score.column.profile.filled > 0 && opposite(score));
  if (other === undefined) return [];
  return [warning('consent-of-two-columns', { read: read.column.title, other: other.column.title })];
}
