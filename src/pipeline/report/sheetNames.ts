import { message, t, translate } from '../language/language.ts';
import { makeUnique, shorten, toNameText, trimName } from '../spreadsheet/write/cellText.ts';

/** The rows of one sheet among those that are spread over several: `[start, end)`. */
export interface RowRange {
  /** The sheet's name. */
  readonly name: string;
  /** 0 for the first sheet. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** How many sheets hold `count` rows, `most` at a time; one at least. */
export const countSheets = (count: number, most: number): number => Math.max(1, Math.ceil(count / most));

/** The rows of each sheet, by the sheets' names. */
export function rangeRows(names: readonly string[], count: number, most: number): RowRange[] {
  return names.map((name, part) => {
    return { name, part, start: part * most, end: Math.min((part + 1) * most, count) };
  });
}

const fixed = {
  overview: message('Overview'),
  movement: message('Movement'),
  sizes: message('Sizes over time'),
  groups: message('Groups'),
  segments: message('Segments'),
  value: message('What comes next'),
  selection: message('Model selection'),
  quality: message('Data quality'),
  method: message('Method'),
} as const;

/** The names of all sheets. What does not fit on one sheet has several, one after the other. */
export interface SheetNames extends Readonly<Record<keyof typeof fixed, string>> {
  readonly customers: readonly string[];
  /** None where there are no lists. */
  readonly lists: readonly string[];
  /** `ofSegments[i]` are segment i's. */
  readonly ofSegments: readonly (readonly string[])[];
  /** Of the transactions of segment i's customers; none where they are not wanted. */
  readonly ofTransactions: readonly (readonly string[])[];
}

/** How many sheets what takes. */
export interface SheetCounts {
  readonly customers: number;
  readonly lists: number;
  /** One per segment. */
  readonly segments: readonly number[];
  readonly transactions: readonly number[];
}

const longest = 31;
/** Excel's, and `!`, which ends a sheet's name where a link speaks of it. */
const forbidden = /[:\\/?*[\]!]/g;

/** Sheet names that Excel takes: at most 31 characters, no forbidden ones, unique regardless of case. */
export function nameSheets(segments: readonly string[], counts: SheetCounts): SheetNames {
  const others = nameFixed();
  // Excel keeps 'History' for itself.
  const taken = new Set(['history', ...Object.values(others).map((name) => name.toLowerCase())]);
  const take = (name: string, count: number) => Array.from({ length: count }, () => takeName(name, taken));
  const customers = take(t('All customers'), counts.customers);
  const lists = take(t('Lists'), counts.lists);
  const ofSegments = segments.map((segment, i) => take(toSheetName(segment), counts.segments[i]!));
  const ofTransactions = counts.transactions.map((count, i) =>
    count === 0 ? [] : take(nameTransactions(ofSegments[i]![0]!), count),
  );
  return { ...others, customers, lists, ofSegments, ofTransactions };
}

function nameFixed(): Record<keyof typeof fixed, string> {
  const names = Object.entries(fixed).map(([sheet, name]) => [sheet, toSheetName(translate(name))]);
  return Object.fromEntries(names) as Record<keyof typeof fixed, string>;
}

function takeName(wanted: string, taken: Set<string>): string {
  const name = makeUnique(wanted, taken, longest);
  taken.add(name.toLowerCase());
  return name;
}

/** The end says what it is; the segment's name gives way. */
function nameTransactions(segment: string): string {
  const ending = toSheetName(t('purchases'));
  return `${shorten(segment, longest - ending.length - 1)} ${ending}`;
}

function toSheetName(text: string): string {
  const legal = trimName(toNameText(text).replace(/\s+/g, ' ').replace(forbidden, '-'));
  return (legal.length > longest ? abbreviate(legal) : legal) || t('Segment');
}

/** What is left of a name's beginning at least, and at most where what follows its comma is shortened too. */
const beginning = { least: 8, most: 15 };

/** Keeps what follows the last comma, which is what tells segments of the same name apart, or at least its end. */
function abbreviate(text: string): string {
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return shorten(text, longest);
  const tail = text.slice(comma);
  const head = longest - tail.length - 1;
  if (head >= beginning.least) return `${shorten(text, head)}…${tail}`;
  const start = shorten(text.slice(0, comma), beginning.most);
  const end = lastWords(tail, longest - start.length - 1);
  return end === '' ? shorten(text, longest) : `${start}…${end}`;
}

/** The last whole words that have room. */
function lastWords(text: string, room: number): string {
  const words = text.split(' ');
  const from = words.findIndex((_, at) => words.slice(at).join(' ').length <= room);
  return from < 0 ? '' : trimName(words.slice(from).join(' '));
}
