import { partWords, splitCamelCase, splitWords } from '../text/foldText.ts';
import { titleWords } from './titleWords.ts';
import type { Concept } from './words/english.ts';

/** What the words of a header mean, and how many of them mean nothing known. */
export interface HeaderMeaning {
  readonly concepts: ReadonlySet<Concept>;
  readonly unknownWords: number;
  /** Whether a word without spaces within it is known in part alone: `講座名` says more than that it is a name. */
  readonly isInPart: boolean;
}

/** What a word means in a language. */
interface Sense {
  readonly language: string;
  readonly concepts: readonly Concept[];
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
  /** What compounds are made of; those that were learned since one was read are in `partsToLearn`. */
  readonly parts: Map<string, Meaning>;
  readonly partsToLearn: [phrase: string, meaning: Meaning][];
  /** Words that phrases begin with. */
  readonly openings: Set<string>;
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
/** Scripts without spaces between words, or with few. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
/** Most words are of other scripts, which their first and last letter tell in no time. */
const isUnspaced = (word: string): boolean =>
  Math.max(word.charCodeAt(0), word.charCodeAt(word.length - 1)) >= 0xe00 && unspaced.test(word);
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

/** Languages of scripts that few files have: they are learned when a title has a letter of such a script. */
const far: ReadonlySet<string> = new Set(
  'arabic bulgarian chinese greek hebrew hindi japanese korean persian russian thai ukrainian'.split(' '),
);
const farLetter = /[\u0370-\uffff]/;

const lexicon: Lexicon = {
  exact: new Map(),
  stems: new Map(),
  whole: new Map(),
  parts: new Map(),
  partsToLearn: [],
  openings: new Set(),
};
const learned = { near: false, far: false };

/** Reads a header by itself. */
export const readHeader = (title: string): HeaderMeaning => readHeaders([title])[0]!;

/**
 * Reads the headers of a table as sets of concepts. A word that means one thing here and another there (`år` is a year,
 * `ár` a price) is that language's of those having it that knows the most words of the table.
 */
export function readHeaders(titles: readonly string[]): readonly HeaderMeaning[] {
  learnFor(titles);
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
  learnParts();
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
  const { meanings } = partUnspaced(word);
  return meanings.length === 0 ? undefined : meanings;
}

const isKnownInPart = (word: string): boolean =>
  isUnspaced(word) && !lexicon.exact.has(word) && partUnspaced(word).passedOver > 0;

function partUnspaced(word: string) {
  const meanings: Meaning[] = [];
  let passedOver = 0;
  for (let at = 0; at < word.length; ) {
    let length = word.length - at;
    while (length > 1 && !lexicon.exact.has(word.slice(at, at + length))) length--;
    const known = lexicon.exact.get(word.slice(at, at + length));
    if (known !== undefined) meanings.push(known);
    else passedOver += length;
    at += length;
  }
  return { meanings, passedOver };
}

/** Learns what has not been needed before; what titles mean never depends on it, as far words have a far letter. */
function learnFor(titles: readonly string[]): void {
  if (!learned.near) learn(Object.keys(titleWords).filter((language) => !far.has(language)));
  learned.near = true;
  if (learned.far || !titles.some((title) => farLetter.test(title.normalize('NFKC')))) return;
  learned.far = true;
  learn([...far]);
}

function learn(languages: readonly string[]): void {
  for (const language of languages) {
    const words = titleWords[language]!;
    const lists = tidy(Object.values(words).join(';')).split(';');
    const concepts = Object.keys(words) as Concept[];
    concepts.forEach((concept, at) => {
      const sense: Sense = { language, concepts: [concept] };
      for (const entry of lists[at]!.split(',')) learnEntry(entry.trim(), sense);
    });
  }
}

/** Lists as the words of titles are split, all of a language's at once, which is faster; blanks stay around entries. */
function tidy(lists: string): string {
  const parted = partWords(lists);
  const isPlain = !/[^ -~]/.test(parted);
  // One blank stands behind nearly every comma and is right as it is.
  return parted.replace(
    isPlain ? /[^a-z\d*=,;]{2,}|[^a-z\d*=,; ]/g : /[^\p{L}\d*=,;]{2,}|[^\p{L}\d*=,; ]/gu,
    ' ',
  );
}

function learnEntry(entry: string, sense: Sense): void {
  const mark = entry.at(-1);
  const phrase = takeArticles(mark === '*' || mark === '=' ? entry.slice(0, -1) : entry);
  if (mark === '=') return void add(lexicon.whole, phrase, sense);
  const senses = add(mark === '*' ? lexicon.stems : lexicon.exact, phrase, sense);
  const end = phrase.indexOf(' ');
  if (end > 0) lexicon.openings.add(phrase.slice(0, end));
  if (apart.has(sense.language) || isUnspaced(phrase)) return;
  // Two letters that a phrase begins with (`Re-Nr.`) would be found in any word (`Ordrenr.`).
  if (end < 0 || end >= shortestPart) lexicon.partsToLearn.push([phrase, senses]);
}

/** Phrases begin with a letter of their script, which tells most of them to have no article. */
function takeArticles(phrase: string): string {
  return phrase.charCodeAt(0) < 0x5d0 ? phrase : phrase.split(' ').map(takeArticle).join(' ');
}

/** Titles of few files are compounds that are not known as words. */
function learnParts(): void {
  for (const [phrase, meaning] of lexicon.partsToLearn.splice(0)) {
    const part = phrase.replaceAll(' ', '');
    if (!lexicon.parts.has(part)) lexicon.parts.set(part, meaning);
  }
}

/** Adds to what a word means, and gives all of that. Senses are shared by the words of a list. */
function add(words: Words, word: string, sense: Sense): Meaning {
  const senses = words.get(word);
  if (senses === undefined) {
    const first = [sense];
    words.set(word, first);
    return first;
  }
  const at = senses.findIndex(({ language }) => language === sense.language);
  if (at < 0) senses.push(sense);
  else senses[at] = join(senses[at]!, sense);
  return senses;
}

const join = ({ language, concepts }: Sense, other: Sense): Sense => ({
  language,
  concepts: [...new Set([...concepts, ...other.concepts])],
});
