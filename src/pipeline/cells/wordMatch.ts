/** How many words from `at` on an entry of a list makes up, the longest that does; 0 where none does. */
export type WordMatch = (words: readonly string[], at: number) => number;

interface Entry {
  readonly words: readonly string[];
  /** Whether its last word may go on. */
  readonly isBeginning: boolean;
}

/** Matches words and phrases of a list, in which `*` ends what is the beginning of a word. */
export function matchWords(list: readonly string[]): WordMatch {
  const byLetter = groupByLetter(list.map(toEntry), ({ words }) => words[0]!);
  return (words, at) =>
    (byLetter.get(words[at]?.[0]) ?? []).reduce(
      (longest, entry) =>
        entry.words.length > longest && stands(entry, words, at) ? entry.words.length : longest,
      0,
    );
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
export function matchBeginnings(list: readonly string[]): (sentence: string) => number {
  const beginnings = list.map((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : `${entry} `));
  const byLetter = groupByLetter(beginnings, (beginning) => beginning);
  return (sentence) =>
    (byLetter.get(sentence[0]) ?? []).reduce(
      (longest, beginning) =>
        beginning.length > longest && sentence.startsWith(beginning) ? beginning.length : longest,
      0,
    );
}

/** By first letters, as most texts begin like none of a list. */
function groupByLetter<Item>(items: readonly Item[], textOf: (item: Item) => string) {
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const letter = textOf(item)[0];
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return groups;
}
