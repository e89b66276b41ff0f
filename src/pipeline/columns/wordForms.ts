/** Scripts without spaces between words, or with few. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

/** Whether a word is of a script that writes words together. Most are not, which their first and last letter tell in no time. */
export const isUnspaced = (word: string): boolean =>
  Math.max(word.charCodeAt(0), word.charCodeAt(word.length - 1)) >= 0xe00 && unspaced.test(word);

/** The article of Arabic, with what may stand before it, and that of Hebrew. */
const article = /^(?:[وبكف]?(?:ال)+|لل)(?=.{3})|^ה+(?=.{2})/u;

/** A word without the article that is written onto it, in titles and word lists alike. */
export function takeArticle(word: string): string {
  const letter = word.charCodeAt(0);
  return letter >= 0x5d0 && letter <= 0x6ff ? word.replace(article, '') : word;
}

const farLetter = /[\u0370-\uffff]/;

/** Whether a folded text has a letter of a script that few files have. */
export const isFar = (text: string): boolean => farLetter.test(text);
