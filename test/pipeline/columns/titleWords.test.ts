import { describe, expect, it } from 'vitest';
import { titleWords } from '../../../src/pipeline/columns/titleWords.ts';
import { splitWords } from '../../../src/pipeline/text/foldText.ts';

describe('the words of titles', () => {
  it('are there in each supported language for what every file needs', () => {
    const languages =
      'english german french spanish portuguese italian dutch turkish russian chinese japanese'.split(' ');
    for (const language of languages) {
      expect(Object.keys(titleWords[language]!), language).toEqual(
        expect.arrayContaining([
          'customer',
          'order',
          'invoice',
          'id',
          'date',
          'quantity',
          'price',
          'amount',
          'total',
        ]),
      );
    }
  });

  it('stand in one place once and do not fold to nothing', () => {
    for (const [language, concepts] of Object.entries(titleWords)) {
      for (const [concept, list] of Object.entries(concepts)) {
        const words = list.split(', ');
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
    }
  });
});
