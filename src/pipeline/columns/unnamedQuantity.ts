import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { AskedColumn } from './columnSearch.ts';
import { type Money, mostItems, type Situation } from './moneyParts.ts';
import { isOfOne } from './priceUnit.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { keepsPrice } from './relations.ts';
import { askColumn, scoreByCells } from './scoreColumns.ts';
import { looksLikeIdentifier } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

/** What may stand in titles of quantities: `Geliefert`, `Sold`; all else that is known is of another thing. */
const ofUnits: readonly Concept[] = ['shipping', 'order', 'sale', 'quantity', 'count', 'filler', 'unit'];
const fewestRows = 20;

/** What else numbers may count of which a rate is that of one: hours, nights, guests. */
const ofRates: readonly Concept[] = [...ofUnits, 'time', 'period', 'headcount'];
/** Hours of a month, and nights of a year, at most. */
const mostUnits = 400;

/**
 * The question which column is the quantity, where a price is read as what lines come to, and numbers differ from line to
 * line: whole ones that no title explains while each item keeps the price; hours, nights or guests, where the title says
 * that the price is that of one (`Hourly rate`). Undefined where it is not open.
 */
export function askForQuantity(
  { columns: { amount: price }, remarks }: Money,
  { columns, taken, headerRow }: Situation,
): AskedColumn | undefined {
  const isPrice = remarks.some(({ code }) => code === 'price-without-quantity' || code === 'price-of-one');
  if (!isPrice || price === undefined || price.foundBy === 'choice') return undefined;
  const items = columns.slice(0, mostItems).filter((column) => !taken.includes(column));
  const units = columns.filter(
    (column) =>
      column !== price.column &&
      !taken.includes(column) &&
      ((mayBeUnits(column) &&
        items.some(
          (item) => item !== column && keepsPrice(item.profile, column.profile, price.column.profile),
        )) ||
        isPricedByRate(column, price.column)),
  );
  return units.length === 0 ? undefined : askColumn('quantity', headerRow, units.map(scoreByCells), columns);
}

const mayBeUnits = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  [...concepts].every((concept) => ofUnits.includes(concept)) &&
  profile.filled >= fewestRows &&
  profile.integer >= nearlyAll &&
  profile.median >= 1 &&
  profile.distinct > 2 &&
  !profile.consecutive &&
  !looksLikeIdentifier(profile);

/** Whether a price of one is that of what a column has the number of. */
const isPricedByRate = (units: DescribedColumn, price: DescribedColumn): boolean =>
  isOfOne(price) && mayBeRated(units);

const mayBeRated = ({ meaning: { concepts }, profile }: DescribedColumn): boolean =>
  [...concepts].every((concept) => ofRates.includes(concept)) &&
  profile.filled >= fewestRows &&
  profile.numeric >= nearlyAll &&
  profile.date + profile.withCurrency === 0 &&
  profile.distinct > 2 &&
  profile.median > 0 &&
  profile.numbers.every((value) => !(value < 0 || value > mostUnits)) &&
  !profile.consecutive &&
  !looksLikeIdentifier(profile);
