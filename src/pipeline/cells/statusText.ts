import { foldText, splitCamelCase } from '../text/foldText.ts';
import { listStatusWords } from './languages.ts';

/** What became of a sale: it was undone (cancelled, refunded, returned, voided, failed, charged back), or it stands. */
export type Outcome = 'undone' | 'standing';

/** A text that says that a sale stands is no longer: anything longer is prose. */
const longestStatus = 40;
/** Characters that are read of a text. */
const readLength = 300;

/** Words and phrases of a list, by which words and sentences are matched. */
interface Matcher {
  /** Whether a word is of the list. */
  readonly word: (word: string) => boolean;
  /** Whether a phrase of the list is in a sentence, which has a blank at either end. */
  readonly phrase: (sentence: string) => boolean;
}

function matchLists(...lists: Parameters<typeof listStatusWords>[0][]): Matcher {
  const entries = lists.flatMap(listStatusWords);
  const words = new Set(entries);
  const isStem = matchBeginnings(
    entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
  );
  const phrases = entries.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `);
  return {
    word: (word) => words.has(word) || isStem(word),
    phrase: (sentence) => phrases.some((phrase) => sentence.includes(phrase)),
  };
}

/** Whether a text has one of the beginnings, which are looked up by their first letters as most texts have none. */
function matchBeginnings(beginnings: readonly string[]): (text: string) => boolean {
  const byLetter = new Map<string | undefined, string[]>();
  for (const beginning of beginnings)
    byLetter.set(beginning[0], [...(byLetter.get(beginning[0]) ?? []), beginning]);
  return (text) => byLetter.get(text[0])?.some((beginning) => text.startsWith(beginning)) === true;
}

const undone = matchLists('undone');
const failed = matchLists('failed');
const undoing = matchLists('undone', 'failed');
const lead = matchLists('lead');
const not = matchLists('not');
const notAfter = matchLists('notAfter');
const between = matchLists('between');
const partly = matchLists('partly');
const asked = matchLists('asked');
const done = matchLists('done');
/** Beginnings of a sentence, with a blank after what is a whole word. */
const beginsStanding = matchBeginnings(
  listStatusWords('standing').map((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : `${entry} `)),
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
  const isMentioned = words.some(undoing.word) || undoing.phrase(sentence);
  if (isMentioned && isUndone(words, sentence)) return 'undone';
  return text.length <= longestStatus && (isMentioned || stands(words)) ? 'standing' : undefined;
}

/** Whether a status says that the sale did not last. */
export function isCancelledStatus(text: string): boolean {
  return readStatus(text) === 'undone';
}

/** Not if it is denied ("not returned", "refund declined"), asked for ("return requested"), or concerns a part. */
function isUndone(words: readonly string[], sentence: string): boolean {
  if (words.some(partly.word) || partly.phrase(sentence)) return false;
  if (words.some(asked.word) && !words.some(done.word)) return false;
  if (undoing.phrase(sentence)) return true;
  if (words.some((word, at) => undone.word(word) && !isDenied(words, at))) return true;
  return !words.some(undone.word) && words.some((word, at) => failed.word(word) && !isDenied(words, at));
}

function stands(words: readonly string[]): boolean {
  const rest = lead.word(words[0] ?? '') ? words.slice(1) : words;
  return beginsStanding(`${rest.join(' ')} `);
}

function isDenied(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && between.word(words[before]!)) before--;
  return (before >= 0 && not.word(words[before]!)) || notAfter.word(words[at + 1] ?? '');
}
