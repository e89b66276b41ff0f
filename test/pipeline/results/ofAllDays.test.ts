import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { wordRemark } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { ofAllDays } from '../../../src/pipeline/results/limitToWindow.ts';
import type { ResultRemark } from '../../../src/pipeline/results/resultRemarks.ts';
import { everyRemark } from '../remarks/everyRemark.ts';

describe('what is said of returns beside a window', () => {
  it.each(['cancelled-still-counted', 'returns-matched', 'returns-unmatched'] as const)(
    'is of the revenue of all days (%s)',
    (code) => {
      const remark = everyRemark[code];
      expect(wordRemark(remark)).toMatch(/\([\d.]+% of revenue[,)]/);
      expect(wordRemark(ofAllDays(remark) as ResultRemark)).toMatch(
        /\([\d.]+% of the revenue of all days[,)]/,
      );
    },
  );

  it('leaves other remarks as they are', () => {
    const remark = warning('customers-alike', { count: 2, pairs: [] });
    expect(ofAllDays(remark)).toBe(remark);
  });
});
