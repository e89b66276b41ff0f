import { foldText } from '../text/foldText.ts';
import { cellWords } from './languages.ts';
import { indexWords, type WordIndex } from './wordIndex.ts';
import type { CellWords, StatusWords } from './words/english.ts';

/**
 * The words of cells in all languages, folded. Bundles hold what the exported functions return (`tables.mjs`): every
 * thread needs some of them at once.
 */

export type WordList = Exclude<keyof CellWords, 'status' | 'weekdays' | 'months' | 'shortMonths'>;

type ListsBy<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

const languages = Object.values(cellWords);

/** The folded words and phrases of each list. */
export const foldWords = (): ListsBy<WordList> =>
  foldLists(languages.map(({ status: _, weekdays: __, months: ___, shortMonths: ____, ...lists }) => lists));

export const foldStatusWords = (): ListsBy<keyof StatusWords> =>
  foldLists(languages.map(({ status = {} }) => status));

/** The folded names of the months, with their numbers from 1 to 12. */
export const indexMonths = (): WordIndex =>
  indexWords(
    new Map(
      languages.flatMap(({ months }) =>
        splitLists([months]).flatMap((names, index) =>
          names.split('/').map((name): [string, number] => [name, index + 1]),
        ),
      ),
    ),
  );

/** The folded names of the days of the week. */
export const indexWeekdays = (): WordIndex =>
  indexWords(splitLists(languages.map(({ weekdays }) => weekdays)).map((name) => [name, 0]));

/** Names of months that are shortened to letters with points between them, and the whole names. */
export const listShortMonths = (): readonly (readonly [string, string])[] =>
  languages.flatMap(({ shortMonths, months }) => {
    const whole = months?.split(/\s+/) ?? [];
    return (shortMonths?.split(/\s+/) ?? []).map((name, i): [string, string] => [name, whole[i]!]);
  });

function foldLists<Name extends string>(all: readonly Partial<Record<Name, string>>[]): ListsBy<Name> {
  const names = new Set(all.flatMap((lists) => Object.keys(lists) as Name[]));
  const folded = [...names].map((name) => [name, splitLists(all.map((lists) => lists[name]))]);
  return Object.fromEntries(folded) as ListsBy<Name>;
}

const splitLists = (lists: readonly (string | undefined)[]): string[] =>
  (foldText(lists.join(' ')).match(/\S+/g) ?? []).map((word) => word.replaceAll('_', ' '));
