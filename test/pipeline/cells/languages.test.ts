import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../src/pipeline/cells/languages.ts';
import { isNoSale, readStatus } from '../../../src/pipeline/cells/statusText.ts';
import { listStatusWords } from '../../../src/pipeline/cells/wordLists.ts';

const split = (list: string): string[] => list.match(/\S+/g) ?? [];

describe('the words of cells', () => {
  it('name twelve months where they name any', () => {
    for (const [language, { months }] of Object.entries(cellWords))
      if (months !== undefined) expect(split(months), language).toHaveLength(12);
  });

  it('stand in one list once', () => {
    for (const [language, { status = {}, ...lists }] of Object.entries(cellWords)) {
      for (const [name, list] of Object.entries<string>({ ...lists, ...status })) {
        const words = split(list);
        expect(
          words.filter((word, at) => words.indexOf(word) !== at),
          `${name} in ${language}`,
        ).toEqual([]);
      }
    }
  });

  it('do not say of one sale both that it stands and that it is none', () => {
    const listTexts = (...lists: readonly Parameters<typeof listStatusWords>[0][]) =>
      lists.flatMap(listStatusWords).map((word) => word.replace('*', ''));
    const sales = listTexts('standing', 'pending');
    expect(sales.filter((text) => isNoSale(readStatus(text)))).toEqual([]);
    const others = listTexts('undone', 'failed', 'draft', 'undoneSigns', 'failedSigns', 'draftSigns');
    expect(others.filter((text) => !isNoSale(readStatus(text)))).toEqual([]);
  });

  it('do not say of one sale both that it stands and that it is pending', () => {
    const pending = listStatusWords('pending').map((word) => word.replace('*', ''));
    expect(pending.filter((text) => readStatus(text) !== 'pending')).toEqual([]);
    const standing = listStatusWords('standing').map((word) => word.replace('*', ''));
    expect(standing.filter((text) => readStatus(text) !== 'standing')).toEqual([]);
  });
});
