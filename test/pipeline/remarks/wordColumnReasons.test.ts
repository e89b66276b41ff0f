import { afterEach, describe, expect, it } from 'vitest';
import { english, speak } from '../../../src/pipeline/language/language.ts';
import { wordColumnReasons } from '../../../src/pipeline/remarks/wordColumnReasons.ts';

describe('wordColumnReasons', () => {
  afterEach(() => speak(english));

  it('says why a column was taken', () => {
    const reasons = [
      { code: 'header-fits', values: {} },
      { code: 'values-recur', values: {} },
    ] as const;
    expect(wordColumnReasons(reasons)).toBe('matched by title; values repeat');
    expect(wordColumnReasons([])).toBe('');
  });

  it('says what an earlier version kept in the language of now', () => {
    speak({ locale: 'de', messages: { 'matched by title': 'so heißt die Spalte' } });
    expect(wordColumnReasons([{ code: 'worded', values: { text: 'matched by title' } }])).toBe(
      'so heißt die Spalte',
    );
  });
});
