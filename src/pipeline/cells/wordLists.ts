import { foldStatusWords, foldWords, type WordList } from './wordLists.table.ts';
import { once } from './wordMatch.ts';
import type { StatusWords } from './words/english.ts';

const words = /* @__PURE__ */ once(foldWords);
const statusWords = /* @__PURE__ */ once(foldStatusWords);

/** The folded words of a list in all languages. */
export const listWords = (list: WordList): readonly string[] => words()[list] ?? [];

/** The folded words and phrases of a list of statuses in all languages. */
export const listStatusWords = (list: keyof StatusWords): readonly string[] => statusWords()[list] ?? [];
