import { foldText, splitCamelCase } from '../text/foldText.ts';
import { listStatusWords } from './languages.ts';

/** What became of a sale: it was undone (cancelled, refunded, returned, voided, failed, charged back), or it stands. */
export type Outcome = 'undone' | 'standing';

/** A text that says that a sale stands is no longer: anything longer is prose. */
const longestStatus = 40;
/** Characters that are read of a text. */
const readLength = 300;

/** The words, phrases and beginnings of words of a list. */
interface Matcher {
  /** Whether a word is of the list. */
  readonly word: (word: string) => boolean;
  /** Whether a phrase of the list is in a sentence, which has a blank at either end. */
  readonly phrase: (sentence: string) => boolean;
}

function matchList(list: Parameters<typeof listStatusWords>[0]): Matcher {
  const entries = listStatusWords(list);
  const words = new Set(entries);
  const stems = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  const phrases = entries.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `);
  return {
    word: (word) => words.has(word) || stems.some((stem) => word.startsWith(stem)),
    phrase: (sentence) => phrases.some((phrase) => sentence.includes(phrase)),
  };
}

const undone = matchList('undone');
const failed = matchList('failed');
const lead = matchList('lead');
const not = matchList('not');
const notAfter = matchList('notAfter');
const between = matchList('between');
const partly = matchList('partly');
const asked = matchList('asked');
const done = matchList('done');
/** Beginnings of a sentence, with a blank after what is a whole word. */
const standing = listStatusWords('standing').map((entry) =>
  entry.endsWith('*') ? ` ${entry.slice(0, -1)}` : ` ${entry} `,
);
const undoneSigns = listStatusWords('undoneSigns');
const openSigns = listStatusWords('openSigns');

/** What a text says of a sale; undefined where it says nothing of one. */
export function readStatus(text: string): Outcome | undefined {
  const beginning = text.slice(0, readLength);
  const signs = foldText(beginning);
  if (undoneSigns.some((sign) => signs.includes(sign)))
    return openSigns.some((sign) => signs.includes(sign)) ? 'standing' : 'undone';
  const words = foldText(splitCamelCase(beginning)).match(/\p{L}+/gu) ?? [];
  const sentence = ` ${words.join(' ')} `;
  if (isUndone(words, sentence)) return 'undone';
  if (text.length > longestStatus) return undefined;
  return mentionsUndoing(words, sentence) || beginsStanding(words, sentence) ? 'standing' : undefined;
}

/** Whether a status says that the sale did not last. */
export function isCancelledStatus(text: string): boolean {
  return readStatus(text) === 'undone';
}

/** Not if it is denied ("not returned", "refund declined"), asked for ("return requested"), or concerns a part. */
function isUndone(words: readonly string[], sentence: string): boolean {
  if (words.some(partly.word) || partly.phrase(sentence)) return false;
  if (words.some(asked.word) && !words.some(done.word)) return false;
  if (undone.phrase(sentence) || failed.phrase(sentence)) return true;
  if (words.some((word, at) => undone.word(word) && !isDenied(words, at))) return true;
  return !words.some(undone.word) && words.some((word, at) => failed.word(word) && !isDenied(words, at));
}

function mentionsUndoing(words: readonly string[], sentence: string): boolean {
  return (
    words.some((word) => undone.word(word) || failed.word(word)) ||
    undone.phrase(sentence) ||
    failed.phrase(sentence)
  );
}

function beginsStanding([first = '', ...further]: readonly string[], sentence: string): boolean {
  const rest = lead.word(first) ? ` ${further.join(' ')} ` : sentence;
  return standing.some((beginning) => rest.startsWith(beginning));
}

function isDenied(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && between.word(words[before]!)) before--;
  return (before >= 0 && not.word(words[before]!)) || notAfter.word(words[at + 1] ?? '');
}
