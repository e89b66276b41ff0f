import { describe, expect, it } from 'vitest';
import { tellEffect } from '../../../src/pipeline/remarks/campaignTexts.ts';

const side = { customers: 100, ordered: 10, orders: 12, revenue: 900 };
const difference = { value: 0.4, low: -1, high: 2 };
const judged = (low: number, high: number) =>
  tellEffect({
    ...{ contacted: side, heldBack: side, notFound: 0 },
    effect: { ordered: difference, orders: difference, revenue: { value: 0.4, low, high } },
  })[0];

describe('the effect of a campaign', () => {
  it('is told where the interval of revenue is beyond 0, and not by what rounding leaves', () => {
    expect(judged(0.1, 2)).toBe('Those contacted spent more than chance explains.');
    expect(judged(-2, -0.1)).toBe('Those contacted spent less than chance explains.');
    for (const low of [-0.1, 0, 2.2e-16])
      expect(judged(low, 2)).toBe('The difference in revenue can be chance.');
    expect(judged(-2, -2.2e-16)).toBe('The difference in revenue can be chance.');
  });

  it('is told with how the parts of the list were taken', () => {
    const readAs = { column: 'Group', heldBack: ['control'], contacted: ['email', 'sms'] };
    expect(tellEffect({ contacted: side, heldBack: side, notFound: 0, readAs })).toContain(
      'By the column “Group”, control counts as held back, email and sms as contacted.',
    );
  });
});
