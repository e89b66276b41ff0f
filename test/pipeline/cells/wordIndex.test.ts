import { describe, expect, it } from 'vitest';
import { findBeginning, findWord, indexWords } from '../../../src/pipeline/cells/wordIndex.ts';

const index = indexWords([
  ['order', 3],
  ['orders', 17],
  ['order no', 0],
  ['a', 1],
  ['年', 2],
]);

describe('an index of words', () => {
  it.each([
    ['order', 3],
    ['orders', 17],
    ['order no', 0],
    ['a', 1],
    ['年', 2],
  ])('finds %s', (word, number) => {
    expect(findWord(index, word)).toBe(number);
  });

  it.each(['orde', 'rder', 'no', 'o', '', 'b', '年月', 'constructor', '__proto__'])('has no “%s”', (word) => {
    expect(findWord(index, word)).toBeUndefined();
  });

  it.each([
    ['order ', 0],
    ['orders', 17],
  ])('knows that “%s” begins words of one number', (letters, number) => {
    expect(findBeginning(index, letters)).toBe(number);
  });

  it.each(['or', 'order', 'rd', 'ordersx', '|', '__proto__'])('has no one number for “%s”', (letters) => {
    expect(findBeginning(index, letters)).toBeUndefined();
  });
});
