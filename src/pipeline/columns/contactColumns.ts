import { type ContactRole, contactRoles } from './columnRole.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { type Fixed, isNamed, type Score, scoreFree } from './scoreColumns.ts';

/** By what a customer can be reached, each the best first. */
export type ContactScores = Readonly<Record<ContactRole, readonly Score[]>>;

/** The columns that a header, or the user, calls so: nobody is written to by a guess. */
export function scoreContacts(
  columns: readonly DescribedColumn[],
  fixed: Fixed,
  isNone: (role: ContactRole) => boolean,
): ContactScores {
  const scores = contactRoles.map((role) => [
    role,
    isNone(role) ? [] : scoreFree(role, columns, fixed).filter(isNamed),
  ]);
  return Object.fromEntries(scores) as ContactScores;
}

/** Columns that are nothing to a purchase, by what they are to somebody who writes to customers. */
export function chooseContacts(
  scores: ContactScores,
  taken: readonly DescribedColumn[],
  customer: DescribedColumn | undefined,
): Partial<Record<ContactRole, Score>> {
  const chosen: Partial<Record<ContactRole, Score>> = {};
  for (const role of contactRoles) {
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
