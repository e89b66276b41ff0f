import { expect, test } from 'vitest';
import { interpolate } from '../../../../src/pipeline/value/model/interpolate.ts';

test('gives the values of a smooth function to eleven digits', () => {
  const exact = (at: number) => 1 / (1 + Math.exp(-at)) ** 3;
  const curve = interpolate(exact, 1, 4, 1000)!;
  for (let at = 1; at <= 4; at += 0.01) expect(curve(at) / exact(at)).toBeCloseTo(1, 11);
});

test('asks no more often than it is asked, and is left out where it would', () => {
  let asked = 0;
  const count = (at: number) => {
    asked++;
    return at;
  };
  expect(interpolate(count, 0, 3, 1000)).toBeDefined();
  expect(asked).toBeLessThan(60);
  expect(interpolate(count, 0, 3, 20)).toBeUndefined();
  expect(interpolate(count, 2, 2, 1)).toBeUndefined();
});
