/** How many words from `at` on an entry of a list makes up, the longest that does; 0 where none does. */
export type WordMatch = (words: readonly string[], at: number) => number;

interface Entry {
  readonly words: readonly string[];
  /** Whether its last word may go on. */
  readonly isBeginning: boolean;
}

/** Matches words and phrases of a list, which is asked for when it is needed; in it `*` ends the beginning of a word. */
export function matchWords(list: () => readonly string[]): WordMatch {
  const index = once(() => indexByOpening(list().map(toEntry), ({ words }) => words[0]!));
  return (words, at) => index()(words[at], (entry) => (stands(entry, words, at) ? entry.words.length : 0));
}

function toEntry(entry: string): Entry {
  const isBeginning = entry.endsWith('*');
  return { words: (isBeginning ? entry.slice(0, -1) : entry).split(' '), isBeginning };
}

function stands({ words, isBeginning }: Entry, text: readonly string[], at: number): boolean {
  return words.every((word, i) => {
    const found = text[at + i];
    return isBeginning && i === words.length - 1 ? found?.startsWith(word) === true : found === word;
  });
}

/**
 * How many letters of a sentence, whose words stand before a blank each, an entry of a list makes up, the longest that
 * the sentence begins with; 0 where it begins with none.
 */
export function matchBeginnings(list: () => readonly string[]): (sentence: string) => number {
  const index = once(() => {
    const beginnings = list().map((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : `${entry} `));
    return indexByOpening(beginnings, (beginning) => beginning);
  });
  return (sentence) =>
    index()(sentence, (beginning) => (sentence.startsWith(beginning) ? beginning.length : 0));
}

/** Makes a value when it is first asked for: most runs need few of the lists, and most threads none. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Letters that tell nearly every text to begin like none of a list. */
const longestOpening = 3;

/** The greatest length of those items that a text may begin with, which are told by their first letters. */
function indexByOpening<Item>(items: readonly Item[], textOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const opening = textOf(item).slice(0, longestOpening);
    const group = groups.get(opening);
    if (group === undefined) groups.set(opening, [item]);
    else group.push(item);
  }
  return (text: string | undefined, lengthOf: (item: Item) => number): number => {
    let longest = 0;
    for (let letters = 1; letters <= longestOpening && letters <= (text?.length ?? 0); letters++)
      for (const item of groups.get(text!.slice(0, letters)) ?? [])
        longest = Math.max(longest, lengthOf(item));
    return longest;
  };
}
