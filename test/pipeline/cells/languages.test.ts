import { describe, expect, it } from 'vitest';
import { cellWords, listStatusWords } from '../../../src/pipeline/cells/languages.ts';
import { readStatus } from '../../../src/pipeline/cells/statusText.ts';

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

  it('do not say of one sale both that it stands and that it was undone', () => {
    const standing = listStatusWords('standing').map((word) => word.replace('*', ''));
    expect(standing.filter((word) => readStatus(word) === 'undone')).toEqual([]);
    const undone = [...listStatusWords('undone'), ...listStatusWords('failed')].map((word) =>
      word.replace('*', ''),
    );
    expect(undone.filter((word) => readStatus(word) !== 'undone')).toEqual([]);
  });
});
