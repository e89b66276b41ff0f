import type { AskedColumn } from './columnSearch.ts';
import { leastReturning, shareOfReturning, tellsGuests } from './customerColumn.ts';
import { weighHeader } from './headerEvidence.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { areSameGroups, determines } from './relations.ts';
import { askColumn, type Identified, namedThreshold, scoreByCells } from './scoreColumns.ts';
import { isFewNames, looksLikeIdentifier, weighValues } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Who is sent what others have bought. */
const recipients: readonly Concept[] = ['shipping', 'shipTo'];
/** Buyers at least, as a share of those whom goods are sent to: a shop's staff is fewer. */
const leastBuyers = 0.25;

/** A few, and the rows of each on the average, which may be of something else than customers. */
const mostOfFew = 10;
const leastOfFew = 8;

/**
 * The question who the customer is where a column of which the title says nothing tells buyers, while the one that is taken
 * lacks those of many orders, tells whom goods are sent to, or tells a few whom the others go across, as a `Client` of software. Undefined where there is none.
 */
export function askForUnknownBuyers(
  { customer, invoice, date }: Identified,
  taken: readonly DescribedColumn[],
  { columns, headerRow }: { readonly columns: readonly DescribedColumn[]; readonly headerRow: number },
): AskedColumn | undefined {
  if (customer === undefined || customer.foundBy === 'choice') return undefined;
  const { meaning, profile } = customer.column;
  const isRecipient = recipients.some((concept) => meaning.concepts.has(concept));
  const isOfFew = profile.distinct <= mostOfFew && profile.filled >= leastOfFew * profile.distinct;
  const days = date?.column.profile;
  const other = columns.find(
    (column) =>
      !taken.includes(column) &&
      mayBeBuyers(column) &&
      (invoice === undefined || determines(invoice.column.profile, column.profile)) &&
      (tellsGuests(column.profile, profile) ||
        (days !== undefined &&
          ((isRecipient && buysFor(column.profile, profile, days)) ||
            (isOfFew && areOthers(column.profile, profile, days))))),
  );
  return other && askColumn('customer', headerRow, [scoreByCells(other), customer], columns);
}

const mayBeBuyers = ({ header, meaning, profile }: DescribedColumn): boolean =>
  header !== '' &&
  (weighHeader('customer', meaning)?.points ?? namedThreshold) >= namedThreshold &&
  (isFewNames(profile) || looksLikeIdentifier(profile) || profile.email > 0.5) &&
  weighValues('customer', profile).every(({ points }) => points >= 0);

/** Whether there are fewer, of whom many come on several days, and send to several. */
const buysFor = (buyers: ColumnProfile, sentTo: ColumnProfile, days: ColumnProfile): boolean =>
  buyers.distinct < sentTo.distinct &&
  buyers.distinct >= leastBuyers * sentTo.distinct &&
  shareOfReturning(buyers, days) >= leastReturning &&
  !areSameGroups(buyers, sentTo);

/** Whether there are many more, of whom many come on several days and then with others of the few. */
const areOthers = (buyers: ColumnProfile, few: ColumnProfile, days: ColumnProfile): boolean =>
  buyers.distinct >= 2 * few.distinct &&
  shareOfReturning(buyers, days) >= leastReturning &&
  shareOfReturning(buyers, few) >= leastReturning;
