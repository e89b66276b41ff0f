import { describe, expect, it } from 'vitest';
import { drawHoldout } from '../../../src/pipeline/campaign/holdout.ts';

const ids = Array.from({ length: 1000 }, (_, i) => String(12_000 + i));
const draw = { share: 0.1, seed: '0 2026-11-28' };
const heldOf = (from: readonly string[], by = draw) => {
  const held = drawHoldout(from, by);
  return from.filter((_, i) => held[i] === 1);
};

describe('customers who are held back', () => {
  it.each([
    [1000, 0.1, 100],
    [615, 0.1, 62],
    [14, 0.1, 1],
    [4, 0.1, 0],
    [0, 0.1, 0],
    [7, 0.5, 4],
  ])('of %i are exactly the share %d, rounded: %i', (customers, share, held) => {
    expect(heldOf(ids.slice(0, customers), { ...draw, share })).toHaveLength(held);
  });

  it('are the same whatever the order of the rows', () => {
    const shuffled = ids.toSorted((a, b) => Number(a) * 7919 - Math.floor(Number(b) * 7919.5));
    expect(heldOf(shuffled).toSorted()).toEqual(heldOf(ids).toSorted());
    expect(heldOf(ids.toReversed()).toSorted()).toEqual(heldOf(ids).toSorted());
  });

  it('are others by another seed, as many of the last as chance has it', () => {
    const [one, other] = [heldOf(ids), heldOf(ids, { ...draw, seed: '0 2026-11-29' })];
    const both = one.filter((id) => other.includes(id)).length;
    expect(both).toBeGreaterThan(1);
    expect(both).toBeLessThan(25);
  });

  it('are nobody in particular: each id is drawn as often as others over many seeds', () => {
    const some = ids.slice(0, 50);
    const times = new Map(some.map((id) => [id, 0]));
    const draws = 4000;
    for (let seed = 0; seed < draws; seed++)
      for (const id of heldOf(some, { share: 0.2, seed: String(seed) })) times.set(id, times.get(id)! + 1);
    const expected = draws * 0.2;
    const chiSquare = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / (expected * 0.8), 0);
    // 49 degrees of freedom: 0.1 % lie above 85, 0.1 % below 23.
    expect(chiSquare).toBeLessThan(85);
    expect(chiSquare).toBeGreaterThan(20);
  });
});
