import { readStatus } from '../cells/statusText.ts';
import { readYesNo } from '../cells/yesNo.ts';
import { nearlyAll } from '../numbers/nearlyAll.ts';
import type { ColumnProfile, DescribedColumn } from './profileColumn.ts';
import { determines, groupRows } from './relations.ts';
import { looksLikeIdentifier } from './valueEvidence.ts';
import type { Concept } from './words/english.ts';

export const fewestTold = 20;
export const mostOutcomes = 6;
/** Share of the rows that are sales, at least, where a column says which are. */
const mostlySales = 0.6;
/** Codes are hardly of anything else. */
const mostlySalesOfCodes = 0.5;

/** `Type`, `Vorgang`, `Line type`, `Entry`: of what orders are there are kinds of their own, as where they were placed. */
const ofRows: readonly Concept[] = [
  'kind',
  'transaction',
  'invoice',
  'line',
  'otherMoney',
  'created',
  'filler',
];
/** `State`, which is a part of the address too, and `Stage`. */
const ofStates: readonly Concept[] = ['status', 'place'];

/**
 * Whether a column of a few words, mostly one, may say what became of orders: under a title that no language has, of kinds
 * of rows, or of their state where most have one of a sale (`Sold` beside `Reserved`).
 */
export function mayTellOutcomes({ meaning, header, profile }: DescribedColumn): boolean {
  const { distinct, filled, fill, numeric, date, code } = profile;
  const areCodes = meaning.concepts.size === 0 && areOutcomeCodes(profile);
  const isOfRows =
    meaning.unknownWords === 0 && [...meaning.concepts].every((concept) => ofRows.includes(concept));
  const isLabel = [...meaning.concepts].every((concept) => concept === 'id');
  const isState =
    !isOfRows &&
    meaning.unknownWords === 0 &&
    [...meaning.concepts].every((concept) => ofStates.includes(concept));
  if (header === '' || !(isOfRows || isLabel || isState)) return false;
  if (distinct < 2 || distinct > mostOutcomes) return false;
  if (filled < fewestTold || fill < nearlyAll || (numeric + date + code > 0 && !areCodes)) return false;
  const counts = countTexts(profile);
  if (isState && !isSale(counts)) return false;
  // `S` alone may be a yes, as of a sale beside `R`.
  const answers = [...counts.keys()].filter((text) => readYesNo(text) !== undefined).length;
  const areShort = [...counts.keys()].every(({ length }) => length <= 2);
  const least = isLabel && areShort ? mostlySalesOfCodes : mostlySales;
  return (areCodes || answers < Math.min(2, distinct)) && Math.max(...counts.values()) >= least * filled;
}

/** Whether most rows have a text of sales. */
function isSale(counts: ReadonlyMap<string, number>): boolean {
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  return readStatus(usual) === 'standing';
}

const fewestCustomers = 5;

/** Whether all of those who come again have one of its values. */
export function isTraitOf({ profile }: DescribedColumn, customer: DescribedColumn | undefined): boolean {
  if (customer === undefined) return false;
  return groupRows(customer.profile).length >= fewestCustomers && determines(customer.profile, profile);
}

/** Share of the rows that lack something, from which on it says something, and up to which most have it. */
const [leastLacking, mostLacking] = [0.03, 0.4];

/**
 * Whether a date, or a number of its own, that some rows lack, under a title that says nothing, may be of when they were
 * paid or sent, or of their invoice.
 */
export function isLackedByFew({ header, meaning: { concepts }, profile }: DescribedColumn): boolean {
  const { date, fill, filled, distinct, numbers } = profile;
  const lacking = 1 - fill;
  const isOwn = distinct === filled && looksLikeIdentifier(profile) && numbers.every(Number.isNaN);
  return (
    header !== '' &&
    concepts.size === 0 &&
    filled >= fewestTold &&
    (date >= nearlyAll || isOwn) &&
    lacking >= leastLacking &&
    lacking <= mostLacking
  );
}

const fewestOrders = 5;
/** Of the orders with several rows, those of which the rows differ, from which on it is of what was bought. */
const mostDiffering = 0.4;

/** Whether the lines of orders mostly have several of its values: tax rates, shelves. */
export function isOfLines(
  { profile: { keys } }: DescribedColumn,
  orders: DescribedColumn | undefined,
): boolean {
  const lines = orders === undefined ? [] : groupRows(orders.profile);
  const differing = lines.filter((rows) => rows.some((row) => keys[row] !== keys[rows[0]!]));
  return lines.length >= fewestOrders && differing.length >= mostDiffering * lines.length;
}

const greatestCode = 999;

/** 0, 1 and 2, or 10, 20 and 90. */
const areOutcomeCodes = ({ numeric, integer, distinct, numbers }: ColumnProfile): boolean =>
  numeric === 1 &&
  integer === 1 &&
  distinct > 2 &&
  numbers.every((value) => !(value < 0 || value > greatestCode));

/** How many rows have each text. */
export function countTexts({ keys }: ColumnProfile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
