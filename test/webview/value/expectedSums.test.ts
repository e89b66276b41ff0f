import { describe, expect, it } from 'vitest';
import type { DoneState } from '../../../src/messages/panelState.ts';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
import type { ValueSummary } from '../../../src/pipeline/results/valueSummary.ts';
import { initialViewState, type ViewState } from '../../../webview/state/viewState.ts';
import { makePage } from '../makePage.ts';
import { sampleResult } from '../sampleResult.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

/** Sums whose digits stand nowhere else on the page: all begin with 7177. */
const value: ValueSummary = {
  ...{ horizonDays: 180, model: 'MBG/NBD', parameters: { r: 1, alpha: 60, a: 1, b: 3 } },
  ...{ logLikelihood: -1000, fittedOn: 5000, leftOutDays: 0, backtests: [], churnBands: [] },
  totals: {
    ...{ expectedOrders: 71_770.4, ordersRange: { low: 52_000, high: 96_000 } },
    ...{ expectedRevenue: 7_177_123.4, range: { low: 5_300_000, high: 9_600_000 } },
    ...{ hasSeason: true, newCustomers: { low: 0.1, high: 0.2 } },
  },
};
const ofSegment = {
  ...{ expectedOrders: 7177.4, ordersRange: { low: 5200, high: 9600 }, churnRisk: 0.4 },
  ...{ expectedRevenue: 717_712.3, range: { low: 530_000, high: 960_000 } },
};
const summary: SegmentationSummary = {
  ...sampleSummary,
  basis: { ...sampleSummary.basis, horizonDays: 180 },
  value,
  segments: sampleSummary.segments.map((segment) => ({ ...segment, value: ofSegment })),
};

function show(view: Partial<ViewState>): string {
  const page = makePage({ viewState: { ...initialViewState, ...view } });
  const state: DoneState = { type: 'done', name: 'shop.xlsx', ...sampleResult, summary };
  page.show(state);
  return document.body.innerHTML;
}

describe('what is expected of customers together', () => {
  it('is nowhere on the page as one number', () => {
    for (const tab of ['segments', 'customers', 'movement', 'data', 'model'] as const)
      for (const selected of [[], [3]])
        expect(show({ tab, selected, lens: 'expected' })).not.toMatch(
          /7[.,]?1[.,]?7[.,]?7|7\.2M|717\.7|718K/i,
        );
  });

  it('is there as the range that tests give it', () => {
    expect(show({ tab: 'segments' })).toMatch(/5,300,000 and 9,600,000/);
    expect(show({ tab: 'segments', selected: [3] })).toMatch(/530K.*960K/);
    expect(show({ tab: 'model' })).toMatch(/530,000.*960,000/);
  });
});
