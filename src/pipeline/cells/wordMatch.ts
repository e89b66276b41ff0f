/** How many words from `at` on an entry of a list makes up, the longest that does; 0 where none does. */
export type WordMatch = (words: readonly string[], at: number) => number;

/** Matches words and phrases of a list, which is asked for when it is needed; in it `*` ends the beginning of a word. */
export function matchWords(list: () => readonly string[]): WordMatch {
  const index = once(() => indexByOpening(list(), (entry) => firstLetters.exec(entry)![0]));
  return (words, at) => index()(words[at], (entry) => countStanding(entry, words, at));
}

/** How many words from `at` on an entry makes up, or 0. Entries are taken apart here: most are never met. */
function countStanding(entry: string, text: readonly string[], at: number): number {
  const first = text[at]!;
  // Nearly all entries.
  if (!entry.startsWith(first)) return entry.endsWith('*') && first.startsWith(entry.slice(0, -1)) ? 1 : 0;
  const isBeginning = entry.endsWith('*');
  const words = (isBeginning ? entry.slice(0, -1) : entry).split(' ');
  const stands = words.every((word, i) => {
    const found = text[at + i];
    return isBeginning && i === words.length - 1 ? found?.startsWith(word) === true : found === word;
  });
  return stands ? words.length : 0;
}

/**
 * How many letters of a sentence, whose words stand before a blank each, an entry of a list makes up, the longest that
 * the sentence begins with; 0 where it begins with none.
 */
export function matchBeginnings(list: () => readonly string[]): (sentence: string) => number {
  const index = once(() => {
    const beginnings = list().map((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : `${entry} `));
    return indexByOpening(beginnings, (beginning) => beginning.slice(0, longestOpening));
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
const firstLetters = /^[^ *]{1,3}/;

/** The greatest length of those entries that a text may begin with, which are told by their first letters. */
function indexByOpening(entries: readonly string[], openingOf: (entry: string) => string) {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const opening = openingOf(entry);
    const group = groups.get(opening);
    if (group === undefined) groups.set(opening, [entry]);
    else group.push(entry);
  }
  return (text: string | undefined, lengthOf: (entry: string) => number): number => {
    let longest = 0;
    for (let letters = 1; letters <= longestOpening && letters <= (text?.length ?? 0); letters++)
      for (const entry of groups.get(text!.slice(0, letters)) ?? [])
        longest = Math.max(longest, lengthOf(entry));
    return longest;
  };
}
