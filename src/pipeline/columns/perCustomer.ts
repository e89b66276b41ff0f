import type { PerCustomer } from './columnSearch.ts';
import { weighHeader } from './headerEvidence.ts';
import { type DescribedColumn, nameColumn, toCandidate } from './profileColumn.ts';
import { documents } from './roleHeaders.ts';
import type { Identified, Scores } from './scoreColumns.ts';

const fewestRows = 5;

/**
 * Recognises a table of customers: no customer comes twice, and figures about customers (recency, number of orders,
 * age) stand where the order or the date of a purchase would. A list of orders in which everybody ordered once is none.
 */
export function findPerCustomer(
  columns: readonly DescribedColumn[],
  scores: Scores,
  identified: Identified,
  headerRow: number,
): PerCustomer | undefined {
  if (identified.invoice !== undefined && identified.date !== undefined) return undefined;
  const customer = identified.customer?.column ?? scores.invoice[0]?.column ?? findId(columns);
  if (customer === undefined || !isDistinct(customer)) return undefined;
  const isOfOrders = documents.some((concept) => customer.meaning.concepts.has(concept));
  const lacksDate = identified.date === undefined && !isOfOrders;
  const figures = columns.filter((column) => isFigure(column, lacksDate));
  if (figures.length === 0) return undefined;
  return {
    type: 'perCustomer',
    headerRow,
    customer: nameColumn(customer),
    figure: nameColumn(figures[0]!),
    // Where there is no date either, no answer would help.
    candidates: identified.date === undefined ? [] : [customer, ...figures].map(toCandidate),
  };
}

function isDistinct({ profile }: DescribedColumn): boolean {
  return profile.filled >= fewestRows && profile.distinct === profile.filled;
}

const findId = (columns: readonly DescribedColumn[]) =>
  columns.find(({ meaning }) => (weighHeader('customer', meaning)?.points ?? 0) > 0);

/** Age or the last purchase tell customers only where no date of a purchase stands beside. */
function isFigure({ meaning: { concepts } }: DescribedColumn, lacksDate: boolean): boolean {
  if (concepts.has('aggregate')) return true;
  const isEvent = concepts.has('first') || concepts.has('last') || concepts.has('otherTime');
  return lacksDate && (concepts.has('demography') || (isEvent && concepts.has('date')));
}
