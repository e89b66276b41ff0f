import { purchaseRoles } from '../columns/columnRole.ts';
import type { ColumnSearch } from '../columns/columnSearch.ts';
import { foldSheetName } from './foldSheetName.ts';
import type { FoundTable, ReadPlan } from './readPlan.ts';
import { isSheetOf, saysNoSales, saysSide } from './sheetName.ts';
import type { PassedOverSheet, WhyPassedOver } from './sheetRemarks.ts';

/** There is a header, and nothing below it. */
interface NoRows {
  readonly type: 'noRows';
  readonly headerRow: number;
}

/** A sheet of the workbook with what was found there, in their order. */
export interface SearchedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly search: ColumnSearch | NoRows;
  /** The titles of its header, squashed. */
  readonly titles: ReadonlySet<string>;
  /** Whether a customer comes more than once in the rows that were looked at. */
  readonly customersRecur: boolean;
  /** Whether most amounts are below zero: what is given back takes off what was sold. */
  readonly isBelowZero: boolean;
  /** What is to be said of its rows where they are read. */
  readonly remarks: ReadPlan['remarks'];
}

/** The sheets that may be read, by their places. */
export interface SheetChoice {
  /** Those that may be: of the kind that is meant, or named by the user. */
  readonly candidates: readonly number[];
  /** Whether the user named them. */
  readonly isChosen: boolean;
}

/**
 * The sheets that the user named; else the visible ones that are no plans by their names, and no orders that were not
 * sales, unless others alone hold transactions.
 */
export function listCandidates(searched: readonly SearchedSheet[], wanted: readonly string[]): SheetChoice {
  const places = [...searched.keys()];
  const names = new Set(wanted.map(foldSheetName));
  const named = places.filter((place) => names.has(foldSheetName(searched[place]!.name)));
  if (named.length > 0) return { candidates: named, isChosen: true };
  if (places.length < 2) return { candidates: places, isChosen: false };
  const visible = places.filter((place) => !searched[place]!.isHidden);
  const actual = visible.filter((place) => !isSheetOf('plan', searched[place]!.name));
  const sales = actual.filter((place) => !holdsNoSales(searched[place]!, searched));
  const tiers = [sales, actual, visible, places];
  const candidates = tiers.find((tier) => tier.some((place) => mayBeRead(searched[place]!)));
  return { candidates: candidates ?? visible, isChosen: false };
}

const holdsNoSales = ({ name, isBelowZero }: SearchedSheet, searched: readonly SearchedSheet[]): boolean =>
  (saysNoSales(name) && !isBelowZero) || isOfPurchases(name, searched);

/** Whether it is what the shop bought or spent, beside a sheet of what it sold. */
const isOfPurchases = (name: string, searched: readonly SearchedSheet[]): boolean =>
  saysSide('bought', name) &&
  !saysSide('sold', name) &&
  searched.some(
    (other) => saysSide('sold', other.name) && !saysSide('bought', other.name) && mayBeRead(other),
  );

const mayBeRead = ({ search: { type } }: SearchedSheet) => type === 'found' || type === 'ask';

/** The names that the user gave and no sheet has. */
export function listUnknown(searched: readonly SearchedSheet[], wanted: readonly string[]): string[] {
  const names = new Set(searched.map(({ name }) => foldSheetName(name)));
  return wanted.filter((name) => !names.has(foldSheetName(name)));
}

/** The tables with the same columns: those in which customers come again before others, then those of most sheets. */
export function selectTables(
  searched: readonly SearchedSheet[],
  { candidates, isChosen }: SheetChoice,
): FoundTable[] {
  const tables = candidates.flatMap((sheet) => {
    const { name, search } = searched[sheet]!;
    return search.type === 'found' ? [{ name, sheet, found: search }] : [];
  });
  const groups = groupBy(tables, isChosen ? listRoles : listTitles);
  const recurs = (group: readonly FoundTable[]) =>
    Number(group.some(({ sheet }) => searched[sheet]!.customersRecur));
  const [best] = groups.toSorted((one, other) => recurs(other) - recurs(one) || other.length - one.length);
  return best ?? [];
}

/** Equal where the columns have the same titles; those of contacts make no other table. */
const listTitles = ({ found: { titles } }: FoundTable) =>
  purchaseRoles.map((role) => titles[role]?.trim().toLowerCase() ?? '').join('\n');

/** Equal where the same is read, whatever it is called. */
const listRoles = ({ found: { titles } }: FoundTable) =>
  purchaseRoles.filter((role) => titles[role] !== undefined).join('\n');

function groupBy(tables: readonly FoundTable[], key: (table: FoundTable) => string): FoundTable[][] {
  const groups = new Map<string, FoundTable[]>();
  for (const table of tables) groups.set(key(table), [...(groups.get(key(table)) ?? []), table]);
  return [...groups.values()];
}

/** Why each of the other sheets is not read. */
export function listPassedOver(
  searched: readonly SearchedSheet[],
  { candidates, isChosen }: SheetChoice,
  read: readonly FoundTable[],
): PassedOverSheet[] {
  return searched.flatMap((each, place) => {
    if (read.some(({ sheet }) => sheet === place)) return [];
    const isOut = !candidates.includes(place);
    const why = isOut && isChosen ? 'notNamed' : explainSheet(each, isOut, searched);
    return [{ name: each.name, why }];
  });
}

/** @param isOut whether it is passed over for what kind of sheet it is, if it holds transactions */
function explainSheet(
  sheet: SearchedSheet,
  isOut: boolean,
  searched: readonly SearchedSheet[],
): WhyPassedOver {
  const { name, isHidden, search } = sheet;
  switch (search.type) {
    case 'perCustomer':
      return 'perCustomer';
    case 'noRows':
      return 'noRows';
    case 'missing':
      return 'noTransactions';
    case 'found':
    case 'ask':
      if (isOut && isHidden) return 'hidden';
      if (isOut && isSheetOf('plan', name)) return 'plan';
      if (isOut && holdsNoSales(sheet, searched)) return 'noSales';
      return search.type === 'ask' ? 'openChoice' : 'otherColumns';
  }
}
