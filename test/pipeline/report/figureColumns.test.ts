import { describe, expect, it } from 'vitest';
import { averageColumns } from '../../../src/pipeline/report/figureColumns.ts';

describe('averageColumns', () => {
  it('says the unit beside a label that does not say it itself', () => {
    const headers = (id: 'frequency' | 'predictedOrders' | 'predictedSpend') =>
      averageColumns([id], 'EUR').map(({ header }) => header);
    expect(headers('frequency')).toEqual(['Frequency mean (orders)', 'Frequency median (orders)']);
    expect(headers('predictedOrders')).toEqual(['Predicted orders mean', 'Predicted orders median']);
    expect(headers('predictedSpend')).toEqual(['Predicted spend mean (EUR)', 'Predicted spend median (EUR)']);
  });
});
