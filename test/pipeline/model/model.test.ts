import { describe, expect, it } from 'vitest';
import {
  deriveFigures,
  measureFigures,
  scoreCustomers,
} from '../../../src/pipeline/customers/customerFigures.ts';
import type { Customers } from '../../../src/pipeline/customers/rfm.ts';
import { createRandom } from '../../../src/pipeline/mixture/random.ts';
import { fitCustomers, scaleCustomers } from '../../../src/pipeline/model/fitCustomers.ts';
import {
  type Classifier,
  classify,
  findSegments,
  makeClassifier,
} from '../../../src/pipeline/model/model.ts';
import { optionsBy } from '../../fixtures/options.ts';

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

async function fitModel(components: number, rows = columns) {
  const customers = customersOf(rows);
  const options = optionsBy({ 'mixture.components': components });
  const { borders } = deriveFigures(customers, asOf);
  const fitted = await fitCustomers(scaleCustomers(customers, options), options);
  return { customers, ...makeClassifier(fitted, fitted.fits[0]!, customers, borders) };
}

/** Customers of whom nothing is known but what they bought. */
const classifyAny = (customers: Customers, model: Classifier) => ({
  membership: classify(model, customers, asOf),
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

  it('tells who stands apart in another month too, by the borders of its own', async () => {
    const giant = { id: 'giant', recency: 3, frequency: 40, monetary: 90_000 };
    const { classifier, membership } = await fitModel(4, [...columns, giant]);
    expect([...membership.segment].indexOf(-1)).toBe(columns.length);
    expect(membership.probability.at(-1)).toBeNaN();
    const nextMonth = [{ ...giant, monetary: 80_000 }, columns[0]!, { ...columns[1]!, monetary: 600 }];
    const { segment } = classify(structuredClone(classifier), customersOf(nextMonth), asOf);
    expect([...segment].map((s) => s < 0)).toEqual([true, false, false]);
  });

  it('is the same for all others, whether some stand apart or are not there', async () => {
    const giant = { id: 'giant', recency: 3, frequency: 40, monetary: 90_000 };
    const [without, beside] = [await fitModel(4), await fitModel(4, [...columns, giant])];
    expect(beside.classifier.mixture).toEqual(without.classifier.mixture);
    expect([...beside.membership.segment].slice(0, -1)).toEqual([...without.membership.segment]);
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

describe('customers beyond those of the fit', () => {
  it('are in the segment of its border', async () => {
    const { classifier } = await fitModel(4);
    const oldest = Math.max(...columns.map(({ recency }) => recency));
    const atBorder = { id: 'border', recency: oldest, frequency: 1, monetary: 20 };
    const beyond = { ...atBorder, recency: 40 * oldest };
    const { segment, probability } = classify(classifier, customersOf([atBorder, beyond]), asOf);
    expect(segment[1]).toBe(segment[0]);
    expect(probability[1]).toBe(probability[0]);
  });

  it('are in the same segments where these alone are asked for', async () => {
    const giant = { id: 'giant', recency: 3, frequency: 40, monetary: 90_000 };
    const { classifier } = await fitModel(4, [...columns, giant]);
    const others = customersOf([...columns.map((row) => ({ ...row, recency: 3 * row.recency })), giant]);
    const segments = findSegments(classifier, others, asOf);
    expect(segments).toEqual(classify(classifier, others, asOf).segment);
    expect(segments.at(-1)).toBe(-1);
  });
});
