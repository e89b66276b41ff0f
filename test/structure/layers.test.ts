import { describe, expect, it } from 'vitest';
import { alignSlots, layOut } from './layers.ts';

const arrows = (...texts: readonly string[]) =>
  texts.map((text) => ({ from: text.charAt(0), to: text.charAt(1) }));

const names = (rows: readonly (readonly { readonly name: string; readonly isBox: boolean }[])[]) =>
  rows.map((row) => row.filter(({ isBox }) => isBox).map(({ name }) => name));

describe('boxes in layers', () => {
  it('stand below all that they come from, and right above the first that they lead to', () => {
    const { rows } = layOut([...'abcde'], arrows('ab', 'bc', 'cd', 'ed'));
    expect(names(rows)).toEqual([['a'], ['b'], ['c', 'e'], ['d']]);
  });

  it('leave room in each row that an arrow passes through', () => {
    const { rows, ways } = layOut([...'abc'], arrows('ab', 'bc', 'ac'));
    expect(rows.map((row) => row.length)).toEqual([1, 2, 1]);
    expect(ways.at(-1)).toEqual(['a', rows[1]!.find(({ isBox }) => !isBox)!.name, 'c']);
  });

  it('are ordered so that arrows do not cross without need', () => {
    const { rows } = layOut([...'abcd'], arrows('ad', 'bc'));
    const [above, below] = names(rows) as [string[], string[]];
    expect(above.indexOf('a') < above.indexOf('b')).toBe(below.indexOf('d') < below.indexOf('c'));
  });

  it('stand as near to their neighbours as the others in their row allow', () => {
    const { rows, ways } = layOut([...'abc'], arrows('ab', 'ac'));
    const middles = alignSlots(rows, ways, { widthOf: () => 10, gap: 4 });
    expect(Math.abs(middles.get('b')! - middles.get('c')!)).toBeCloseTo(14);
    expect(middles.get('a')).toBeCloseTo((middles.get('b')! + middles.get('c')!) / 2);
  });
});
