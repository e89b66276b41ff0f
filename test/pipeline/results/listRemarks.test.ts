import { describe, expect, it } from 'vitest';
import type { AveragedFigure } from '../../../src/pipeline/customers/figures.ts';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { expectationMaximization } from '../../../src/pipeline/mixture/em.ts';
import type { MixtureFit } from '../../../src/pipeline/mixture/mixture.ts';
import type { FitSummary } from '../../../src/pipeline/model/chooseFit.ts';
import type { TriedFit } from '../../../src/pipeline/model/dissolveTiny.ts';
import { listRemarks } from '../../../src/pipeline/results/listRemarks.ts';
import type { ModelUse, Segment, Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { drawClusters, someMixture } from '../mixture/samples.ts';

const data = drawClusters(
  [
    [0, 0, 0],
    [1, 1, 1],
  ],
  100,
  3,
);
const read = {
  options: { remarks: [], choice: { mostTried: 10, minimumShare: 0.01 } },
  remarks: [note('date-order', { order: 'dmy' })],
  provenance: { plan: { remarks: [note('no-order-numbers', {})] } },
};
const segment = Int32Array.from({ length: 200 }, (_, i) => Number(i < 150));
const tried = (fit: MixtureFit): TriedFit => ({ ...fit, k: 2, dissolved: 0 });
const settled = tried(expectationMaximization(data, someMixture('full', 2, 3, 1)));

function remarksOf(situation: Partial<Situation>) {
  const { fit = settled, fits = [], segments = [], largest = 10, use = [], modelUse } = situation;
  const monetary = Float64Array.from(segment, (_, i) => (i === 7 ? largest : 10));
  const selection = { criterion: 'bic', chosen: 2, best: 2, fits } as const;
  const formed = {
    ...read,
    customers: { monetary },
    figures: { columns: { daysBetweenOrders: monetary.map((_, i) => (i < 3 ? Number.NaN : 1)) } },
    fitted: { scaler: { figures: use }, fits: [fit] },
    membership: { segment },
    modelUse,
  };
  return listRemarks(formed as unknown as Segmentation, selection, segments);
}

interface Situation {
  readonly modelUse: ModelUse;
  readonly fit: typeof settled;
  readonly fits: readonly FitSummary[];
  readonly segments: readonly Segment[];
  /** What customers are segmented by; three lack the time between orders. */
  readonly use: readonly AveragedFigure[];
  /** What the customer at 7 spent, in segment 1; all others spent 10. */
  readonly largest: number;
}

const warningsOf = (situation: Partial<Situation>) =>
  remarksOf(situation).filter(({ severity }) => severity === 'warning');

describe('listRemarks', () => {
  it('says nothing of a mixture that settled', () => {
    expect(settled.converged).toBe(true);
    expect(warningsOf({})).toEqual([]);
  });

  it('says how many customers lack a figure that they are segmented by', () => {
    const filled = note('feature-filled', { figure: 'daysBetweenOrders', customers: 3 });
    expect(remarksOf({ use: ['daysBetweenOrders'] })).toContainEqual(filled);
  });

  it('says that a mixture did not settle', () => {
    const options = { maximumIterations: 3, tolerance: 1e-9 };
    const fit = tried(expectationMaximization(data, someMixture('full', 2, 3, 1), options));
    expect(warningsOf({ fit })).toEqual([warning('not-settled', { components: 2, iterations: 3 })]);
  });

  it('says how many components are no segments', () => {
    const fit = { ...settled, dissolved: 1 };
    expect(remarksOf({ fit }).at(-1)).toEqual(note('components-dissolved', { k: 2, dissolved: 1 }));
  });

  it('says why customers are one segment', () => {
    const one = (customers: number) => [{ name: 'All Customers', customers, share: 1 }] as Segment[];
    const fits = [{ k: 1 }, { k: 2 }] as FitSummary[];
    expect(remarksOf({ fits, segments: one(19) }).at(-1)).toEqual(note('too-few-to-divide', { least: 20 }));
    expect(remarksOf({ fits: fits.slice(0, 1), segments: one(200) }).at(-1)).toEqual(note('all-alike', {}));
    expect(remarksOf({ fits, segments: one(20) }).at(-1)).toEqual(note('rest-too-few', {}));
    const now = { outside: 0, unlikely: 0.01, logLikelihood: -3 } as ModelUse['fit']['now'];
    const modelUse = { fit: { now } } as ModelUse;
    const ofModel = remarksOf({ fits: fits.slice(0, 1), segments: one(200), modelUse });
    expect(ofModel).not.toContainEqual(note('all-alike', {}));
  });

  it("names the K's that a smallest segment rules out", () => {
    const small = { code: 'share-too-small', values: { least: 0.01 } };
    const fits = [{ k: 2 }, { k: 3, ruledOut: small }, { k: 4 }, { k: 5, ruledOut: small }];
    const remarks = remarksOf({ fits: fits as unknown as FitSummary[] });
    expect(remarks.at(-1)).toEqual(note('components-ruled-out', { fits: [fits[1], fits[3]] }));
  });

  it('warns where the one that is taken should be ruled out', () => {
    const fits = [{ k: 2, ruledOut: { code: 'empty-segment', values: {} } }];
    expect(warningsOf({ fits: fits as unknown as FitSummary[] })).toEqual([
      warning('ruled-out-taken', { fits }),
    ]);
  });

  it('begins with what is said of the columns and sheets, and then of the values', () => {
    expect(remarksOf({})).toEqual([...read.provenance.plan.remarks, ...read.remarks]);
  });

  it('says where one customer makes the means of a segment, but not who it is', () => {
    const segments = [
      { name: 'Lost', customers: 50, share: 0.25 },
      { name: 'Champions', customers: 150, share: 0.75 },
    ] as unknown as Segment[];
    expect(warningsOf({ segments, largest: 400 })).toEqual([]);
    expect(warningsOf({ segments, largest: 2000 })).toEqual([
      warning('one-customer-dominates', { segment: 'Champions', share: expect.closeTo(0.501, 3) }),
    ]);
  });

  it('says where a few make the means of a segment', () => {
    const segments = [
      { name: 'Lost', customers: 50, share: 0.25, revenue: 500 },
      { name: 'Champions', customers: 150, share: 0.75, revenue: 3190 },
    ] as unknown as Segment[];
    expect(warningsOf({ segments, largest: 300 })).toEqual([]);
    const [few] = [{ segment: 'Champions', few: 1, customers: 150, share: expect.closeTo(0.533, 3) }];
    expect(warningsOf({ segments: [segments[0]!, { ...segments[1]!, revenue: 750 }], largest: 400 })).toEqual(
      [warning('few-make-mean', few)],
    );
  });

  it('points out tiny segments', () => {
    const segments = [
      { name: 'Champions', customers: 3, share: 0.004 },
      { name: 'Others', customers: 700, share: 0.996 },
    ] as unknown as Segment[];
    expect(warningsOf({ segments })).toEqual([
      warning('tiny-segments', { below: 0.01, segments: [{ name: 'Champions', customers: 3 }] }),
    ]);
  });
});
