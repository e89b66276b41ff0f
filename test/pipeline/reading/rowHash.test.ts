import { describe, expect, it } from 'vitest';
import { RowHash } from '../../../src/pipeline/reading/rowHash.ts';

/** Hashes of rows of two small whole numbers and a third that is always the same: few bits that differ, all high ones. */
function hashTable(width: number, height: number): Float64Array {
  const hash = new RowHash();
  for (let row = 0; row < width * height; row++) {
    hash.number(0, row % width);
    hash.number(2, Math.floor(row / width));
    hash.number(1, 5);
    hash.endRow(true);
  }
  return hash.build();
}

function countRepeats(values: Float64Array): number {
  const sorted = values.toSorted();
  return sorted.filter((value, i) => value === sorted[i - 1]).length;
}

describe('RowHash', () => {
  it('tells half a million rows apart, and by each half of its bits as well as chance would', () => {
    const hashes = hashTable(1000, 500);
    expect(countRepeats(hashes)).toBe(0);
    const rows = hashes.length;
    const bits = 27;
    const byChance = rows ** 2 / 2 ** (bits + 1);
    for (const half of [
      (hash: number) => hash % 2 ** bits,
      (hash: number) => Math.floor(hash / 2 ** (53 - bits)),
    ])
      expect(countRepeats(hashes.map(half))).toBeLessThan(1.2 * byChance);
  });

  it('depends on where a value stands, on all cells, and on nothing of the row before', () => {
    const hash = new RowHash();
    const rows: (() => void)[] = [
      () => hash.number(0, 1),
      () => hash.number(1, 1),
      () => hash.text(0, '1'),
      () => [hash.number(0, 1), hash.number(1, 1)],
      () => hash.number(0, 1),
    ];
    for (const row of rows) {
      row();
      hash.endRow(true);
    }
    const hashes = [...hash.build()];
    expect(new Set(hashes.slice(0, 4)).size).toBe(4);
    expect(hashes[4]).toBe(hashes[0]);
  });
});
