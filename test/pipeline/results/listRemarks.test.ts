import { describe, expect, it } from 'vitest';
import { expectationMaximization } from '../../../src/pipeline/mixture/em.ts';
import type { FitSummary } from '../../../src/pipeline/model/chooseFit.ts';
import { listRemarks } from '../../../src/pipeline/results/listRemarks.ts';
import type { Segment, UnnamedSegments } from '../../../src/pipeline/results/segmentation.ts';
import { drawClusters, someMixture } from '../mixture/samples.ts';

const data = drawClusters(
  [
    [0, 0, 0],
    [1, 1, 1],
  ],
  100,
  3,
);
const read = { notes: [], warnings: [], provenance: { plan: { skippedSheets: ['Legend'] } } };
const segment = Int32Array.from({ length: 200 }, (_, i) => Number(i < 150));
const settled = expectationMaximization(data, someMixture('full', 2, 3, 1));

function remarksOf({ fit = settled, fits = [], segments = [], largest = 10 }: Partial<Situation>) {
  const monetary = Float64Array.from(segment, (_, i) => (i === 7 ? largest : 10));
  const selection = { criterion: 'bic', chosen: 2, best: 2, fits } as const;
  const formed = {
    ...read,
    customers: { monetary },
    fitted: { fits: [fit] },
    membership: { segment },
    selection,
  };
  return listRemarks(formed as unknown as UnnamedSegments, segments);
}

interface Situation {
  readonly fit: typeof settled;
  readonly fits: readonly FitSummary[];
  readonly segments: readonly Segment[];
  /** What the customer at 7 spent, in segment 1; all others spent 10. */
  readonly largest: number;
}

const warningsOf = (situation: Partial<Situation>) => remarksOf(situation).warnings;

describe('listRemarks', () => {
  it('says nothing of a mixture that settled', () => {
    expect(settled.converged).toBe(true);
    expect(warningsOf({})).toEqual([]);
  });

  it('says that a mixture did not settle', () => {
    const fit = expectationMaximization(data, someMixture('full', 2, 3, 1), {
      maximumIterations: 3,
      tolerance: 1e-9,
    });
    expect(warningsOf({ fit })).toEqual([
      'The mixture with K = 2 had not settled after 3 iterations; its borders are approximate.',
    ]);
  });

  it("names the K's that a smallest segment rules out, together where the reason is the same", () => {
    const small = 'smallest segment under 1% of the customers';
    const fits = [
      { k: 2 },
      { k: 3, ruledOut: small },
      { k: 4, ruledOut: 'a segment without customers' },
      { k: 5, ruledOut: small },
    ] as unknown as FitSummary[];
    const { notes, warnings } = remarksOf({ fits });
    expect(notes.at(-1)).toBe(`Ruled out: K = 3, 5 (${small}); K = 4 (a segment without customers).`);
    expect(warnings).toEqual([]);
  });

  it('notes the sheets that were passed over, without a warning', () => {
    expect(remarksOf({})).toEqual({
      notes: ['Passed over, because the columns of a transaction are missing: Legend.'],
      warnings: [],
    });
  });

  it('says where one customer makes the means of a segment, but not who it is', () => {
    const segments = [
      { name: 'Lost', customers: 50, share: 0.25 },
      { name: 'Champions', customers: 150, share: 0.75 },
    ] as unknown as Segment[];
    expect(warningsOf({ segments, largest: 400 })).toEqual([]);
    expect(warningsOf({ segments, largest: 2000 })).toEqual([
      'One customer in Champions brings 50.1% of all revenue, so the means there say little of the others; the medians do.',
    ]);
  });

  it('points out tiny segments', () => {
    const segments = [
      { name: 'Champions', customers: 3, share: 0.004 },
      { name: 'Others', customers: 700, share: 0.996 },
    ] as unknown as Segment[];
    expect(warningsOf({ segments })).toEqual(['Under 1% of the customers: Champions (3).']);
  });
});
