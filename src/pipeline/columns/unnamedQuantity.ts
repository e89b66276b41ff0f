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

const mayBeUnits = (column: DescribedColumn): boolean =>
  maySayHowMany(column, ofUnits) && column.profile.integer >= nearlyAll && column.profile.median >= 1;

/** Whether a price of one is that of what a column has the number of. */
const isPricedByRate = (units: DescribedColumn, price: DescribedColumn): boolean =>
  isOfOne(price) && mayBeRated(units);

function mayBeRated(column: DescribedColumn): boolean {
  const { numeric, date, withCurrency, median, numbers } = column.profile;
  return (
    maySayHowMany(column, ofRates) &&
    numeric >= nearlyAll &&
    date + withCurrency === 0 &&
    median > 0 &&
    numbers.every((value) => !(value < 0 || value > mostUnits))
  );
}

/** Whether a title says nothing else, and cells differ as those of no number of a row or order do. */
const maySayHowMany = (
  { meaning: { concepts }, profile }: DescribedColumn,
  known: readonly Concept[],
): boolean =>
  [...concepts].every((concept) => known.includes(concept)) &&
  profile.filled >= fewestRows &&
  profile.distinct > 2 &&
  !profile.consecutive &&
  !looksLikeIdentifier(profile);
