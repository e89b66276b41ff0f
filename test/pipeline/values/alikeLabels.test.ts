import { describe, expect, it } from 'vitest';
import { findAlike } from '../../../src/pipeline/values/alikeLabels.ts';

describe('labels that may be one customer', () => {
  it.each([
    ['differ in case', ['Ann Lee', 'ANN LEE', 'Bob']],
    ['differ in blanks', ['A 17', 'A17', 'B 17']],
    [
      'are a phone number with and without the code of its country',
      ['+49 170 1234567', '0170 1234567', '0171 1234567'],
    ],
    [
      'are a phone number with the code of its country written otherwise',
      ['0049 170 1234567', '+49 170-1234567'],
    ],
    ['are a phone number that lost its nought', ['01701234567', '1701234567']],
    ['are a phone number with a nought in parentheses', ['+49 (0)170 1234567', '0170/1234567']],
    ['are a phone number without a sign', ['+90 532 111 22 33', '905321112233']],
  ])('%s', (_, labels) => {
    expect(findAlike(labels)).toEqual({ count: 1, examples: [expect.any(Array)] });
  });

  it.each([
    ['numbers that are not phones', ['17850', '17851', '1234567890', '91234567890']],
    ['addresses with and without points', ['ann.lee@gmail.com', 'annlee@gmail.com']],
    ['codes of one case', ['A-17', 'A17', 'B17']],
    ['phones of other places', ['0170 1234567', '0171 1234567', '+44 170 7654321']],
  ])('are not %s', (_, labels) => {
    expect(findAlike(labels)).toEqual({ count: 0, examples: [] });
  });

  it('are all counted, and three told', () => {
    const labels = ['ann', 'bob', 'cem', 'dov'].flatMap((name) => [name, name.toUpperCase()]);
    expect(findAlike(labels).count).toBe(4);
    expect(findAlike(labels).examples).toEqual([
      ['ann', 'ANN'],
      ['bob', 'BOB'],
      ['cem', 'CEM'],
    ]);
  });
});
