import { parseDecimal } from '../workbook/parseDecimal.ts';

const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const point = 0x2e;
/** All that a spreadsheet keeps of a number. */
const mostDigits = 15;
/** Longer whole numbers are codes or telephone numbers, which a spreadsheet would show as 4.9E+11. */
const mostWholeDigits = 11;

/**
 * The number in ASCII in `bytes[start, end)` where it is plainly one, so that writing it as a number loses nothing:
 * `-12` and `3.50`, but neither `0042` nor `1e5`. Undefined else.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const first = bytes[start] === minus ? start + 1 : start;
  let digits = 0;
  let pointAt = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) digits++;
    else if (byte === point && pointAt < 0) pointAt = at;
    else return undefined;
  }
  const wholeDigits = (pointAt < 0 ? end : pointAt) - first;
  if (wholeDigits === 0 || pointAt === end - 1 || digits > mostDigits || wholeDigits > mostWholeDigits)
    return undefined;
  if (bytes[first] === zero && wholeDigits > 1) return undefined;
  return parseDecimal(bytes, start, end);
}
