/** How many words from `at` on an entry of a list makes up, the longest that does; 0 where none does. */
export type WordMatch = (words: readonly string[], at: number) => number;

/** Matches words and phrases of a list, which is asked for when it is needed; in it `*` ends the beginning of a word. */
export function matchWords(list: () => readonly string[]): WordMatch {
  const index = once(() => new EntryIndex(list()));
  return (words, at) => {
    const known = index().lookUp(words[at]);
    if (known === unknown) return 0;
    return Math.max(
      Math.min(known.letters, 1),
      ...known.entries.map((entry) => countStanding(entry, words, at)),
    );
  };
}

/** How many words from `at` on an entry makes up, or 0. Entries are taken apart here: most are never met. */
function countStanding(entry: string, text: readonly string[], at: number): number {
  const isBeginning = entry.endsWith('*');
  const words = (isBeginning ? entry.slice(0, -1) : entry).split(' ');
  const stands = words.every((word, i) => {
    const found = text[at + i];
    return isBeginning && i === words.length - 1 ? found?.startsWith(word) === true : found === word;
  });
  return stands ? words.length : 0;
}

/** How many letters of words, with a blank after each, the longest entry of a list makes up that they begin with, or 0. */
export function matchBeginnings(list: () => readonly string[]): (words: readonly string[]) => number {
  const index = once(() => new EntryIndex(list()));
  return (words) => {
    const known = index().lookUp(words[0]);
    if (known === unknown) return 0;
    const sentence = `${words.join(' ')} `;
    const beginnings = known.entries.map((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : `${entry} `));
    const standing = beginnings.filter((beginning) => sentence.startsWith(beginning));
    return Math.max(known.letters, ...standing.map(({ length }) => length));
  };
}

/** Makes a value when it is first asked for: most runs need few of the lists, and most threads none. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What a list has for texts in which a word comes first. */
interface KnownWord {
  /** Letters of the longest entry that is a beginning of this one word; 0 without one. */
  readonly letters: number;
  /** The other entries that begin with the word. */
  readonly entries: readonly string[];
}

const unknown: KnownWord = { letters: 0, entries: [] };
/** Words that are remembered: the texts of a column have the same ones again and again. */
const mostWords = 1 << 12;

/** The entries of a list by their first words. */
class EntryIndex {
  readonly #byFirstWord = new Map<string, string[]>();
  /** Of entries that are the beginning of one word. */
  readonly #beginnings = new Set<string>();
  readonly #met = new Map<string, KnownWord>();
  #longest = 0;

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const end = entry.indexOf(' ');
      if (end < 0 && entry.endsWith('*')) this.#addBeginning(entry.slice(0, -1));
      else this.#addEntry(end < 0 ? entry : entry.slice(0, end), entry);
    }
  }

  /** `unknown` itself where the list has nothing, as for nearly all words. */
  lookUp(word: string | undefined): KnownWord {
    if (word === undefined) return unknown;
    const met = this.#met.get(word);
    if (met !== undefined) return met;
    const letters = this.#findBeginning(word);
    const entries = this.#byFirstWord.get(word);
    const known = letters === 0 && entries === undefined ? unknown : { letters, entries: entries ?? [] };
    if (this.#met.size > mostWords) this.#met.clear();
    this.#met.set(word, known);
    return known;
  }

  #findBeginning(word: string): number {
    for (let letters = Math.min(word.length, this.#longest); letters > 0; letters--)
      if (this.#beginnings.has(word.slice(0, letters))) return letters;
    return 0;
  }

  #addBeginning(letters: string): void {
    this.#beginnings.add(letters);
    this.#longest = Math.max(this.#longest, letters.length);
  }

  #addEntry(word: string, entry: string): void {
    const known = this.#byFirstWord.get(word);
    if (known === undefined) this.#byFirstWord.set(word, [entry]);
    else known.push(entry);
  }
}
