import { describe, expect, it } from 'vitest';
import { applyWorkbook, folderKey, readSettings } from '../../../src/pipeline/settings/settings.ts';

const settings = readSettings({
  workbooks: {
    'exports/': { model: 'january - segments.model.json', currency: 'EUR' },
    'exports/old.csv': { model: '-' },
    './': { model: 'top.model.json' },
  },
});

describe('what is kept for a folder', () => {
  it('holds for its workbooks, and what is kept for one of them wins', () => {
    const of = (key: string) => applyWorkbook(settings, key).model;
    expect(of('exports/february.csv')).toBe('january - segments.model.json');
    expect(of('exports/old.csv')).toBe('-');
    expect(applyWorkbook(settings, 'exports/old.csv').currency).toBe('EUR');
    expect(of('exports/2024/february.csv')).toBe('');
    expect(of('february.csv')).toBe('top.model.json');
  });

  it('is under its path with a slash, or its address outside', () => {
    expect(folderKey('a/b.csv')).toBe('a/');
    expect(folderKey('b.csv')).toBe('./');
    expect(folderKey('file:///data/b.csv')).toBe('file:///data/');
  });
});
