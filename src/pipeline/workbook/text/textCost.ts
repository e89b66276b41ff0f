import type { Language } from './legacyEncodings.ts';

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
const letter = /\p{L}/u;
const upperCase = /\p{Lu}/u;
const lowerCase = /\p{Ll}/u;

/** What the cost of a text depends on. */
export interface TextCounts {
  readonly ascii: number;
  /** How often each character beyond ASCII, and each one after such a character, follows another. */
  readonly pairs: readonly {
    readonly previous: string;
    readonly character: string;
    readonly count: number;
  }[];
}

export function countText(text: string): TextCounts {
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
export function costOfText({ ascii, pairs }: TextCounts, language: Language): number {
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

/** What is rarely meant after a letter: a sign, as in `MÃ¼ller`, and some letters. */
function costOfNeighbours(previous: string, character: string, wholeWords: boolean): number {
  if (!letter.test(previous)) return 0;
  if (letter.test(character)) return areOddLetters(previous, character, wholeWords) ? neighbourBits : 0;
  return isForeign(character) && !closing.has(character) ? misplacedBits : 0;
}

/** Two accents side by side, a word of two scripts, or a small letter before a capital. */
function areOddLetters(previous: string, character: string, wholeWords: boolean): boolean {
  if (lowerCase.test(previous) && upperCase.test(character)) return true;
  if (wholeWords) return isForeign(previous) !== isForeign(character);
  return isForeign(previous) && isForeign(character);
}
