import { describe, expect, it } from 'vitest';
import { findAlike, joinAlike } from '../../../src/pipeline/values/alikeLabels.ts';

describe('labels that may be one customer', () => {
  it.each([
    ['differ in case', ['Ann Lee', 'ANN LEE', 'Bob']],
    ['differ in capitals that one letter is written as', ['Weiß', 'WEISS']],
    ['differ in blanks', ['A 17', 'A17', 'B 17']],
    ['differ in the order of names', ['Ann Lee', 'LEE, Ann', 'Lee Ann']],
    ['differ in noughts before a number', ['00123', '123', '0124', '1230']],
    ['differ in noughts before a long number', ['00001005', '1005']],
    [
      'are a phone number with and without the code of its country',
      ['+49 170 1234567', '0170 1234567', '0171 1234567'],
    ],
    [
      'are a phone number with the code of its country written otherwise',
      ['0049 170 1234567', '+49 170-1234567'],
    ],
    ['differ in a number in brackets', ['Lee Ltd', 'Lee Ltd (204)', 'Roe Ltd [#7]']],
    ['are a phone number that lost its nought', ['01701234567', '1701234567']],
    ['are a phone number with a nought in parentheses', ['+49 (0)170 1234567', '0170/1234567']],
    ['are a phone number without a sign', ['+90 532 111 22 33', '905321112233']],
  ])('%s', (_, labels) => {
    expect(findAlike(labels)).toEqual([expect.any(Array)]);
  });

  it.each([
    ['numbers that are not phones', ['17850', '17851', '1234567890', '91234567890']],
    ['addresses with and without points', ['ann.lee@gmail.com', 'annlee@gmail.com']],
    ['names that brackets tell apart', ['Lee Ltd (204)', 'Lee Ltd (205)', 'Roe', 'Roe (Graz)']],
    ['codes of one case', ['A-17', 'A17', 'B17']],
    ['phones of other places', ['0170 1234567', '0171 1234567', '+44 170 7654321']],
  ])('are not %s', (_, labels) => {
    expect(findAlike(labels)).toEqual([]);
  });

  it('are each paired with the first of them', () => {
    const labels = ['ann', 'bob', 'cem', 'dov'].flatMap((name) => [name, name.toUpperCase()]);
    expect(findAlike(labels)).toEqual([
      ['ann', 'ANN'],
      ['bob', 'BOB'],
      ['cem', 'CEM'],
      ['dov', 'DOV'],
    ]);
  });

  it('are joined to the first, and the others keep their own', () => {
    const texts = ['bob', '0170 1234567', '+49 170 1234567', 'BOB', '0049 170 1234567'];
    const values = {
      texts,
      indices: Int32Array.of(4, -1, 3, 1, 0, 2),
      placeholders: new Map(),
      sharedByMany: [3],
      shortened: { count: 0, examples: [] },
    };
    const joined = joinAlike(values, findAlike(texts));
    expect(joined.texts).toEqual(['bob', '0170 1234567']);
    expect([...joined.indices]).toEqual([1, -1, 0, 1, 0, 1]);
    expect(joined.sharedByMany).toEqual([0]);
  });
});
