import { describe, expect, it } from 'vitest';
import { findStrayDates } from '../../../src/pipeline/cleaning/strayDates.ts';

/** Purchases on every third day of three years, and these. */
function tell(others: readonly string[], count = 365) {
  const days = Array.from({ length: count }, (_, i) => Date.UTC(2022, 0, 3 + 3 * i, 10));
  const date = Float64Array.from([...days, ...others.map((day) => Date.parse(day))]);
  return findStrayDates({ date }, Uint32Array.from(date.keys()));
}

describe('purchases dated far from all others', () => {
  it('are told at either end, with how to leave them out', () => {
    const between = { from: '2022-01-03', to: '2024-12-30' };
    expect(tell(['2099-01-31'])).toMatchObject([
      { code: 'dates-far-off', values: { rows: 1, example: '2099-01-31', ...between, end: 'after' } },
    ]);
    expect(tell(['1900-01-01', '1970-01-01', '2042-05-06'])).toMatchObject([
      { values: { rows: 2, example: '1900-01-01', ...between, end: 'before' } },
      { values: { rows: 1, example: '2042-05-06', ...between, end: 'after' } },
    ]);
  });

  it('are not where the gap is no longer than the history, or many stand behind it', () => {
    expect(tell([])).toEqual([]);
    expect(tell(['2027-01-31', '2020-02-01'])).toEqual([]);
    expect(tell(Array.from({ length: 9 }, (_, i) => `2040-01-0${i + 1}`))).toEqual([]);
    expect(tell(['2099-01-31'], 10)).toEqual([]);
  });
});
