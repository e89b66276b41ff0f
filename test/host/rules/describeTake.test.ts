import { describe, expect, it } from 'vitest';
import { describeTake } from '../../../src/host/rules/describeTrial.ts';

const take = { id: 'lost', name: 'Lost', priority: 210, customers: 3421, share: 0.582 };

describe('describeTake', () => {
  it.each([
    [[], 'Matches no segments'],
    [['Lost'], 'Matches Lost: 3,421 customers (58.2%)'],
    [['Lost, newer', 'Lost, newest'], 'Matches 2 segments: 3,421 customers (58.2%)'],
  ])('says of %j: %s', (segments, expected) => {
    expect(describeTake({ ...take, segments })).toBe(expected);
  });
});
