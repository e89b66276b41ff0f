import { halfDay, timeOfDay } from '../time/calendar.ts';
import { type Half, halfNamed, isHourWord, isMinuteWord, isSecondWord } from './dateWords.ts';

/** A time found among the tokens of a text, and the token after it. */
export interface ClockTime {
  /** Milliseconds since midnight; NaN for a time that never is. */
  readonly value: number;
  readonly end: number;
  readonly halfDays: boolean;
}

/**
 * The time that begins at token `at`: `14:05:09.123`, `2:05 p. m.`, `14h05`, `14时05分`; after a whole date also
 * `14.05.09`, `1405` and `2 PM`. `before` is the half of the day where it stands in front.
 */
export function readClock(
  tokens: readonly string[],
  at: number,
  { afterDate, before }: { readonly afterDate: boolean; readonly before: Half | undefined },
): ClockTime | undefined {
  const parts = clockParts(tokens, at, afterDate);
  if (parts === undefined) return undefined;
  const after = readHalf(tokens, parts.end);
  const half = before ?? after?.half;
  if (parts.hourAlone && half === undefined) return undefined;
  const hour = half === undefined ? parts.hour : halfDay(parts.hour, half);
  const value = timeOfDay(hour, parts.minute, parts.second, parts.millisecond);
  return { value, end: after?.end ?? parts.end, halfDays: half !== undefined };
}

interface ClockParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** The token after them. */
  readonly end: number;
  readonly hourAlone?: boolean;
}

function clockParts(tokens: readonly string[], at: number, afterDate: boolean): ClockParts | undefined {
  const first = tokens[at]!;
  if (first.length > 2) return afterDate ? compactParts(first, at) : undefined;
  const sign = tokens[at + 1];
  if (sign === ':' || (sign === '.' && afterDate)) return signedParts(tokens, at, sign);
  const word = skipBlank(tokens, at + 1);
  if (isHourWord(tokens[word] ?? '')) return wordedParts(tokens, at, word);
  if (!afterDate) return undefined;
  return { hour: Number(first), minute: 0, second: 0, millisecond: 0, end: at + 1, hourAlone: true };
}

/** `1405`, `140509`. */
function compactParts(digits: string, at: number): ClockParts | undefined {
  if (digits.length !== 4 && digits.length !== 6) return undefined;
  const [hour, minute, second] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  return { hour: hour!, minute: minute!, second: second!, millisecond: 0, end: at + 1 };
}

/** `14:05`, `14.05.09.123456`. */
function signedParts(tokens: readonly string[], at: number, sign: string): ClockParts | undefined {
  const minute = tokens[at + 2];
  if (!isTwoDigits(minute)) return undefined;
  const parts = { hour: Number(tokens[at]), minute: Number(minute), second: 0, millisecond: 0 };
  const second = tokens[at + 4];
  if (tokens[at + 3] !== sign || !isTwoDigits(second)) return { ...parts, end: at + 3 };
  const fraction = tokens[at + 6];
  if (!/^[.,:]$/.test(tokens[at + 5] ?? '') || !isNumber(fraction)) {
    return { ...parts, second: Number(second), end: at + 5 };
  }
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { ...parts, second: Number(second), millisecond, end: at + 7 };
}

/** `14h`, `14 h 05 min`, `14时05分09秒`; `word` is the token that says "hour". */
function wordedParts(tokens: readonly string[], at: number, word: number): ClockParts {
  const hour = Number(tokens[at]);
  const minute = readCounted(tokens, word + 1, isMinuteWord);
  const second = minute.counted ? readCounted(tokens, minute.end, isSecondWord) : { ...minute, value: 0 };
  return { hour, minute: minute.value, second: second.value, millisecond: 0, end: second.end };
}

/** A number before such a word, or two digits alone; else 0 and no token is taken. */
function readCounted(tokens: readonly string[], start: number, isWord: (word: string) => boolean) {
  const at = skipBlank(tokens, start);
  const word = skipBlank(tokens, at + 1);
  if (isNumber(tokens[at]) && isWord(tokens[word] ?? '')) {
    return { value: Number(tokens[at]), end: word + 1, counted: true };
  }
  const alone = isTwoDigits(tokens[at]);
  return { value: alone ? Number(tokens[at]) : 0, end: alone ? at + 1 : start, counted: false };
}

const letters: ReadonlyMap<string, Half> = new Map([
  ['a', 'am'],
  ['p', 'pm'],
]);

/** `AM`, `p.m.`, `p. m.`, `a`, `μ.μ.` at token `at`. */
function readHalf(tokens: readonly string[], start: number): { half: Half; end: number } | undefined {
  const at = skipBlank(tokens, start);
  const first = tokens[at] ?? '';
  const next = skipBlank(tokens, tokens[at + 1] === '.' ? at + 2 : at + 1);
  const spelled = first.length === 1 ? halfNamed(first + (tokens[next] ?? '')) : undefined;
  if (spelled !== undefined) return { half: spelled, end: tokens[next + 1] === '.' ? next + 2 : next + 1 };
  const half = halfNamed(first) ?? letters.get(first);
  return half && { half, end: at + 1 };
}

/** Thursday in Croatian too, which behind a time says as little. */
const centralEuropean = 'cet';

/** The token after a zone that follows a time: `Z`, `+01:00`, `UTC`, `GMT+0100 (CET)`, `CET(UTC+1)`, `[Europe/Berlin]`. */
export function skipZone(
  tokens: readonly string[],
  start: number,
  isNamed: (word: string) => boolean,
): number {
  let end = start;
  let at = skipBlank(tokens, end);
  const isZone = (word = '') => /^[a-z]{1,5}$/.test(word) && (word === centralEuropean || !isNamed(word));
  // `14:05 Uhr MEZ`.
  for (let words = 0; words < 2 && isZone(tokens[at]); words++) {
    end = at + 1;
    at = skipBlank(tokens, end);
  }
  if (/^[+-]$/.test(tokens[at] ?? '') && /^(\d{1,2}|\d{4})$/.test(tokens[at + 1] ?? '')) {
    end = tokens[at + 2] === ':' && isTwoDigits(tokens[at + 3]) ? at + 4 : at + 2;
    at = skipBlank(tokens, end);
  }
  const closing = tokens[at] === '(' ? ')' : tokens[at] === '[' ? ']' : undefined;
  const close = closing === undefined ? -1 : tokens.indexOf(closing, at);
  return close < 0 ? end : close + 1;
}

function skipBlank(tokens: readonly string[], at: number): number {
  return tokens[at]?.trim() === '' ? at + 1 : at;
}

function isTwoDigits(token: string | undefined): token is string {
  return token !== undefined && /^\d\d$/.test(token);
}

function isNumber(token: string | undefined): token is string {
  return token !== undefined && /^\d+$/.test(token);
}
