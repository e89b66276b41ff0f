import { indexWords, type WordIndex } from '../cells/wordIndex.ts';
import { once } from '../cells/wordMatch.ts';
import { partWords } from '../text/foldText.ts';
import { type Meaning, type Sense, writeMeaning } from './meaningText.ts';
import { titleWords } from './titleWords.ts';
import { isFar, isUnspaced, takeArticle } from './wordForms.ts';
import type { Concept } from './words/english.ts';

/**
 * The words of titles in all languages, by what they mean. To make it of the word lists takes longer than to read a small
 * file, so that bundles hold what the exported functions return instead (`tables.mjs`); a run parses the part it needs.
 */

/** Words by the places of their meanings, which are written as `writeMeaning` does. */
interface WordsOfMeanings<Kind extends string> {
  readonly meanings: readonly string[];
  readonly words: Readonly<Record<Kind, WordIndex>>;
}

/**
 * - `exact`: words and phrases as they are;
 * - `stems`: beginnings of inflected words;
 * - `whole`: what stands for a whole header only;
 * - `openings`: words that phrases begin with; they have no meaning here.
 */
export type LexiconTable = WordsOfMeanings<'exact' | 'stems' | 'whole' | 'openings'>;

/** What compounds are made of. */
export type PartsTable = WordsOfMeanings<'parts'>;

/** Without words that have a letter of a far script; most files need no others. */
export const nearLexicon = (): LexiconTable => tabulate((word) => !isFar(word));
export const farLexicon = (): LexiconTable => tabulate(isFar);
export const nearParts = (): PartsTable => tabulateParts((word) => !isFar(word));
export const farParts = (): PartsTable => tabulateParts(isFar);

type LearnedWords = Map<string, Sense[]>;

interface Learned {
  readonly exact: LearnedWords;
  readonly stems: LearnedWords;
  readonly whole: LearnedWords;
  readonly parts: Map<string, Meaning>;
  readonly openings: Set<string>;
}

/** Two letters that a phrase begins with (`Re-Nr.`) would be found in any word (`Ordrenr.`). */
const shortestOpening = 3;
/** Languages that do not write words together: their short words would be found in others. */
const apart: ReadonlySet<string> = new Set(
  'arabic bulgarian croatian czech greek hebrew hindi latvian lithuanian persian romanian slovak slovenian ukrainian vietnamese'.split(
    ' ',
  ),
);

const learnAll = once((): Learned => {
  const learned = {
    exact: new Map(),
    stems: new Map(),
    whole: new Map(),
    parts: new Map(),
    openings: new Set<string>(),
  };
  for (const [language, words] of Object.entries(titleWords)) {
    const lists = tidy(Object.values(words).join(';')).split(';');
    const concepts = Object.keys(words) as Concept[];
    concepts.forEach((concept, at) => {
      const sense: Sense = { language, concepts: [concept] };
      for (const entry of lists[at]!.split(',')) learnEntry(learned, entry.trim(), sense);
    });
  }
  return learned;
});

/** Lists as the words of titles are split, all of a language's at once, which is faster; blanks stay around entries. */
function tidy(lists: string): string {
  return partWords(lists).replace(/[^\p{L}\d*=,;]+/gu, ' ');
}

function learnEntry(learned: Learned, entry: string, sense: Sense): void {
  const mark = entry.at(-1);
  const phrase = takeArticles(mark === '*' || mark === '=' ? entry.slice(0, -1) : entry);
  if (mark === '=') return void add(learned.whole, phrase, sense);
  const senses = add(mark === '*' ? learned.stems : learned.exact, phrase, sense);
  const end = phrase.indexOf(' ');
  if (end > 0) learned.openings.add(phrase.slice(0, end));
  if (apart.has(sense.language) || isUnspaced(phrase)) return;
  const part = phrase.replaceAll(' ', '');
  if ((end < 0 || end >= shortestOpening) && !learned.parts.has(part)) learned.parts.set(part, senses);
}

const takeArticles = (phrase: string): string => phrase.split(' ').map(takeArticle).join(' ');

/** Adds to what a word means, and gives all of that. */
function add(words: LearnedWords, word: string, sense: Sense): Meaning {
  const senses = words.get(word) ?? [];
  words.set(word, senses);
  const at = senses.findIndex(({ language }) => language === sense.language);
  if (at < 0) senses.push(sense);
  else senses[at] = join(senses[at]!, sense);
  return senses;
}

const join = ({ language, concepts }: Sense, other: Sense): Sense => ({
  language,
  concepts: [...new Set([...concepts, ...other.concepts])],
});

function tabulate(isWanted: (word: string) => boolean): LexiconTable {
  const { exact, stems, whole, openings } = learnAll();
  const list = new MeaningList();
  const words = {
    exact: list.refer(exact, isWanted),
    stems: list.refer(stems, isWanted),
    whole: list.refer(whole, isWanted),
    openings: indexWords([...openings].filter(isWanted).map((word) => [word, 0])),
  };
  return { meanings: list.meanings, words };
}

function tabulateParts(isWanted: (word: string) => boolean): PartsTable {
  const list = new MeaningList();
  const words = { parts: list.refer(learnAll().parts, isWanted) };
  return { meanings: list.meanings, words };
}

/** Meanings, each once: thousands of words share some hundreds. */
class MeaningList {
  readonly meanings: string[] = [];
  readonly #places = new Map<string, number>();

  /** The wanted words with the places of their meanings. */
  refer(words: ReadonlyMap<string, Meaning>, isWanted: (word: string) => boolean): WordIndex {
    const wanted = [...words].filter(([word]) => isWanted(word));
    return indexWords(wanted.map(([word, meaning]) => [word, this.#placeOf(writeMeaning(meaning))]));
  }

  #placeOf(meaning: string): number {
    const place = this.#places.get(meaning) ?? this.meanings.push(meaning) - 1;
    this.#places.set(meaning, place);
    return place;
  }
}
