import { parseDecimal } from './parseDecimal.ts';
import { ascii } from './xmlBytes.ts';

/** What is returned instead of a position where the bytes end too early; they come again with more behind them. */
export const incomplete = -1;

/** The position of a tag's local name: after its namespace prefix, if it has one. */
export function localName(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! > ascii.space && bytes[at] !== ascii.greater && bytes[at] !== ascii.slash) {
    if (bytes[at] === ascii.colon) return at + 1;
    at++;
  }
  return start;
}

export function endOfName(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! > ascii.space && bytes[at] !== ascii.greater && bytes[at] !== ascii.slash)
    at++;
  return at;
}

/** The position after the tag's `>`, which quoted values may contain too. */
export function skipTag(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === ascii.greater) return at + 1;
    if (byte === ascii.doubleQuote || byte === ascii.singleQuote) at = endOfValue(bytes, at + 1, end);
  }
  return incomplete;
}

/** The position after the opening quote of the attribute at `start`. */
export function startOfValue(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== ascii.doubleQuote && bytes[at] !== ascii.singleQuote) at++;
  return at + 1;
}

export function endOfValue(bytes: Uint8Array, start: number, end: number): number {
  const quote = bytes[start - 1];
  let at = start;
  while (at < end && bytes[at] !== quote) at++;
  return at;
}

/** The number in the one-letter attribute `name` of the tag whose attributes stand in `bytes[start, end)`. */
export function attributeNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  name: number,
): number | undefined {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte <= ascii.space || byte === ascii.slash || byte === ascii.greater) continue;
    const valueStart = startOfValue(bytes, at, end);
    const valueEnd = endOfValue(bytes, valueStart, end);
    if (byte === name && bytes[at + 1]! <= ascii.equals) return parseDecimal(bytes, valueStart, valueEnd);
    at = valueEnd;
  }
  return undefined;
}

/** The whole number in `bytes[start, end)`; -1 where it is none. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let index = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9 || index > 100_000_000) return -1;
    index = index * 10 + digit;
  }
  return index;
}

/** The position of the first `<row` tag, whatever its prefix, whose name is complete; -1 where there is none. */
export function findRowTag(bytes: Uint8Array, end: number): number {
  for (let at = bytes.indexOf(ascii.less); at >= 0 && at < end; at = bytes.indexOf(ascii.less, at + 1)) {
    const name = localName(bytes, at + 1, end);
    if (bytes[name] !== 0x72 || bytes[name + 1] !== 0x6f || bytes[name + 2] !== 0x77) continue;
    if (name + 3 < end && endOfName(bytes, name, end) === name + 3) return at;
  }
  return -1;
}
