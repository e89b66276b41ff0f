import { findWord } from '../cells/wordIndex.ts';
import { once } from '../cells/wordMatch.ts';
import { splitCamelCase, splitWords } from '../text/foldText.ts';
import { farLexicon, farParts, nearLexicon, nearParts } from './lexicon.table.ts';
import { type Meaning, readMeaning } from './meaningText.ts';
import { isFar, isUnspaced, takeArticle } from './wordForms.ts';
import type { Concept } from './words/english.ts';

/** What the words of a header mean, and how many of them mean nothing known. */
export interface HeaderMeaning {
  readonly concepts: ReadonlySet<Concept>;
  readonly unknownWords: number;
  /** Whether a word without spaces within it is known in part alone: `講座名` says more than that it is a name. */
  readonly isInPart: boolean;
}

/** A header as its words are known, before it is decided whose words they are. */
interface Reading {
  readonly meanings: readonly Meaning[];
  readonly unknownWords: number;
  readonly isInPart: boolean;
}

const longestEnding = 4;
const longestPhrase = 5;
/** Sounds that German, Dutch and Nordic compounds put between their parts. */
const linkers = ['', 's', 'n', 'en', 'es', 'e'];
const shortestPart = 3;
const shortEndings = ['id', 'nr', 'no', 'dt'];
/** `and`, `for`, `in` and their like, which Arabic and Hebrew write onto the word. */
const prefix = /^(?:[ولب](?=\p{sc=Arab}{3})|[בלמושכ](?=.{3}))/u;

const near = /* @__PURE__ */ once(nearLexicon);
const far = /* @__PURE__ */ once(farLexicon);
const partsOfNear = /* @__PURE__ */ once(nearParts);
const partsOfFar = /* @__PURE__ */ once(farParts);

function lookUp(kind: 'exact' | 'stems' | 'whole', word: string): Meaning | undefined {
  const { meanings, words } = isFar(word) ? far() : near();
  const place = findWord(words[kind], word);
  return place === undefined ? undefined : readMeaning(meanings[place]!);
}

/** What a part of a compound means; titles of few files are compounds that are not known as words. */
function lookUpPart(part: string): Meaning | undefined {
  const { meanings, words } = isFar(part) ? partsOfFar() : partsOfNear();
  const place = findWord(words.parts, part);
  return place === undefined ? undefined : readMeaning(meanings[place]!);
}

const opensPhrases = (word: string): boolean =>
  findWord((isFar(word) ? far() : near()).words.openings, word) !== undefined;

/** Reads a header by itself. */
export const readHeader = (title: string): HeaderMeaning => readHeaders([title])[0]!;

/**
 * Reads the headers of a table as sets of concepts. A word that means one thing here and another there (`år` is a year,
 * `ár` a price) is that language's of those having it that knows the most words of the table.
 */
export function readHeaders(titles: readonly string[]): readonly HeaderMeaning[] {
  const readings = titles.map(readTitle);
  const known = countKnown(readings.flatMap(({ meanings }) => meanings));
  return readings.map(({ meanings, ...others }) => ({
    concepts: new Set(meanings.flatMap((meaning) => chooseConcepts(meaning, known))),
    ...others,
  }));
}

/** The number of words that each language knows. */
function countKnown(meanings: readonly Meaning[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of meanings.flat()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

function chooseConcepts(meaning: Meaning, known: ReadonlyMap<string, number>): readonly Concept[] {
  if (meaning.length === 1) return meaning[0]!.concepts;
  const most = Math.max(...meaning.map(({ language }) => known.get(language)!));
  return meaning.flatMap(({ language, concepts }) => (known.get(language) === most ? concepts : []));
}

/**
 * Of the ways to split a header (at camel case, as it stands) the one with the fewest unknown words counts; written as
 * one word (`grandtotal`) it has to be known whole.
 */
function readTitle(title: string): Reading {
  const words = splitTitle(title);
  const whole = readWhole(words.join(' '));
  if (whole !== undefined) return { meanings: [whole], unknownWords: 0, isInPart: false };
  const parted = readWords(splitTitle(splitCamelCase(title)));
  if (parted.unknownWords === 0) return parted;
  const asItStands = readWords(words);
  const best = asItStands.unknownWords < parted.unknownWords ? asItStands : parted;
  if (best.unknownWords === 0) return best;
  const joined = readWords([words.join('')]);
  return joined.unknownWords === 0 && keeps(joined, best) ? joined : best;
}

/** Whether words that are written together still mean what they mean apart: `RE-Status` is no `Restatus`. */
function keeps(joined: Reading, parted: Reading): boolean {
  const list = ({ meanings }: Reading) => meanings.flat().flatMap(({ concepts }) => concepts);
  const kept = list(joined);
  return parted.meanings.every((meaning) =>
    meaning.some(({ concepts }) => concepts.some((each) => kept.includes(each))),
  );
}

/** What stands for a whole header; in other languages it may be a word as others are. */
function readWhole(phrase: string): Meaning | undefined {
  const whole = lookUp('whole', phrase);
  return whole && addSenses(whole, lookUp('exact', phrase) ?? findStem(phrase)?.meaning ?? []);
}

const splitTitle = (title: string): readonly string[] => splitWords(title).map(takeArticle);

function readWords(words: readonly string[]): Reading {
  const meanings: Meaning[] = [];
  let unknownWords = 0;
  let isInPart = false;
  for (let at = 0; at < words.length; ) {
    const phrase = readPhrase(words, at);
    const known = phrase?.meanings ?? readWord(words[at]!);
    if (known !== undefined) meanings.push(...known);
    else if (!isMark(words[at]!)) unknownWords++;
    isInPart ||= phrase === undefined && isKnownInPart(words[at]!);
    at += phrase?.length ?? 1;
  }
  return { meanings, unknownWords, isInPart };
}

/** Digits and single letters tell columns apart (`Amount 2`) but change no meaning. */
const isMark = (word: string) => /^(?:\d+|[a-z])$/.test(word);

/** The longest phrase that begins at a word. */
function readPhrase(words: readonly string[], at: number) {
  if (!opensPhrases(words[at]!)) return undefined;
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = lookUp('exact', phrase) ?? findStem(phrase)?.meaning;
    if (meaning !== undefined) return { meanings: [meaning], length };
  }
  return undefined;
}

function readWord(word: string): readonly Meaning[] | undefined {
  const exact = lookUp('exact', word);
  if (isUnspaced(word)) return exact === undefined ? readUnspaced(word) : [exact];
  const stem = findStem(word);
  if (exact !== undefined) return [addSenses(exact, stem?.meaning ?? [])];
  // `Kundennr` is no inflection of `Kunde`.
  const compound = stem === undefined || stem.ending > 1 ? readCompound(word) : undefined;
  return compound ?? (stem === undefined ? readPrefixed(word) : [stem.meaning]);
}

/** A word as it stands, and for languages that have it as an inflection only. */
function addSenses(exact: Meaning, inflected: Meaning): Meaning {
  const others = inflected.filter(({ language }) => exact.every((sense) => sense.language !== language));
  return others.length === 0 ? exact : [...exact, ...others];
}

/** The longest stem of a word, or of a phrase by its last word; it is at least as long as the ending. */
function findStem(word: string) {
  const last = word.length - word.lastIndexOf(' ') - 1;
  for (let ending = 0; ending <= longestEnding && 2 * ending <= last; ending++) {
    const meaning = lookUp('stems', word.slice(0, word.length - ending));
    if (meaning !== undefined) return { meaning, ending };
  }
  return undefined;
}

function readPrefixed(word: string): readonly Meaning[] | undefined {
  const bare = word.replace(prefix, '');
  return bare === word ? undefined : readWord(takeArticle(bare));
}

/** The fewest parts that make up a whole word; of short ones only those of `Kundennr` and `orderid`, at its end. */
function readCompound(word: string): readonly Meaning[] | undefined {
  const best: (readonly Meaning[] | undefined)[] = [[]];
  for (let end = shortestPart; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const meaning = readPart(word.slice(start, end), end === word.length);
      if (meaning === undefined || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY))
        continue;
      best[end] = [...before, meaning];
    }
  }
  return best[word.length];
}

function readPart(part: string, isLast: boolean): Meaning | undefined {
  if (isLast && (part.length >= shortestPart || shortEndings.includes(part))) return lookUpPart(part);
  if (isLast || part.length < shortestPart) return undefined;
  for (const linker of linkers) {
    const known = part.endsWith(linker) && lookUpPart(part.slice(0, part.length - linker.length));
    if (known) return known;
  }
  return undefined;
}

/** Without spaces between them: the longest known words from the left, unknown ones passed over. */
function readUnspaced(word: string): readonly Meaning[] | undefined {
  const { meanings } = partUnspaced(word);
  return meanings.length === 0 ? undefined : meanings;
}

const isKnownInPart = (word: string): boolean =>
  isUnspaced(word) && lookUp('exact', word) === undefined && partUnspaced(word).passedOver > 0;

function partUnspaced(word: string) {
  const meanings: Meaning[] = [];
  let passedOver = 0;
  for (let at = 0; at < word.length; ) {
    let length = word.length - at;
    while (length > 1 && lookUp('exact', word.slice(at, at + length)) === undefined) length--;
    const known = lookUp('exact', word.slice(at, at + length));
    if (known !== undefined) meanings.push(known);
    else passedOver += length;
    at += length;
  }
  return { meanings, passedOver };
}
