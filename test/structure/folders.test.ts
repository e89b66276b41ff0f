import { describe, expect, it } from 'vitest';
import { findBackward, findWay, listNeeds, type Need, orderFolders } from './folders.ts';
import type { Module } from './imports.ts';

/** Needs from `a>b`, where `a>b*3` stands for three imports. */
const needs = (...texts: readonly string[]): Need[] =>
  texts.map((text) => {
    const [, from = '', to = '', count = '1'] = /^(.+)>([^*]+)(?:\*(\d+))?$/.exec(text) ?? [];
    const one = { from: `${from}/x.ts`, to: `${to}/y.ts`, names: [] };
    return { from, to, imports: Array.from({ length: Number(count) }, () => one) };
  });

const pairs = (found: readonly Need[]): string[] => found.map(({ from, to }) => `${from}>${to}`);

describe('folders', () => {
  it('need what their files import, but not themselves', () => {
    const imports = ['src/b/y.ts', 'src/b/z.ts', 'src/a/w.ts'].map((to) => ({
      from: 'src/a/x.ts',
      to,
      names: [],
    }));
    const found = listNeeds([{ path: 'src/a/x.ts', imports } as unknown as Module]);
    expect(found.map(({ from, to, imports }) => [from, to, imports.length])).toEqual([['src/a', 'src/b', 2]]);
  });

  it('stand before those that they need', () => {
    expect(orderFolders(needs('host>pipeline', 'pipeline>text', 'host>text'))).toEqual([
      'host',
      'pipeline',
      'text',
    ]);
  });

  it('are in no cycle where none needs one that needs it', () => {
    expect(findBackward(needs('a>b', 'a>c', 'b>d', 'c>d'))).toEqual([]);
  });

  it('are told of the fewer imports of a pair that needs each other, also where it is a folder and its child', () => {
    expect(pairs(findBackward(needs('a>b*3', 'b>a', 'c>a', 'b>d')))).toEqual(['b>a']);
    expect(pairs(findBackward(needs('src/a>src/a/b', 'src/a/b>src/a*4')))).toEqual(['src/a>src/a/b']);
  });

  it('are told of one need of a longer circle', () => {
    const circle = needs('a>b*2', 'b>c*2', 'c>a');
    expect(pairs(findBackward(circle))).toEqual(['c>a']);
    expect(findWay(circle, 'a', 'c')).toEqual(['a', 'b', 'c']);
    expect(findWay(needs('a>b'), 'b', 'a')).toBeUndefined();
  });
});
