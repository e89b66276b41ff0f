import { findWords, partWords, splitCamelCase, splitWords } from '../text/foldText.ts';
import { titleWords } from './titleWords.ts';
import type { Concept } from './words/english.ts';

/** What the words of a header mean, and how many of them mean nothing known. */
export interface HeaderMeaning {
  readonly concepts: ReadonlySet<Concept>;
  readonly unknownWords: number;
}

/** What a word means in a language. */
interface Sense {
  readonly language: string;
  readonly concepts: Concept[];
}

/** What a word means in each language that has it. */
type Meaning = readonly Sense[];
type Words = Map<string, Sense[]>;

interface Lexicon {
  /** Words and phrases as they are. */
  readonly exact: Words;
  /** Beginnings of inflected words. */
  readonly stems: Words;
  /** What stands for a whole header only. */
  readonly whole: Words;
  /** What compounds are made of. */
  readonly parts: Words;
  /** Words that phrases begin with. */
  readonly openings: Set<string>;
}

/** A header as its words are known, before it is decided whose words they are. */
interface Reading {
  readonly meanings: readonly Meaning[];
  readonly unknownWords: number;
}

const longestEnding = 4;
const longestPhrase = 5;
/** Sounds that German, Dutch and Nordic compounds put between their parts. */
const linkers = ['', 's', 'n', 'en', 'es', 'e'];
const shortestPart = 3;
const shortEndings = ['id', 'nr', 'no', 'dt'];
/** Scripts without spaces between words, or with few. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
/** The article of Arabic, with what may stand before it, and that of Hebrew. */
const article = /^(?:[وبكف]?(?:ال)+|لل)(?=.{3})|^ה+(?=.{2})/u;
/** `and`, `for`, `in` and their like, which Arabic and Hebrew write onto the word. */
const prefix = /^(?:[ولب](?=\p{sc=Arab}{3})|[בלמושכ](?=.{3}))/u;
/** Languages that do not write words together: their short words would be found in others. */
const apart: ReadonlySet<string> = new Set(
  'arabic bulgarian croatian czech greek hebrew hindi persian romanian slovak slovenian ukrainian vietnamese'.split(
    ' ',
  ),
);

const lexicon = compileLexicon();

/** Reads a header by itself. */
export const readHeader = (title: string): HeaderMeaning => readHeaders([title])[0]!;

/**
 * Reads the headers of a table as sets of concepts. A word that means one thing here and another there (`år` is a year,
 * `ár` a price) is that language's of those having it that knows the most words of the table.
 */
export function readHeaders(titles: readonly string[]): readonly HeaderMeaning[] {
  const readings = titles.map(readTitle);
  const known = countKnown(readings.flatMap(({ meanings }) => meanings));
  return readings.map(({ meanings, unknownWords }) => ({
    concepts: new Set(meanings.flatMap((meaning) => chooseConcepts(meaning, known))),
    unknownWords,
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
  if (whole !== undefined) return { meanings: [whole], unknownWords: 0 };
  const parted = readWords(splitTitle(splitCamelCase(title)));
  const asItStands = readWords(words);
  const best = asItStands.unknownWords < parted.unknownWords ? asItStands : parted;
  if (best.unknownWords === 0) return best;
  const joined = readWords([words.join('')]);
  return joined.unknownWords === 0 ? joined : best;
}

/** What stands for a whole header; in other languages it may be a word as others are. */
function readWhole(phrase: string): Meaning | undefined {
  const whole = lexicon.whole.get(phrase);
  return whole && addSenses(whole, lexicon.exact.get(phrase) ?? findStem(phrase)?.meaning ?? []);
}

const splitTitle = (title: string): readonly string[] => splitWords(title).map(takeArticle);

/** A word without the article that is written onto it, in titles and word lists alike. */
function takeArticle(word: string): string {
  const letter = word.charCodeAt(0);
  return letter >= 0x5d0 && letter <= 0x6ff ? word.replace(article, '') : word;
}

function readWords(words: readonly string[]): Reading {
  const meanings: Meaning[] = [];
  let unknownWords = 0;
  for (let at = 0; at < words.length; ) {
    const phrase = readPhrase(words, at);
    const known = phrase?.meanings ?? readWord(words[at]!);
    if (known !== undefined) meanings.push(...known);
    else if (!isMark(words[at]!)) unknownWords++;
    at += phrase?.length ?? 1;
  }
  return { meanings, unknownWords };
}

/** Digits and single letters tell columns apart (`Amount 2`) but change no meaning. */
const isMark = (word: string) => /^(?:\d+|[a-z])$/.test(word);

/** The longest phrase that begins at a word. */
function readPhrase(words: readonly string[], at: number) {
  if (!lexicon.openings.has(words[at]!)) return undefined;
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = lexicon.exact.get(phrase) ?? findStem(phrase)?.meaning;
    if (meaning !== undefined) return { meanings: [meaning], length };
  }
  return undefined;
}

function readWord(word: string): readonly Meaning[] | undefined {
  const exact = lexicon.exact.get(word);
  if (unspaced.test(word)) return exact === undefined ? readUnspaced(word) : [exact];
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
    const meaning = lexicon.stems.get(word.slice(0, word.length - ending));
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
  if (isLast && (part.length >= shortestPart || shortEndings.includes(part))) return lexicon.parts.get(part);
  if (isLast || part.length < shortestPart) return undefined;
  for (const linker of linkers) {
    const known = part.endsWith(linker) && lexicon.parts.get(part.slice(0, part.length - linker.length));
    if (known) return known;
  }
  return undefined;
}

/** Without spaces between them: the longest known words from the left, unknown ones passed over. */
function readUnspaced(word: string): readonly Meaning[] | undefined {
  const meanings: Meaning[] = [];
  for (let at = 0; at < word.length; ) {
    let length = word.length - at;
    while (length > 1 && !lexicon.exact.has(word.slice(at, at + length))) length--;
    const known = lexicon.exact.get(word.slice(at, at + length));
    if (known !== undefined) meanings.push(known);
    at += length;
  }
  return meanings.length === 0 ? undefined : meanings;
}

function compileLexicon(): Lexicon {
  const made: Lexicon = {
    exact: new Map(),
    stems: new Map(),
    whole: new Map(),
    parts: new Map(),
    openings: new Set(),
  };
  for (const language of Object.keys(titleWords)) compileLanguage(made, language);
  return made;
}

function compileLanguage({ exact, stems, whole, parts, openings }: Lexicon, language: string): void {
  for (const [concept, entry] of listEntries(language)) {
    const words = findWords(entry).map(takeArticle);
    const phrase = words.join(' ');
    if (entry.endsWith('=')) {
      add(whole, phrase, language, concept);
      continue;
    }
    if (words.length > 1) openings.add(words[0]!);
    add(entry.endsWith('*') ? stems : exact, phrase, language, concept);
    if (!apart.has(language) && isPart(words)) add(parts, words.join(''), language, concept);
  }
}

/** Two letters are found in any word, as those that `Re-Nr.` begins with are in `Ordrenr.` */
function isPart([first, ...others]: readonly string[]): boolean {
  if (first === undefined || unspaced.test(first)) return false;
  return first.length >= shortestPart || (others.length === 0 && shortEndings.includes(first));
}

/** What stands for each concept in a language, all of it parted at once, which is faster. */
function listEntries(language: string): [Concept, string][] {
  const words = titleWords[language]!;
  const lists = partWords(Object.values(words).join('; ')).split('; ');
  return (Object.keys(words) as Concept[]).flatMap((concept, at) =>
    lists[at]!.split(', ').map((entry): [Concept, string] => [concept, entry]),
  );
}

function add(words: Words, word: string, language: string, concept: Concept): void {
  const senses = words.get(word);
  const own = senses?.find((sense) => sense.language === language);
  if (senses === undefined) words.set(word, [{ language, concepts: [concept] }]);
  else if (own === undefined) senses.push({ language, concepts: [concept] });
  else if (!own.concepts.includes(concept)) own.concepts.push(concept);
}
