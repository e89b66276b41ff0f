import { describe, expect, it } from 'vitest';
import { headerWords } from '../../../src/pipeline/columns/headerWords.ts';
import { splitWords } from '../../../src/pipeline/text/foldText.ts';

const entries = Object.entries(headerWords).flatMap(([concept, languages]) =>
  Object.entries(languages).map(([language, words]) => ({ concept, language, words: words.split(', ') })),
);

describe('headerWords', () => {
  it('has words in each supported language for what every file needs', () => {
    const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'tr', 'ru', 'zh', 'ja'];
    for (const concept of [
      'customer',
      'order',
      'invoice',
      'id',
      'date',
      'quantity',
      'price',
      'amount',
      'total',
    ] as const) {
      expect(Object.keys(headerWords[concept]), concept).toEqual(expect.arrayContaining(languages));
    }
  });

  it('lists no word twice in one place and none that folds to nothing', () => {
    for (const { concept, language, words } of entries) {
      const place = `${concept} ${language}`;
      expect(
        words.filter((word) => splitWords(word).length === 0),
        place,
      ).toEqual([]);
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        place,
      ).toEqual([]);
    }
  });
});
