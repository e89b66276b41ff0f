import { describe, expect, it } from 'vitest';
import { layOver } from '../../../src/pipeline/written/tree.ts';

describe('layOver', () => {
  it('merges as the editor merges scopes', () => {
    expect(layOver({ a: { x: 1, y: 1 } }, { a: { y: 2 }, b: {} })).toEqual({ a: { x: 1, y: 2 }, b: {} });
    expect(layOver({ a: {} }, undefined)).toEqual({ a: {} });
    expect(layOver(undefined, { a: {} })).toEqual({ a: {} });
    expect(layOver({ a: {} }, 7)).toBe(7);
  });
});
