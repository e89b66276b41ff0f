import { expect, it } from 'vitest';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { isModelShared } from '../../../src/pipeline/settings/sharedModel.ts';

const january = 'shop/january.csv';
const shares = (settings: Readonly<Record<string, unknown>>, key = january) =>
  isModelShared(readSettings(settings), key);

it('knows a model that a workbook has for itself', () => {
  expect(shares({ workbooks: { [january]: { model: 'a.model.json' } } })).toBe(false);
  const others = { 'shop/': { model: '-' }, 'shop/may.csv': { model: 'b.model.json' } };
  expect(shares({ workbooks: { [january]: { model: 'a.model.json' }, ...others } })).toBe(false);
  const none = { [january]: { model: '-' }, 'shop/may.csv': { model: '-' } };
  expect(shares({ workbooks: none })).toBe(false);
  expect(shares({ workbooks: { ...none, 'shop/': { model: '-' } } })).toBe(true);
  const elsewhere = { 'old/may.csv': { model: 'a.model.json' } };
  expect(shares({ workbooks: { [january]: { model: 'a.model.json' }, ...elsewhere } })).toBe(false);
});

it('knows a model that is set for all, for a folder or for another workbook', () => {
  expect(shares({ model: 'a.model.json' })).toBe(true);
  expect(shares({ workbooks: { 'shop/': { model: 'a.model.json' } } })).toBe(true);
  const both = { 'shop/': { model: 'a.model.json' }, [january]: { model: 'a.model.json' } };
  expect(shares({ workbooks: both })).toBe(true);
  const own = { [january]: { model: 'a.model.json' } };
  expect(shares({ workbooks: { ...own, 'shop/may.csv': { model: './a.model.json' } } })).toBe(true);
  expect(shares({ workbooks: { ...own, 'old/may.csv': { model: '../shop/a.model.json' } } })).toBe(true);
  expect(shares({ workbooks: { 'may.csv': { model: 'shop/a.model.json' }, ...own } })).toBe(true);
  expect(shares({ workbooks: { './': { model: 'a.model.json' } } }, 'may.csv')).toBe(true);
});
