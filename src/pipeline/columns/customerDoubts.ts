import type { AskedColumn } from './columnSearch.ts';
import { askForCrossed } from './crossedCustomers.ts';
import { askForCompany, askForFiner } from './customerColumn.ts';
import { askForLevel } from './customerLevels.ts';
import { askForOtherNames } from './customerNames.ts';
import { askForGuessed, askForStaff } from './guessedCustomer.ts';
import { askForReturning } from './onceEach.ts';
import { askForOtherPeople } from './otherPeople.ts';
import type { DescribedColumn } from './profileColumn.ts';
import { findDoubt, type Identified, type Scores } from './scoreColumns.ts';
import { askForUnknownBuyers } from './unknownBuyers.ts';

interface Doubted {
  readonly columns: readonly DescribedColumn[];
  readonly headerRow: number;
  readonly scores: Scores;
}

/** The question which column is the customer; undefined where it is not open. */
export function askForCustomer(identified: Identified, table: Doubted): AskedColumn | undefined {
  const taken = Object.values(identified).map(({ column }) => column);
  return (
    askForFiner(identified, table) ??
    askForOtherNames(identified, table) ??
    askForCompany(identified.customer, table) ??
    findDoubt('customer', table.scores, identified, table) ??
    askForLevel(identified, taken, table) ??
    askForOtherPeople(identified.customer, taken, table) ??
    askForCrossed(identified, taken, table) ??
    askForUnknownBuyers(identified, taken, table) ??
    askForReturning(identified, taken, table) ??
    askForGuessed(identified, table) ??
    askForStaff(identified, table)
  );
}
