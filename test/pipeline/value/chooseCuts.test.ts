import { expect, test } from 'vitest';
import { chooseCuts, isOfSeason } from '../../../src/pipeline/value/chooseCuts.ts';

test('cuts have a horizon after them and one of history before', () => {
  expect(chooseCuts(0, 1500, 90)).toEqual([1410, 1365, 1320, 1135]);
  expect(chooseCuts(0, 360, 180)).toEqual([180]);
  expect(chooseCuts(0, 359, 180)).toEqual([]);
});

test('one cut has the season of the horizon ahead, a year earlier', () => {
  for (const horizon of [30, 90, 180]) expect(chooseCuts(0, 1500, horizon)).toContain(1500 - 365);
});

test('a cut near one that matters more is left out, and the latest stays', () => {
  expect(chooseCuts(0, 1500, 180)).toEqual([1320, 1230, 1135]);
  expect(chooseCuts(0, 1500, 350)[0]).toBe(1150);
});

test('tells which of them are in the season to come', () => {
  expect(isOfSeason(635, 1000, 180)).toBe(true);
  expect(isOfSeason(600, 1000, 180)).toBe(true);
  expect(isOfSeason(270, 1000, 180)).toBe(true);
  expect(isOfSeason(820, 1000, 180)).toBe(false);
  expect(isOfSeason(990, 1000, 180)).toBe(false);
  expect(isOfSeason(550, 1000, 180)).toBe(false);
});
