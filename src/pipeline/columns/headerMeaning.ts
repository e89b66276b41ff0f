import { findWords, partWords, splitCamelCase, splitWords } from '../text/foldText.ts';
import { arabic } from './words/arabic.ts';
import { bulgarian } from './words/bulgarian.ts';
import { chinese } from './words/chinese.ts';
import { czech } from './words/czech.ts';
import { danish } from './words/danish.ts';
import { dutch } from './words/dutch.ts';
import { type Concept, english, type TitleWords } from './words/english.ts';
import { finnish } from './words/finnish.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { greek } from './words/greek.ts';
import { hebrew } from './words/hebrew.ts';
import { hungarian } from './words/hungarian.ts';
import { indonesian } from './words/indonesian.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { korean } from './words/korean.ts';
import { norwegian } from './words/norwegian.ts';
import { polish } from './words/polish.ts';
import { portuguese } from './words/portuguese.ts';
import { romanian } from './words/romanian.ts';
import { russian } from './words/russian.ts';
import { slovak } from './words/slovak.ts';
import { spanish } from './words/spanish.ts';
import { swedish } from './words/swedish.ts';
import { thai } from './words/thai.ts';
import { turkish } from './words/turkish.ts';
import { ukrainian } from './words/ukrainian.ts';
import { vietnamese } from './words/vietnamese.ts';

/** The words of titles, by language; a new language needs its file and its name here. */
export const titleWords: Readonly<Record<string, TitleWords>> = {
  english,
  arabic,
  bulgarian,
  chinese,
  czech,
  danish,
  dutch,
  finnish,
  french,
  german,
  greek,
  hebrew,
  hungarian,
  indonesian,
  italian,
  japanese,
  korean,
  norwegian,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  spanish,
  swedish,
  thai,
  turkish,
  ukrainian,
  vietnamese,
};

/** What the words of a header mean, and how many of them mean nothing known. */
export interface HeaderMeaning {
  readonly concepts: ReadonlySet<Concept>;
  readonly unknownWords: number;
}

type Concepts = readonly Concept[];

interface Lexicon {
  /** Words and phrases as they are. */
  readonly exact: ReadonlyMap<string, Concepts>;
  /** Beginnings of inflected words. */
  readonly stems: ReadonlyMap<string, Concepts>;
  /** What stands for a whole header only. */
  readonly whole: ReadonlyMap<string, Concepts>;
  /** What compounds are made of. */
  readonly parts: ReadonlyMap<string, Concepts>;
}

const longestEnding = 4;
const longestPhrase = 5;
/** Sounds that German, Dutch and Nordic compounds put between their parts. */
const linkers = ['', 's', 'n', 'en', 'es', 'e'];
const shortestPart = 3;
const shortEndings = ['id', 'nr', 'no', 'dt'];
const ideographic = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

const lexicon = compileLexicon();

/**
 * Reads a header as a set of concepts. Of the ways to split it (at camel case, as it stands) the one with the fewest
 * unknown words counts; written as one word (`grandtotal`) it has to be known whole.
 */
export function readHeader(title: string): HeaderMeaning {
  const words = splitWords(title);
  const whole = lexicon.whole.get(words.join(' '));
  if (whole !== undefined) return { concepts: new Set(whole), unknownWords: 0 };
  const parted = readWords(splitWords(splitCamelCase(title)));
  const asItStands = readWords(words);
  const best = asItStands.unknownWords < parted.unknownWords ? asItStands : parted;
  if (best.unknownWords === 0) return best;
  const joined = readWords([words.join('')]);
  return joined.unknownWords === 0 ? joined : best;
}

function readWords(words: readonly string[]): HeaderMeaning {
  const concepts = new Set<Concept>();
  let unknownWords = 0;
  for (let at = 0; at < words.length; ) {
    const phrase = readPhrase(words, at);
    const meaning = phrase?.meaning ?? readWord(words[at]!);
    if (meaning !== undefined) for (const concept of meaning) concepts.add(concept);
    else if (!isMark(words[at]!)) unknownWords++;
    at += phrase?.length ?? 1;
  }
  return { concepts, unknownWords };
}

/** Digits and single letters tell columns apart (`Amount 2`) but change no meaning. */
const isMark = (word: string) => /^(?:\d+|[a-z])$/.test(word);

/** The longest phrase that begins at a word. */
function readPhrase(words: readonly string[], at: number) {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--) {
    const meaning = lexicon.exact.get(words.slice(at, at + length).join(' '));
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
}

function readWord(word: string): Concepts | undefined {
  if (ideographic.test(word)) return lexicon.exact.get(word) ?? readIdeographs(word);
  return lexicon.exact.get(word) ?? readInflected(word) ?? readCompound(word);
}

function readInflected(word: string): Concepts | undefined {
  for (let ending = 0; ending <= longestEnding && ending < word.length; ending++) {
    const meaning = lexicon.stems.get(word.slice(0, word.length - ending));
    // `Kundennr` is no inflection of `Kunde`.
    if (meaning !== undefined) return ending > 1 ? (readCompound(word) ?? meaning) : meaning;
  }
  return undefined;
}

/** The fewest parts that make up a whole word; of short ones only those of `Kundennr` and `orderid`, at its end. */
function readCompound(word: string): Concepts | undefined {
  const best: ({ parts: number; concepts: Concepts } | undefined)[] = [{ parts: 0, concepts: [] }];
  for (let end = shortestPart; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const meaning = readPart(word.slice(start, end), end === word.length);
      const parts = before.parts + 1;
      if (meaning === undefined || parts >= (best[end]?.parts ?? Number.POSITIVE_INFINITY)) continue;
      best[end] = { parts, concepts: [...before.concepts, ...meaning] };
    }
  }
  return best[word.length]?.concepts;
}

function readPart(part: string, isLast: boolean): Concepts | undefined {
  if (isLast && (part.length >= shortestPart || shortEndings.includes(part))) return lexicon.parts.get(part);
  if (isLast || part.length < shortestPart) return undefined;
  for (const linker of linkers) {
    const known = part.endsWith(linker) && lexicon.parts.get(part.slice(0, part.length - linker.length));
    if (known) return known;
  }
  return undefined;
}

/** Ideographs and kana are written without spaces: the longest known words from the left, unknown ones passed over. */
function readIdeographs(word: string): Concepts | undefined {
  const concepts: Concept[] = [];
  for (let at = 0; at < word.length; ) {
    let length = word.length - at;
    while (length > 1 && !lexicon.exact.has(word.slice(at, at + length))) length--;
    concepts.push(...(lexicon.exact.get(word.slice(at, at + length)) ?? []));
    at += length;
  }
  return concepts.length === 0 ? undefined : concepts;
}

function compileLexicon(): Lexicon {
  const exact = new Map<string, Concepts>();
  const stems = new Map<string, Concepts>();
  const whole = new Map<string, Concepts>();
  const parts = new Map<string, Concepts>();
  for (const [concept, entry] of listEntries()) {
    const words = findWords(entry);
    const phrase = words.join(' ');
    if (entry.endsWith('=')) {
      add(whole, phrase, concept);
      continue;
    }
    add(entry.endsWith('*') ? stems : exact, phrase, concept);
    const part = words.join('');
    // Two letters are found in any word; of Vietnamese words few have more.
    const isLong = part.length >= shortestPart || shortEndings.includes(part);
    if (isLong && !ideographic.test(phrase)) add(parts, part, concept);
  }
  return { exact, stems, whole, parts };
}

/** What stands for a concept in any language, parted. */
function listEntries(): [Concept, string][] {
  const languages = Object.values(titleWords);
  return (Object.keys(english) as Concept[]).flatMap((concept) =>
    partWords(languages.flatMap((words) => words[concept] ?? []).join(', '))
      .split(', ')
      .map((entry): [Concept, string] => [concept, entry]),
  );
}

function add(map: Map<string, Concepts>, word: string, concept: Concept): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, [concept]);
  else if (!known.includes(concept)) map.set(word, [...known, concept]);
}
