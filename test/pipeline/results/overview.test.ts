import { expect, it } from 'vitest';
import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import { surveySegments } from '../../../src/pipeline/results/overview.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

it('tells of segments the means of the figures that they were found by, and of no others', () => {
  const usual = makeSegmentation({ names: ['Champions', 'Lost', 'New'] });
  const { customers, asOf, membership, fitted } = usual;
  const use = ['averageOrder', 'recency'] as const;
  const scaled = standardizeFeatures(customers, 'none', { use, asOf });
  const { scaledMeans } = surveySegments({ ...usual, fitted: { ...fitted, ...scaled } });
  const first = [...membership.segment.keys()].filter((i) => membership.segment[i] === 0);
  const mean = (column: number) =>
    first.reduce((sum, i) => sum + scaled.features.values[2 * i + column]!, 0) / first.length;
  expect(scaledMeans).toHaveLength(3);
  expect(Object.keys(scaledMeans[0]!)).toEqual(use);
  expect(scaledMeans[0]!.averageOrder).toBeCloseTo(mean(0), 12);
  expect(scaledMeans[0]!.recency).toBeCloseTo(mean(1), 12);
});
