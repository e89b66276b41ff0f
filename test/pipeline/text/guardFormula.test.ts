import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/pipeline/text/guardFormula.ts';

describe('unguardFormula', () => {
  it('gives back every text that was guarded', () => {
    for (const text of [
      '=A1',
      '+49 170',
      '-x',
      '@shop',
      ' =A1',
      '\t1',
      '\uFF1DA1',
      '\uFF0Bx',
      '\uFF0Dx',
      '\uFF20shop',
    ])
      expect([guardFormula(text), unguardFormula(guardFormula(text))]).toEqual([`'${text}`, text]);
  });

  it('leaves other texts as they are', () => {
    for (const text of ['17850', '-5', "'s-Hertogenbosch", "O'Neill", ''])
      expect(unguardFormula(text)).toBe(text);
  });
});
