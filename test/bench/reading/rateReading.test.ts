import { describe, expect, it } from 'vitest';
import { rateFigures } from './rateReading.ts';
import type { Truth } from './truth.ts';

describe('verdicts', () => {
  const figures = { customers: 3, orders: 4, revenue: 170, period: ['2024-01-15', '2024-04'] } as const;
  const others = { ...figures, orders: 5, revenue: 200 };
  const truth: Truth = {
    figures: [figures],
    mayAsk: false,
    enough: /currenc/,
    withStatuses: (text) => (text.includes('Anulowane') ? [others] : []),
  };
  const read = (orders: number, revenue: number, said = '', unknownStatuses = '') => {
    const period = { first: '2024-01-15T10:00:00', last: '2024-04-18T00:00:00' };
    return rateFigures(truth, {
      ...{ customers: 3, orders, revenue, period, remedies: [], unknownStatuses },
      said: [said, unknownStatuses],
    }).verdict;
  };

  it('forgive a rounding', () => {
    expect(read(4, 170.01)).toBe('right');
    expect(read(4, 171)).toBe('wrong');
  });

  it('tell a warning of the very thing from one of something else', () => {
    expect(read(4, 230, 'There are several currencies.')).toBe('warned');
    expect(read(4, 230, 'Dates are read as day/month.')).toBe('wrong');
  });

  it('forgive orders whose status was named, and no others', () => {
    expect(read(5, 200, '', 'Not understood: Anulowane')).toBe('warned');
    expect(read(6, 230, '', 'Not understood: Anulowane')).toBe('wrong');
    expect(read(5, 200, 'Left out: Anulowane')).toBe('wrong');
  });
});
