import { foldText } from '../text/foldText.ts';
import { asciiText } from '../text/plainText.ts';
import { expandYear } from '../time/calendar.ts';
import { readClock, skipZone } from './clockText.ts';
import {
  type CalendarDay,
  type DateReading,
  dateKind,
  setDay,
  setMoment,
  setMonth,
  setParts,
} from './dateReading.ts';
import {
  type Half,
  halfNamed,
  halfNames,
  isFiller,
  isWeekday,
  monthNamed,
  spellOutMonths,
} from './dateWords.ts';
import { countFirstYear, eraNamed, readLetteredEra } from './eras.ts';

/** Runs of digits, the signs that East Asian dates hang on their numbers, words, blanks, single other signs. */
const tokenPattern = new RegExp(
  [
    '\\d+',
    ...halfNames.filter((name) => name.length > 1 && !/[a-z]/.test(name)),
    ...'星期. 週. 周. .曜日 월요일 화요일 수요일 목요일 금요일 토요일 일요일'.split(' ').map(foldText),
    `[年月日号號时時点點分秒]|${[...'년월일시분초'].map(foldText).join('|')}`,
    '\\p{L}+',
    '\\s+',
    '.',
  ].join('|'),
  'gsu',
);
const marks = new Map<string, Mark>([
  ...[...'年년'].map((sign): [string, Mark] => [foldText(sign), 'year']),
  ...[...'月월'].map((sign): [string, Mark] => [foldText(sign), 'month']),
  ...[...'日号號일'].map((sign): [string, Mark] => [foldText(sign), 'day']),
]);
const punctuation = /^[,./\-'()[\]:]$/;
const thai = /[\u0e00-\u0e7f]/;
const excelFraction = /^\d{5}[.,]\d+$/;
const bareNumber = /^\d{1,15}(\.\d*)?$/;
/** What is longer is no date; texts come from strangers, and some take long to tell. */
const longestText = 200;
/** Letters written to digits make an order's number of what would else be a date. */
const code = /^([a-z]+)-?\d[\d./-]*$|^\d{8}[a-z]+$/;

type Mark = 'year' | 'month' | 'day' | '';

interface NumberClue {
  readonly value: number;
  readonly digits: string;
  /** What stands between the number before and this one, blanks aside. */
  readonly gap: string;
  mark: Mark;
}

/** What the tokens of a text say about a date. */
interface Clues {
  readonly numbers: NumberClue[];
  /** Named months; `after` is how many numbers stand before the name. */
  readonly names: { readonly month: number; readonly after: number; readonly weekday: boolean }[];
  gap: string;
  /** Whether it is written in Thai, whose short years are of the Buddhist calendar. */
  readonly isThai: boolean;
  /** The year before the first of the era that is named. */
  era: number | undefined;
  half: Half | undefined;
  time: number | undefined;
  halfDays: boolean;
}

/**
 * Reads a date however it is written: any order of date, time, weekday and zone, month names, East Asian signs, digits
 * of other scripts. The wall clock counts as written, whatever the zone.
 */
export function readDateText(text: string, reading: DateReading): void {
  setMoment(reading, Number.NaN);
  const plain = countFirstYear(foldText(spellOutMonths(asciiText(text))));
  const bare = excelFraction.test(plain) ? plain.replace(',', '.') : plain;
  if (bareNumber.test(bare)) {
    reading.kind = dateKind.number;
    reading.value = Number(bare);
    return;
  }
  const lettered = readLetteredEra(plain);
  if (lettered !== undefined) {
    setDay(reading, lettered, 0);
    return;
  }
  const clues = isCode(plain) ? undefined : findClues(plain);
  if (clues !== undefined) compose(clues, reading);
}

/** Whether a text is a time of day without a day. */
export function isTimeOfDay(text: string): boolean {
  const clues = findClues(foldText(asciiText(text)));
  return clues?.time !== undefined && clues.numbers.length === 0 && !Number.isNaN(clues.time);
}

/** `A-12-10-11`, `S20170211`, but not `Dec-10-2011`. */
function isCode(plain: string): boolean {
  const match = code.exec(plain);
  return match !== null && (match[1] === undefined || monthNamed(match[1]) === undefined);
}

const firstWord = /^[a-z]+(?=[ -~])/;

/** Undefined where a word or sign has no place in a date, or nothing is counted. */
function findClues(plain: string): Clues | undefined {
  if (plain.length > longestText || !/\d/.test(plain)) return undefined;
  // As in most texts, which then need not be taken apart.
  const first = firstWord.exec(plain)?.[0];
  if (first !== undefined && !takeWord(first, '', noClues(false))) return undefined;
  return gatherClues(plain.match(tokenPattern) ?? []);
}

const noClues = (isThai: boolean): Clues => ({
  numbers: [],
  names: [],
  gap: '',
  isThai,
  era: undefined,
  half: undefined,
  time: undefined,
  halfDays: false,
});

function gatherClues(tokens: readonly string[]): Clues | undefined {
  const clues = noClues(tokens.some((token) => thai.test(token)));
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (/^\d/.test(token)) at = takeNumber(tokens, at, clues);
    else if (takeWord(token, tokens[at - 1] ?? '', clues)) at++;
    else return undefined;
  }
  return clues;
}

/** Takes a time or a number; the token after it. */
function takeNumber(tokens: readonly string[], at: number, clues: Clues): number {
  if (clues.time === undefined) {
    const clock = readClock(tokens, at, { afterDate: isWhole(clues), before: clues.half });
    if (clock !== undefined) {
      clues.time = clock.value;
      clues.halfDays = clock.halfDays;
      return skipZone(tokens, clock.end, isNamed);
    }
  }
  const digits = tokens[at]!;
  clues.numbers.push({ value: Number(digits), digits, gap: clues.gap, mark: '' });
  clues.gap = '';
  // German "am 11.2." is no half of the day.
  clues.half = undefined;
  return at + 1;
}

function isWhole({ numbers, names }: Clues): boolean {
  return numbers.length + Math.min(names.length, 1) >= 3 || numbers[0]?.digits.length === 8;
}

/** Whether a word names a month or a weekday. */
function isNamed(word: string): boolean {
  return monthNamed(word) !== undefined || isWeekday(word);
}

/** Takes what is no number; false where it has no place in a date. */
function takeWord(token: string, before: string, clues: Clues): boolean {
  if (token.trim() === '') return true;
  if (punctuation.test(token)) {
    clues.gap += token;
    return true;
  }
  const mark = marks.get(token);
  if (mark !== undefined) {
    if (/^\d/.test(before) && clues.numbers.length > 0) clues.numbers.at(-1)!.mark = mark;
    return true;
  }
  const month = monthNamed(token);
  if (month !== undefined) {
    clues.names.push({ month, after: clues.numbers.length, weekday: isWeekday(token) });
    return true;
  }
  const era = clues.numbers.length === 0 ? eraNamed(token) : undefined;
  if (era !== undefined) {
    clues.era = era;
    return true;
  }
  const half = halfNamed(token);
  if (half !== undefined) {
    clues.half = half;
    return true;
  }
  return isWeekday(token) || isFiller(token);
}

function compose(clues: Clues, reading: DateReading): void {
  const time = clues.time ?? 0;
  const { numbers } = clues;
  reading.halfDays = clues.halfDays;
  if (clues.era !== undefined) composeInEra(clues, clues.era, time, reading);
  else if (clues.names.length > 0) composeNamed(clues, time, reading);
  else if (numbers.length === 1) composeCompact(numbers[0]!.digits, time, reading);
  else if (numbers.some(({ mark }) => mark !== '')) composeMarked(numbers, time, reading);
  else if (numbers.length === 2 && clues.time === undefined) composeMonth(numbers, reading);
  else if (numbers.length === 3) composeNumeric(numbers, time, reading);
}

/** Where any of its parts is missing, there is no day. */
function setKnownDay(
  reading: DateReading,
  [year, month, day]: readonly (number | undefined)[],
  time: number,
): void {
  const isKnown = year !== undefined && month !== undefined && day !== undefined;
  if (isKnown) setDay(reading, [year, month, day] satisfies CalendarDay, time);
}

/** `令和6年1月15日`, `民國113/1/15`. */
function composeInEra({ numbers }: Clues, era: number, time: number, reading: DateReading): void {
  const [year, month, day] = numbers;
  if (numbers.length === 3) setKnownDay(reading, [era + year!.value, month!.value, day!.value], time);
}

/** `11 February 2017`, `Feb 11, 17`, `2017-Feb-11`, `Feb 2017`: of two short numbers the year is the last, unless it is no day. */
function composeNamed({ numbers, names, isThai }: Clues, time: number, reading: DateReading): void {
  const month = settleMonth(names);
  const [first, second] = numbers;
  if (month === undefined || first === undefined || numbers.length > 2) return;
  if (second === undefined) {
    if (names.length === 1 && saysYear(first, names[0]!.after))
      setMonth(reading, fullYear(first, isThai)!, month);
    return;
  }
  const yearFirst = first.digits.length === 4 || (first.value > 31 && second.digits.length <= 2);
  if (!yearFirst && second.digits.length <= 2 && names[0]!.after === 2) return;
  const [year, day] = yearFirst ? [first, second] : [second, first];
  if (day.digits.length <= 2) setKnownDay(reading, [fullYear(year, isThai), month, day.value], time);
}

/** Whether the one number beside a month is its year, as in `Jan-24` and `Jan 2024`; `24 Jan` and `Jan 24` are days. */
function saysYear({ digits, gap }: NumberClue, before: number): boolean {
  return digits.length === 4 || (digits.length === 2 && before === 0 && /^[-/']$/.test(gap));
}

/** The month; of several names those are passed over that may be weekdays too (French `mar.`). */
function settleMonth(names: Clues['names']): number | undefined {
  const sure = names.filter(({ weekday }) => !weekday);
  const months = new Set((sure.length > 0 ? sure : names).map(({ month }) => month));
  return months.size === 1 ? [...months][0] : undefined;
}

/** `20170211`. */
function composeCompact(digits: string, time: number, reading: DateReading): void {
  if (digits.length !== 8) return;
  setDay(reading, [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))], time);
}

/** `2017年2月11日`, `2017年2月`. */
function composeMarked(numbers: readonly NumberClue[], time: number, reading: DateReading): void {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((mark) =>
    numbers.find((number) => number.mark === mark),
  );
  const written = year && fullYear(year);
  if (numbers.length === 3) setKnownDay(reading, [written, month?.value, day?.value], time);
  else if (numbers.length === 2 && written !== undefined && month !== undefined)
    setMonth(reading, written, month.value);
}

/** `2017-02`, `02/2017`. */
function composeMonth([first, second]: readonly NumberClue[], reading: DateReading): void {
  const lengths = `${first!.digits.length} ${second!.digits.length}`;
  if (!/^[-/]$/.test(second!.gap) || first!.gap !== '') return;
  if (lengths === '4 2') setMonth(reading, first!.value, second!.value);
  else if (lengths === '2 4') setMonth(reading, second!.value, first!.value);
}

/** `2017/02/11`, or three parts in an order that the column tells. */
function composeNumeric(numbers: readonly NumberClue[], time: number, reading: DateReading): void {
  const [first, second, third] = numbers as [NumberClue, NumberClue, NumberClue];
  if (second.gap !== third.gap || !/^[-/.]?$/.test(second.gap) || second.digits.length > 2) return;
  const { length } = first.digits;
  if ((length === 4 || length === 3) && third.digits.length <= 2) {
    setDay(reading, [first.value, second.value, third.value], time);
  } else if (length <= 2) {
    reading.dotted = second.gap === '.';
    setParts(reading, {
      first: first.value,
      second: second.value,
      third: third.value,
      firstDigits: length,
      thirdDigits: third.digits.length,
      time,
    });
  }
}

/** Undefined where a year has neither two nor four digits. */
function fullYear({ value, digits }: NumberClue, isThai = false): number | undefined {
  if (digits.length === 4) return value;
  if (digits.length !== 2) return undefined;
  return isThai ? 2500 + value : expandYear(value);
}
