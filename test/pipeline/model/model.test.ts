import { describe, expect, it } from 'vitest';
import {
  deriveFigures,
  measureFigures,
  scoreCustomers,
} from '../../../src/pipeline/customers/customerFigures.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { scaleFeatures, standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { fitMixtures } from '../../../src/pipeline/mixture/selection.ts';
import { type Classifier, classify, makeClassifier } from '../../../src/pipeline/model/model.ts';

const random = createRandom(3);
const day = 86_400_000;
const asOf = 0;
const columns = Array.from({ length: 300 }, (_, i) => ({
  id: `c${i}`,
  recency: Math.floor(300 * random() ** 2),
  frequency: 1 + Math.floor(9 * random() ** 3),
  monetary: 5 + 500 * random() ** 2,
}));

function customersOf(rows: typeof columns): Customers {
  const lastPurchase = Float64Array.from(rows, ({ recency }) => -recency * day);
  return {
    count: rows.length,
    ids: rows.map(({ id }) => id),
    recency: Float64Array.from(rows, ({ recency }) => recency),
    frequency: Float64Array.from(rows, ({ frequency }) => frequency),
    monetary: Float64Array.from(rows, ({ monetary }) => monetary),
    firstPurchase: lastPurchase,
    lastPurchase,
  };
}

async function fitModel(components: number) {
  const customers = customersOf(columns);
  const scaled = standardizeFeatures(customers, 'stabilized');
  const options = {
    components: [components],
    covariance: 'spherical',
    seed: 1,
    starts: 0,
    regularization: 1e-6,
    floor: 0.1,
  } as const;
  const { borders } = deriveFigures(customers, asOf);
  const fits = await fitMixtures(scaled.features, options, () => {});
  return { customers, ...makeClassifier({ ...scaled, fits }, fits[0]!, customers, borders) };
}

/** Customers of whom nothing is known but what they bought. */
const classifyAny = (customers: Customers, model: Classifier) => ({
  membership: classify(model, scaleFeatures(customers, model.scaler)),
  scores: scoreCustomers(measureFigures(customers, asOf), model.borders),
});

describe('a model', () => {
  it('classifies the customers of its fit as they were, to the bit', async () => {
    const { customers, classifier, membership } = await fitModel(4);
    const { r, f, m, newness } = deriveFigures(customers, asOf).columns;
    expect(classifyAny(customers, classifier)).toEqual({ membership, scores: { r, f, m, newness } });
  });

  it('classifies customers alike, whoever is beside them', async () => {
    const { customers, classifier, membership } = await fitModel(4);
    const some = columns.filter((_, i) => i % 7 === 0);
    const {
      membership: { segment, probability },
      scores,
    } = classifyAny(customersOf(some), classifier);
    const { m } = deriveFigures(customers, asOf).columns;
    expect([...scores.m]).toEqual([...m].filter((_, i) => i % 7 === 0));
    expect([...segment]).toEqual([...membership.segment].filter((_, i) => i % 7 === 0));
    expect([...probability]).toEqual([...membership.probability].filter((_, i) => i % 7 === 0));
  });

  it('puts the customers who spend most first', async () => {
    const { customers, classifier, membership } = await fitModel(4);
    const means = [0, 1, 2, 3].map((wanted) => {
      const spend = customers.monetary.filter((_, i) => membership.segment[i] === wanted);
      return spend.reduce((sum, value) => sum + value, 0) / spend.length;
    });
    expect(means.toSorted((a, b) => b - a)).toEqual(means);
    expect(classifier.segments.toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('survives being copied from one thread to another', async () => {
    const { customers, classifier, membership } = await fitModel(3);
    const copy: Classifier = structuredClone(classifier);
    expect(classifyAny(customers, copy).membership).toEqual(membership);
  });
});
