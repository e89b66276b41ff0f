import type { AskedColumn } from './columnSearch.ts';
import { weighHeader } from './headerEvidence.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { areSameGroups } from './relations.ts';
import { askColumn, type Identified, scoreByCells } from './scoreColumns.ts';
import { isFewNames, looksLikeIdentifier, weighValues } from './valueEvidence.ts';

/**
 * The question who the customer is where texts that nothing but their cells speaks for are taken, and others beside them
 * may be names as well: of a few customers there are fewer than of the articles. Undefined where there are none.
 */
export function askForOtherNames(
  { customer, ...identified }: Identified,
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy !== 'values') return undefined;
  const { profile } = customer.column;
  if (looksLikeIdentifier(profile) || profile.email > 0.5) return undefined;
  const taken = [customer, ...Object.values(identified)].map(({ column }) => column);
  const others = columns.filter(
    (column) => !taken.includes(column) && mayBeNames(column) && !areSameGroups(column.profile, profile),
  );
  if (others.length === 0) return undefined;
  return askColumn('customer', headerRow, [customer, ...others.map(scoreByCells)], columns);
}

const mayBeNames = ({ meaning, profile }: DescribedColumn): boolean =>
  weighHeader('customer', meaning) === undefined &&
  isFewNames(profile) &&
  weighValues('customer', profile).every(({ points }) => points >= 0);
