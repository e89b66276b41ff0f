import type { ByteSource } from '../../bytes/byteSource.ts';
import { UserError } from '../../errors/userError.ts';
import { t } from '../../language/language.ts';
import type { TextEncoding } from '../sheetPlan.ts';
import { type Language, type LegacyEncoding, listLegacyEncodings } from './legacyEncodings.ts';
import { readChunks } from './readChunks.ts';
import { decodeBytes } from './transcode.ts';
import { sampleForeignLines, Utf8Check } from './utf8Check.ts';

/** Signs that may follow a letter, and those that have a space before them. */
const closing = new Set('’”…»™®©ªº½¼¾²³·•№\u00a0、。」・ー，：（）！？；～　】');
const opening = new Set('‘“„–—€£¥°§«¿¡「【《》￥');
const punctuation = new Set([...closing, ...opening]);
/** Of the characters beyond ASCII, those of the language and its punctuation; what is left is none of it. */
const languageShare = 0.9;
const punctuationShare = 0.08;

/** Bits for what happens rarely or never in a text that is read as it was meant. */
const asciiBits = 5;
const capitalBits = 3;
const foreignBits = 18;
const neighbourBits = 4;
const misplacedBits = 8;
const impossibleBits = 40;

const impossible = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/;
/** Vowels and tones of Thai are marks. */
const letter = /[\p{L}\p{M}]/u;
const digit = /[0-9]/;
const upperCase = /\p{Lu}/u;
const lowerCase = /\p{Ll}/u;

/** What the cost of a text depends on. */
interface TextCounts {
  readonly ascii: number;
  /** How often each character beyond ASCII, and each one after such a character, follows another. */
  readonly pairs: readonly {
    readonly previous: string;
    readonly character: string;
    readonly count: number;
  }[];
}

function countText(text: string): TextCounts {
  const counts = new Map<string, number>();
  let ascii = 0;
  let previous = ' ';
  for (const character of text) {
    if (!isForeign(character)) ascii++;
    if (isForeign(character) || isForeign(previous)) {
      const pair = previous + character;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    previous = character;
  }
  const pairs = [...counts].map(([pair, count]) => {
    const [first, second] = pair;
    return { previous: first!, character: second!, count };
  });
  return { ascii, pairs };
}

/**
 * How many bits it takes to write a text in `language` (Shannon 1948): the fewer, the likelier it is that its bytes were
 * meant so.
 */
function costOfText({ ascii, pairs }: TextCounts, language: Language): number {
  const known = bitsByCharacter(language);
  let bits = language.prior + ascii * asciiBits;
  for (const { previous, character, count } of pairs) {
    if (isForeign(character)) bits += count * costOfCharacter(character, previous, known);
    bits += count * costOfNeighbours(previous, character, language.wholeWords);
  }
  return bits;
}

function bitsByCharacter({ shares }: Language): Map<string, number> {
  const bits = new Map<string, number>();
  for (const sign of punctuation) bits.set(sign, -Math.log2(punctuationShare / punctuation.size));
  for (const [character, share] of shares) bits.set(character, -Math.log2(languageShare * share));
  return bits;
}

function isForeign(character: string): boolean {
  return character >= '\u0080';
}

function costOfCharacter(character: string, previous: string, known: ReadonlyMap<string, number>): number {
  const bits = known.get(character);
  if (bits !== undefined) return bits;
  if (impossible.test(character)) return impossibleBits;
  const capital = upperCase.test(previous) ? 0 : capitalBits;
  return (known.get(character.toLowerCase()) ?? foreignBits) + capital;
}

/**
 * What is rarely meant after a letter: a sign, as in `MÃ¼ller`, and some letters; and an accent after a digit, or a letter
 * of another script before one, as in `1á234,50` and `1а234,50`.
 */
function costOfNeighbours(previous: string, character: string, wholeWords: boolean): number {
  if (digit.test(previous)) return isAccent(character) && !wholeWords ? misplacedBits : 0;
  if (!letter.test(previous)) return 0;
  if (digit.test(character)) return wholeWords && lowerCase.test(previous) ? misplacedBits : 0;
  if (letter.test(character)) return areOddLetters(previous, character, wholeWords) ? neighbourBits : 0;
  return isForeign(character) && !closing.has(character) ? misplacedBits : 0;
}

const isAccent = (character: string): boolean =>
  isForeign(character) && letter.test(character) && !closing.has(character);

/** Two accents side by side, a word of two scripts, or a small letter before a capital. */
function areOddLetters(previous: string, character: string, wholeWords: boolean): boolean {
  if (lowerCase.test(previous) && upperCase.test(character)) return true;
  if (wholeWords) return isForeign(previous) !== isForeign(character);
  return isForeign(previous) && isForeign(character);
}

const headSize = 1 << 16;
/** Bytes at the beginning, and windows spread over the rest, that are looked at before a large file is read. */
const sampledHead = 1 << 21;
const windowSize = 1 << 16;
const windows = 32;
/** Bytes of a character behind its first, at most, and one more. */
const longestTail = 4;

const utf8: TextEncoding = { label: 'utf-8', singleByte: false, markLength: 0 };
const byteOrderMarks: readonly { readonly mark: readonly number[]; readonly label: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
];

/**
 * What `detectEncoding` finds, but for a large file in UTF-8 as far as a sample tells: it is assumed to be, to be
 * confirmed as it is read. Throws a `UserError` where it is no text.
 */
export async function guessEncoding(source: ByteSource): Promise<TextEncoding> {
  const spread = source.size - sampledHead;
  const head = await source.read(0, headSize);
  if (spread < windows * windowSize || readByteOrderMark(head) || detectUtf16(head))
    return detectEncoding(source);
  refuseBinary(head);
  const room = new Uint8Array(windowSize);
  for (const start of listWindows(spread)) {
    if (!mayBeWithinUtf8(await source.read(start, windowSize, room))) return detectEncoding(source);
  }
  return { ...utf8, assumed: true };
}

/** Where they begin, the last at the end of the file. */
function listWindows(spread: number): number[] {
  const inHead = Array.from({ length: sampledHead / windowSize }, (_, i) => i * windowSize);
  const inRest = Array.from({ length: windows }, (_, i) => Math.floor((spread * (i + 1)) / windows));
  return [...inHead, ...inRest.map((end) => sampledHead + end - windowSize)];
}

/** Whether bytes are UTF-8 from the first whole character on. */
function mayBeWithinUtf8(bytes: Uint8Array): boolean {
  const check = new Utf8Check();
  const first = bytes.subarray(0, longestTail).findIndex((byte) => byte < 0x80 || byte > 0xbf);
  check.add(bytes.subarray(Math.max(0, first)));
  return check.valid;
}

/**
 * How a text file is encoded: as its byte order mark says; else UTF-16 if every other byte is mostly zero; else UTF-8 if
 * it is valid; else the encoding in which it reads most like a language. Throws a `UserError` where it is no text.
 */
export async function detectEncoding(source: ByteSource): Promise<TextEncoding> {
  const head = await source.read(0, headSize);
  const marked = readByteOrderMark(head);
  const wide = marked ?? detectUtf16(head);
  if (wide === undefined || wide.label === 'utf-8') refuseBinary(head);
  else refuseBinary(new TextEncoder().encode(new TextDecoder(wide.label).decode(head)));
  if (wide !== undefined) return wide;
  const lines = await sampleForeignLines(readChunks(source, { start: 0, end: source.size }));
  return isUtf8(lines) ? utf8 : guessLegacyEncoding(lines, isOldMac(head));
}

function readByteOrderMark(head: Uint8Array): TextEncoding | undefined {
  const found = byteOrderMarks.find(({ mark }) => mark.every((byte, i) => head[i] === byte));
  return found && { label: found.label, singleByte: false, markLength: found.mark.length };
}

/** Digits, delimiters and line ends have a zero byte in UTF-16, in any language. */
function detectUtf16(head: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const enough = head.byteLength / 16;
  if (odd > enough && even < odd / 16) return { label: 'utf-16le', singleByte: false, markLength: 0 };
  if (even > enough && odd < even / 16) return { label: 'utf-16be', singleByte: false, markLength: 0 };
  return undefined;
}

/** Text has next to no control characters, and zero bytes only where a program that wrote it failed. */
function refuseBinary(head: Uint8Array): void {
  let zeros = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) controls++;
  }
  const isPdf = String.fromCharCode(...head.subarray(0, 5)) === '%PDF-';
  if (isPdf || zeros > head.byteLength / 10 || controls > head.byteLength / 100) {
    throw new UserError(t('The file is not text; choose a .csv, .tsv or .txt file, or an Excel workbook.'));
  }
}

/**
 * A few damaged characters leave it what it is: in other encodings two bytes in a row hardly ever make a character. One
 * that was replaced before (U+FFFD) is a character like others.
 */
function isUtf8(lines: Uint8Array): boolean {
  const foreign = decodeBytes(lines, 'utf-8', false).match(/[^\0-\x7f]/gu) ?? [];
  const replaced = foreign.filter((character) => character === '\ufffd').length;
  const damaged = replaced - countReplaced(lines);
  return 3 * damaged <= foreign.length;
}

/** How often U+FFFD is written out. */
function countReplaced(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

/** Only the old Mac OS ended lines so. */
function isOldMac(head: Uint8Array): boolean {
  return head.includes(0x0d) && !head.includes(0x0a);
}

function guessLegacyEncoding(lines: Uint8Array, oldMac: boolean): TextEncoding {
  let best: TextEncoding = { label: 'windows-1252', singleByte: true, markLength: 0 };
  let lowest = Number.POSITIVE_INFINITY;
  for (const encoding of listLegacyEncodings(oldMac)) {
    const cost = costOfEncoding(lines, encoding);
    if (cost >= lowest) continue;
    lowest = cost;
    best = { label: encoding.label, singleByte: encoding.singleByte, markLength: 0 };
  }
  return best;
}

/** Bits, in the likeliest of its languages. */
function costOfEncoding(lines: Uint8Array, { label, singleByte, languages }: LegacyEncoding): number {
  const counts = countText(decodeBytes(lines, label, singleByte));
  return Math.min(...languages.map((language) => costOfText(counts, language)));
}
