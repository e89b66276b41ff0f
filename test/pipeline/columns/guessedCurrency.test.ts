import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows, type Value } from './tableRows.ts';

/** Which column is read as the currency, beside others that titles name. */
function currencyOf(title: string, codes: readonly string[]) {
  const rows = Array.from({ length: 40 }, (_, i): Value[] => [
    ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, 10.5 + i],
    codes[i % codes.length]!,
  ]);
  const search = findColumns(tableRows([['Order', 'Customer', 'Date', 'Amount', title], ...rows]));
  return search.type === 'found' ? search.titles.currency : search.type;
}

describe('the currency under a title that does not name it', () => {
  it('is read where the cells are codes of currencies', () => {
    expect(currencyOf('Cur', ['EUR', 'USD', 'GBP'])).toBe('Cur');
    expect(currencyOf('Code', ['EUR', 'USD'])).toBe('Code');
  });

  it('is not where they are other codes, a few of which may be some', () => {
    expect(currencyOf('Cur', ['FRA', 'ALL', 'MUC', 'TOP'])).toBeUndefined();
    expect(currencyOf('Code', ['AAA', 'BBB'])).toBeUndefined();
    expect(currencyOf('Country code', ['EUR', 'USD'])).toBeUndefined();
  });
});
