const zero = 0x30;
const nine = 0x39;
/** Each is exact. */
export const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The number written in ASCII in `bytes[start, end)`, correctly rounded; NaN where it is none. A significand below
 * 2^53 and a power of ten up to 10^22 are both exact, so that one division rounds once (Clinger 1990, "How to read
 * floating point numbers accurately"); everything else goes through the language's own parser.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let significand = 0;
  let decimals = 0;
  let seenPoint = false;
  const firstDigit = at;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= nine) {
      significand = significand * 10 + (byte - zero);
      if (seenPoint) decimals++;
    } else if (byte === 0x2e && !seenPoint) {
      seenPoint = true;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (at - firstDigit === Number(seenPoint) || significand > Number.MAX_SAFE_INTEGER || decimals > 22) {
    return parseSlowly(bytes, start, end);
  }
  const value = significand / powersOfTen[decimals]!;
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400))).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}
