/**
 * Words with a number each, by their first two letters. All of those are one text (`|order:3|orders:17|`): a run makes
 * nothing of thousands of words to look up a few.
 */
export type WordIndex = Readonly<Record<string, string>>;

const keyOf = (word: string): string => word.slice(0, 2);

export function indexWords(words: Iterable<readonly [word: string, number: number]>): WordIndex {
  const index: Record<string, string> = {};
  for (const [word, number] of words) {
    const key = keyOf(word);
    index[key] = `${index[key] ?? '|'}${word}:${number}|`;
  }
  return index;
}

/** The number of a word; undefined where it is not in the index. */
export function findWord(index: WordIndex, word: string): number | undefined {
  const group = groupOf(index, word);
  const entry = `|${word}:`;
  const at = group.indexOf(entry);
  return at < 0 ? undefined : Number.parseInt(group.slice(at + entry.length), 10);
}

/** The number of the words that begin so, with two letters or more; undefined where there are none, or several numbers. */
export function findBeginning(index: WordIndex, letters: string): number | undefined {
  const group = groupOf(index, letters);
  const beginning = `|${letters}`;
  let found: number | undefined;
  for (let at = group.indexOf(beginning); at >= 0; at = group.indexOf(beginning, at + 1)) {
    const number = Number.parseInt(group.slice(group.indexOf(':', at) + 1), 10);
    if (found !== undefined && number !== found) return undefined;
    found = number;
  }
  return found;
}

function groupOf(index: WordIndex, word: string): string {
  const key = keyOf(word);
  return Object.hasOwn(index, key) ? index[key]! : '';
}
