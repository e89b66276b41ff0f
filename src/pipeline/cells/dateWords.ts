import { foldText } from '../text/foldText.ts';
import { findBeginning, findWord } from './wordIndex.ts';
import { indexMonths, indexWeekdays, listShortMonths } from './wordLists.table.ts';
import { listWords } from './wordLists.ts';
import { once } from './wordMatch.ts';

export type Half = 'am' | 'pm';

const shortestMonth = 3;
const shortestWeekday = 2;

const months = /* @__PURE__ */ once(indexMonths);
const weekdays = /* @__PURE__ */ once(indexWeekdays);

/** Names of months that are shortened to single letters and points, by which they fold to one another. */
const shortMonths = new Map(listShortMonths().map(([name, month]): [string, string] => [name, ` ${month} `]));
const anyShortMonth = new RegExp(
  [...shortMonths.keys()].map((name) => `${name.replaceAll('.', '\\.')}?`).join('|'),
  'g',
);

/** Vietnamese months are numbers after the word: `6 thg 1, 2025`. */
const countedMonth = /(?<=^|\s)th(?:áng|g)\.? ?(1[0-2]|0?[1-9])(?!\d)/i;

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A text with such months (Thai `ม.ค.`) by their whole names. */
export function spellOutMonths(text: string): string {
  if (!/[\u0e00-\u0e7f]/.test(text)) return text.replace(countedMonth, (_, month) => names[month - 1]!);
  return text.replace(anyShortMonth, (found) => shortMonths.get(found.replace(/\.?$/, '.')) ?? found);
}

const eastAsianWeekday = new RegExp(`^(?:星期.|週.|周.|.曜日|.+${foldText('요일')})$`, 'u');
const halves = new Map<string, Half>([
  ...listWords('forenoon').map((word): [string, Half] => [word, 'am']),
  ...listWords('afternoon').map((word): [string, Half] => [word, 'pm']),
]);
const hours = new Set(['h', ...listWords('hours')]);
const minutes = new Set(['m', 'min', ...listWords('minutes')]);
const seconds = new Set(['s', 'sec', ...listWords('seconds')]);
/** Words that stand in dates and say nothing about them. */
const fillers = new Set(['t', 'z', 'utc', 'gmt', 'h', 'min', 's', 'sec', ...listWords('inDates')]);

/** The month, 1 to 12, that a folded word names in full or shortened to at least three letters. */
export function monthNamed(word: string): number | undefined {
  const named = findWord(months(), word);
  return named ?? (word.length < shortestMonth ? undefined : findBeginning(months(), word));
}

/** Whether a folded word names a day of the week, in full or shortened. */
export function isWeekday(word: string): boolean {
  const isBeginning = word.length >= shortestWeekday && findBeginning(weekdays(), word) !== undefined;
  return isBeginning || eastAsianWeekday.test(word);
}

/** The folded words for the halves of the day. */
export const halfNames: readonly string[] = [...halves.keys()];

/** The half of the day that a folded word stands for. */
export function halfNamed(word: string): Half | undefined {
  return halves.get(word);
}

export const isHourWord = (word: string): boolean => hours.has(word);
export const isMinuteWord = (word: string): boolean => minutes.has(word);
export const isSecondWord = (word: string): boolean => seconds.has(word);

/** Whether a folded word stands in dates and says nothing about them. */
export const isFiller = (word: string): boolean => fillers.has(word);
