import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderAscending, orderKnown } from '../../../src/pipeline/numbers/orderAscending.ts';

/** What a comparing sort gives, which keeps equal values in their order. */
const compared = (values: Float64Array) =>
  [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);

it.each([1, 300])('orders any numbers as comparing them does (%i times as many)', (times) => {
  const number = fc.oneof(
    fc.double({ noNaN: true }).map((value) => value + 0),
    fc.integer({ min: -3, max: 3 }).map((value) => value + 0),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 20, maxLength: 60 }), (some) => {
      const values = Float64Array.from({ length: some.length * times }, (_, i) => some[i % some.length]!);
      expect([...orderAscending(values)]).toEqual(compared(values));
    }),
    { numRuns: times === 1 ? 100 : 20 },
  );
});

it('orders nothing', () => {
  expect(orderAscending(new Float64Array())).toHaveLength(0);
});

it.each([50, 6000])('leaves out what is no number, of %i values', (length) => {
  const values = Float64Array.from({ length }, (_, i) => (i % 3 === 1 ? Number.NaN : (i * 7919) % 1009));
  const known = [...values.keys()].filter((i) => i % 3 !== 1);
  expect([...orderKnown(values)]).toEqual(known.sort((a, b) => values[a]! - values[b]! || a - b));
  expect([...orderKnown(new Float64Array(length).fill(Number.NaN))]).toEqual([]);
});
