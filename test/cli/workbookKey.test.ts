import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { workbookKey } from '../../src/cli/settingsFile.ts';

const folder = resolve('shop');

it('is the path in the folder, with forward slashes', () => {
  expect(workbookKey(join(folder, 'exports', 'sales 2011.csv'), folder)).toBe('exports/sales 2011.csv');
  expect(workbookKey(join(folder, '..data.csv'), folder)).toBe('..data.csv');
});

it('is the whole address outside of it', () => {
  expect(workbookKey('/data/sales 2011.csv', '/data/shop')).toBe('file:///data/sales 2011.csv');
});
