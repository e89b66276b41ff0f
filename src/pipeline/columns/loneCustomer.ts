import { nearlyAll } from '../numbers/nearlyAll.ts';
import { mostlyEmails } from './customerColumn.ts';
import { weighHeader } from './headerEvidence.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { determines } from './relations.ts';
import { namedThreshold, type Score, type Scores, scoreByCells } from './scoreColumns.ts';
import { isFewNames, tellsNobody } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** Where nothing else may be the customer: one written once above many orders, or else who the goods are sent to. */
export function addLoneCustomer(scores: Scores, columns: readonly DescribedColumn[]): Scores {
  if (scores.customer.length > 0) return scores;
  const found = findOnceAbove(scores, columns) ?? findRecipient(scores, columns);
  return found === undefined ? scores : { ...scores, customer: [found] };
}

/** A title that says customer over few cells, of orders whose number is left out on further rows too. */
function findOnceAbove(
  { invoice: [invoice] }: Scores,
  columns: readonly DescribedColumn[],
): Score | undefined {
  if (invoice === undefined || invoice.column.profile.fill >= nearlyAll) return undefined;
  const order = invoice.column.profile;
  const column = columns.find(({ meaning, profile }) => {
    const header = weighHeader('customer', meaning)?.points ?? 0;
    return header >= namedThreshold && standsOn(profile, order) && !tellsNobody(profile);
  });
  return column && { ...scoreByCells(column), points: namedThreshold, foundBy: 'title' };
}

/** Whether a column is filled in few rows, in none where the other is not. */
const standsOn = (profile: ColumnProfile, other: ColumnProfile): boolean =>
  profile.distinct > 1 && profile.keys.every((key, row) => key === '' || other.keys[row] !== '');

const ofRecipients: readonly Concept[] = ['shipping', 'name', 'phone', 'email', 'filler', 'customer'];
const namesSomebody: readonly Concept[] = ['name', 'phone', 'email', 'customer'];
/** Recipients at least, as a share of the orders: carriers are as few as ever, however many orders there are. */
const leastRecipients = 0.25;

/** Market places tell who the goods are sent to and nothing else of who bought them. */
function findRecipient(
  { invoice: [invoice] }: Scores,
  columns: readonly DescribedColumn[],
): Score | undefined {
  const recipients = columns.filter(
    ({ meaning: { concepts, unknownWords }, profile }) =>
      unknownWords === 0 &&
      concepts.has('shipping') &&
      [...concepts].every((concept) => ofRecipients.includes(concept)) &&
      profile.distinct >= leastRecipients * (invoice?.column.profile.distinct ?? profile.filled) &&
      isSomebodys(concepts, profile),
  );
  // A number tells those apart who have the same name.
  const finest = recipients.find(({ profile }) =>
    recipients.every((other) => determines(profile, other.profile)),
  );
  const column = finest ?? recipients[0];
  return column && scoreByCells(column);
}

function isSomebodys(concepts: ReadonlySet<Concept>, profile: ColumnProfile): boolean {
  if (profile.email >= mostlyEmails) return true;
  if (concepts.has('phone')) return profile.filled > 0 && !tellsNobody(profile);
  // `Delivery` may be a time or a place.
  const mayBeNames = namesSomebody.some((concept) => concepts.has(concept)) || !profile.keys.some(hasDigit);
  return mayBeNames && isFewNames(profile);
}

const hasDigit = (text: string): boolean => /\d/.test(text);
