import { isNoSale, readStatus } from '../cells/statusText.ts';
import { listWords } from '../cells/wordLists.ts';
import { readHeader } from '../columns/headerMeaning.ts';
import type { Concept } from '../columns/words/english.ts';
import { foldText, splitCamelCase, splitWords } from '../text/foldText.ts';
import { chinese } from './words/chinese.ts';
import { danish } from './words/danish.ts';
import { dutch } from './words/dutch.ts';
import { english, type SheetWords } from './words/english.ts';
import { finnish } from './words/finnish.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { korean } from './words/korean.ts';
import { norwegian } from './words/norwegian.ts';
import { polish } from './words/polish.ts';
import { portuguese } from './words/portuguese.ts';
import { russian } from './words/russian.ts';
import { spanish } from './words/spanish.ts';
import { swedish } from './words/swedish.ts';
import { turkish } from './words/turkish.ts';

/** What the name of a sheet says that it is: figures that were hoped for, or of sheets with the same orders the worse or better. */
export type SheetKind = keyof SheetWords;

/** The words of sheets' names, by language; a new language needs its file and its name here. */
const sheetWords: Readonly<Record<string, SheetWords>> = {
  english,
  chinese,
  danish,
  dutch,
  finnish,
  french,
  german,
  italian,
  japanese,
  korean,
  norwegian,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
};

const ideographic = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** What a spreadsheet program calls the copy of a sheet: `Orders (2)`. */
const numberedCopy = /\(\d+\)\s*$/;

/** What is looked for in the words of a name, with a space around each. */
const entries = new Map<SheetKind, readonly string[]>();

/** Whether a sheet's name says that it is of a kind. */
export function isSheetOf(kind: SheetKind, name: string): boolean {
  if (kind === 'draft' && numberedCopy.test(name)) return true;
  return hasWordOf(kind, splitWords(splitCamelCase(name)));
}

/** Whether a text says that something was planned, and nothing else but when: `Budget`, `Forecast 2024`. */
export function saysPlanAlone(text: string): boolean {
  const words = splitWords(splitCamelCase(text)).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && words.every((word) => hasWordOf('plan', [word]));
}

/** Whether a text says that something came about, and was not planned alone: `Actual 2024`. */
export const saysActual = (text: string): boolean => hasWordOf('actual', splitWords(splitCamelCase(text)));

/** Whether a title is of what may come about. */
export const isOfScenario = (title: string): boolean =>
  hasWordOf('scenario', splitWords(splitCamelCase(title)));

/** What makes a name that of more than what is no sale: `Sales & returns`, `Orders incl. refunds`, `Lost customers`. */
const ofMore: readonly Concept[] = ['sale', 'revenue', 'inclusion', 'customer', 'account', 'net', 'gross'];
const joins = /[&+,]|\b(?:and|und|et|e|y|en|og|och|ja|ve|i|и|та)\b/iu;

/** Whether a name says of orders that they are no sales: `Refunds`, `Storniert`, `Quotes`. */
export const saysNoSales = (name: string): boolean =>
  isNoSale(readStatus(name)) &&
  !joins.test(name) &&
  !ofMore.some((concept) => readHeader(name).concepts.has(concept));

/** Whether a name says that the shop bought or spent there (`Purchases`, `Ausgaben`), or that it sold or took in (`Sales`). */
export const saysSide = (side: 'bought' | 'sold', name: string): boolean =>
  splitWords(splitCamelCase(name)).some((word) => listWords(side).includes(foldText(word)));

function hasWordOf(kind: SheetKind, words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  const known = entries.get(kind) ?? readEntries(kind);
  entries.set(kind, known);
  return known.some((entry) => text.includes(entry));
}

function readEntries(kind: SheetKind): string[] {
  return Object.values(sheetWords).flatMap((words) => words[kind].split(', ').map(readEntry));
}

function readEntry(entry: string): string {
  const begins = entry.endsWith('*');
  const words = foldText(begins ? entry.slice(0, -1) : entry);
  // Ideographs are written without spaces.
  if (ideographic.test(words)) return words;
  return begins ? ` ${words}` : ` ${words} `;
}
