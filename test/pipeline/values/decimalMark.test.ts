import { describe, expect, it } from 'vitest';
import { agreeOnMark, type MarkHints, noHints } from '../../../src/pipeline/values/decimalMark.ts';
import { NumberColumn } from '../../../src/pipeline/values/numberColumn.ts';

function read(texts: readonly (string | number)[], hints: Partial<MarkHints> = {}) {
  const column = new NumberColumn();
  for (const text of texts) {
    if (typeof text === 'number') column.number(text);
    else column.text(text);
    column.endRow();
  }
  const { values, evidence, ambiguous, isOpen } = column.build({ ...noHints, ...hints });
  return { values: [...values], evidence, ambiguous, isOpen };
}

const sure = { ambiguous: false, isOpen: false };
const guessed = { ambiguous: true, isOpen: false };
const money = { isMoney: true };

describe('numbers with one mark and three digits behind it', () => {
  it('are read by the mark of the columns beside them', () => {
    const siblings = { siblings: ',' } as const;
    expect(read(['1,000', '2,500'], siblings)).toEqual({ values: [1, 2.5], evidence: 'siblings', ...sure });
    expect(read(['1.000', '2.500'], siblings)).toEqual({
      values: [1000, 2500],
      evidence: 'siblings',
      ...sure,
    });
  });

  it('are read by the mark that their own column proves, whatever is said of it', () => {
    const hints = { siblings: ',', wanted: ',', currencyDigits: 0, isMoney: true } as const;
    expect(read(['1.000', '2.5'], hints)).toEqual({ values: [1, 2.5], evidence: 'values', ...sure });
  });

  it('are read as the setting says', () => {
    const hints = { wanted: '.', siblings: ',' } as const;
    expect(read(['1.000', '2.500'], hints)).toEqual({ values: [1, 2.5], evidence: 'setting', ...sure });
  });

  it('are thousands of a currency without cents, and no thousands of one with three digits', () => {
    const pesos = read(['$45.000', '$8.500'], { ...money, currencyDigits: 0 });
    expect(pesos).toEqual({ values: [45_000, 8500], evidence: 'currency', ...sure });
    const dinars = read(['45.000', '8.500'], { ...money, currencyDigits: 3 });
    expect(dinars).toEqual({ values: [45, 8.5], evidence: 'currency', ...sure });
  });

  it('are thousands where all the money is so, which is a guess', () => {
    const amounts = read(['$45.000', '$129.990', '$8.500'], money);
    expect(amounts).toEqual({ values: [45_000, 129_990, 8500], evidence: 'money', ...guessed });
    expect(read(['1,980', '2,450'], money)).toEqual({ values: [1980, 2450], evidence: 'money', ...guessed });
  });

  it('are thousands beside small whole numbers; no guess where one ends in nought', () => {
    expect(read(['1.234', '56', '7'])).toEqual({ values: [1234, 56, 7], evidence: 'thousands', ...guessed });
    expect(read(['1.200', '56', '7'])).toEqual({ values: [1200, 56, 7], evidence: 'thousands', ...sure });
  });

  it('are fractions beside large whole numbers, which is a guess', () => {
    const amounts = read([1500, '2.345'], money);
    expect(amounts).toEqual({ values: [1500, 2.345], evidence: 'convention', ...guessed });
  });

  it('are open where all quantities are so: rather pieces than thousands of them', () => {
    const open = { evidence: 'convention', ambiguous: true, isOpen: true };
    expect(read(['1,000', '3,000'])).toEqual({ values: [1, 3], ...open });
    expect(read(['1.000', '3.000'])).toEqual({ values: [1, 3], ...open });
    expect(read(['1.500', '3.000'])).toEqual({ values: [1.5, 3], ...open });
    expect(read(['1,500', '3,000'])).toEqual({ values: [1500, 3000], ...open });
  });
});

describe('agreeOnMark', () => {
  it('knows one mark of columns that have the same, and none where they differ', () => {
    expect(agreeOnMark([undefined, ',', ','])).toBe(',');
    expect(agreeOnMark(['.', ','])).toBeUndefined();
    expect(agreeOnMark([undefined])).toBeUndefined();
  });
});
