import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import { parseDecimal } from '../../numbers/parseDecimal.ts';

/** The ASCII codes that mark up XML. */
export const ascii = {
  space: 0x20,
  doubleQuote: 0x22,
  ampersand: 0x26,
  singleQuote: 0x27,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  exclamation: 0x21,
  leftBracket: 0x5b,
  hyphen: 0x2d,
} as const;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoder = new TextDecoder();
/** Bytes up to which building a text letter by letter is faster than the decoder. */
const shortText = 64;

/** The text of XML character data: UTF-8, with the five predefined entities and character references expanded. */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number): string {
  const decode = () => expandReferences(decoder.decode(bytes.slice(start, end)));
  if (end - start > shortText) return decode();
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80 || byte === ascii.ampersand) return decode();
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether the construct at `start` is a CDATA section. */
export function isCharacterData(bytes: Uint8Array, start: number): boolean {
  return bytes[start + 1] === ascii.exclamation && bytes[start + 2] === ascii.leftBracket;
}

/** The text of the CDATA section in `bytes[start, end)`, which is as it is written. */
export function decodeCharacterData(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.slice(start + '<![CDATA['.length, end - ']]>'.length));
}

function expandReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The end of a `<!...` or `<?...` construct at `start`, or -1 where it is not complete in `bytes[0, end)`.
 * A document type is refused: spreadsheets have none, and its entities are how XML is made to explode.
 */
export function skipDeclaration(bytes: Uint8Array, start: number, end: number): number {
  if (start + 9 > end) return -1;
  if (bytes[start + 1] === ascii.question) return find(bytes, start, end, '?>');
  if (bytes[start + 2] === ascii.hyphen) return find(bytes, start, end, '-->');
  if (bytes[start + 2] === ascii.leftBracket) return find(bytes, start, end, ']]>');
  throw new UserError(
    t('The workbook contains a document type declaration, which no spreadsheet needs, and is refused.'),
  );
}

/** The position after the first `text` from `start`, or -1. */
function find(bytes: Uint8Array, start: number, end: number, text: string): number {
  const last = text.length - 1;
  for (let i = start; i + last < end; i++) {
    let matched = 0;
    while (matched <= last && bytes[i + matched] === text.charCodeAt(matched)) matched++;
    if (matched > last) return i + matched;
  }
  return -1;
}

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
