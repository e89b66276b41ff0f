import { describe, expect, it } from 'vitest';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import {
  scaleFeatures,
  standardizeFeatures,
  usualFeatures,
} from '../../../src/pipeline/features/features.ts';
import { measureLacking } from '../../../src/pipeline/features/lacking.ts';
import { readSettings } from '../../../src/pipeline/settings/settings.ts';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';

const day = millisecondsPerDay;

/** Four customers, of whom the last has ordered once. */
const customers: Customers = {
  count: 4,
  ids: ['a', 'b', 'c', 'd'],
  recency: Float64Array.of(1, 4, 9, 16),
  frequency: Float64Array.of(2, 3, 2, 1),
  monetary: Float64Array.of(10, 20, 30, 40),
  firstPurchase: Float64Array.of(70 * day, 50 * day, 61 * day, 84 * day),
  lastPurchase: Float64Array.of(99 * day, 96 * day, 91 * day, 84 * day),
};
const asOf = 100 * day;

describe('what customers are segmented by', () => {
  it('is recency, frequency and monetary value where nothing is set', () => {
    expect(readSettings({})['features.use']).toEqual(usualFeatures);
    const { scaler, features } = standardizeFeatures(customers, 'stabilized', { use: usualFeatures, asOf });
    expect({ scaler, features }).toEqual(standardizeFeatures(customers, 'stabilized'));
  });

  it('may be other figures, each transformed by its unit', () => {
    const use = ['sinceFirstPurchase', 'averageOrder'] as const;
    const { scaler, features } = standardizeFeatures(customers, 'stabilized', { use, asOf });
    expect(features).toMatchObject({ rows: 4, columns: 2 });
    expect(scaler.means[0]).toBeCloseTo(
      (Math.sqrt(30) + Math.sqrt(50) + Math.sqrt(39) + Math.sqrt(16)) / 4,
      12,
    );
    expect(scaleFeatures(customers, scaler, asOf)).toEqual(features);
  });

  it('is the median of the others for a customer who lacks the figure', () => {
    const { scaler } = standardizeFeatures(customers, 'none', { use: ['daysBetweenOrders'], asOf });
    expect(scaler.medians).toEqual([29]);
    expect(scaler.means[0]).toBeCloseTo((29 + 23 + 30 + 29) / 4, 12);
  });

  it('is lacked by a share of the customers', () => {
    expect(measureLacking(customers, asOf)).toEqual({ daysBetweenOrders: 0.25 });
  });

  it('is no figure that most customers lack', () => {
    const once = { ...customers, frequency: Float64Array.of(1, 1, 1, 2) };
    expect(() => standardizeFeatures(once, 'none', { use: ['daysBetweenOrders'], asOf })).toThrow(
      '75.0% of the customers have no time between orders',
    );
  });

  it.each([[['recency', 'height']], [[]], [['recency', 'recency']]])('cannot be %j', (use) => {
    expect(() => readSettings({ 'features.use': use })).toThrow(
      /^The setting segmentAi.features.use must be a list .* predictedSpend and churnRisk, each once, not /,
    );
  });
});
