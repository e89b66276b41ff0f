import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
import type { BacktestSummary } from '../../../src/pipeline/results/valueSummary.ts';
import { detailPane } from '../../../webview/segments/detailPane.ts';
import { listShown } from '../../../webview/state/shownSegments.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { groupedOverview, groupedSummary, showGrouped } from '../sampleShown.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

function show(selected: readonly number[], summary: SegmentationSummary = sampleSummary) {
  const { context, posted } = makeContext({ selected, unfolded: ['why'] });
  const shown =
    summary === groupedSummary
      ? showGrouped()
      : listShown({ summary, overview: sampleResult.overview }, false);
  const pane = detailPane({ summary, shown }, context);
  document.body.replaceChildren(pane);
  const part = (label: string) => pane.querySelector<HTMLElement>(`section[aria-label="${label}"]`);
  const click = (label: string) =>
    [...pane.querySelectorAll<HTMLElement>('button, vscode-button')]
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label)
      ?.click();
  return { pane, part, click, posted, store: context.store };
}

describe('the detail pane', () => {
  it('is of all customers while nothing is pointed out', () => {
    const { pane, click, posted } = show([]);
    expect(pane.querySelector('h2')?.textContent).toBe('All customers');
    click('Export 5,878 customers');
    expect(posted).toEqual([['exportCustomers', {}]]);
  });

  it('says of the top customers over which time they spent it', async () => {
    const window = { days: 365, from: '2010-12-10', to: '2011-12-09', lapsed: 3 };
    const headsOf = async (summary: SegmentationSummary) => {
      const { pane } = show([0], summary);
      await new Promise((resolve) => setTimeout(resolve));
      return [...pane.querySelectorAll('.top-customers th')].map(({ textContent }) => textContent);
    };
    expect(await headsOf(sampleSummary)).toContain('Total spent');
    expect(await headsOf({ ...sampleSummary, window })).toContain('Spent in 12 months');
  });

  it('says once that plain sorting did as well as the prediction', () => {
    const test: BacktestSummary = {
      ...{ cut: '2011-06-13', customers: 5000, correlation: 0.8, auc: 0.8, mae: 1, totalError: 0.1 },
      ...{ topFifthShare: 0.73, deciles: [], shareOfNew: 0.1 },
      orders: { correlation: 0.8, mae: 1, totalError: 0.1 },
      baselines: [{ name: 'pastSpend', correlation: 0.8, topFifthShare: 0.73 }],
    };
    const asGood = { baseline: 'pastSpend', share: 0.73, ours: 0.73 } as const;
    const { pane } = show([], {
      ...sampleSummary,
      value: {
        ...{ horizonDays: 180, model: 'MBG/NBD', parameters: { r: 1, alpha: 60, a: 1, b: 3 } },
        ...{ logLikelihood: -1000, fittedOn: 5000, leftOutDays: 0, backtests: [test], churnBands: [] },
      },
      remarks: [warning('value-baseline-as-good', asGood), warning('value-not-settled', {})],
    });
    expect(pane.textContent?.match(/did as well|as well as the prediction/g)).toEqual(['did as well']);
    expect(pane.querySelector('.doubt')?.textContent).toContain('did not converge');
  });

  it('says what to do, who they are and why, in that order, and exports them', () => {
    const { pane, click, posted } = show([2]);
    expect(pane.querySelector('h2')?.textContent).toBe('Champions');
    const parts = [...pane.querySelectorAll('section')].map((each) => each.getAttribute('aria-label'));
    expect(parts).toEqual(['What to do', 'Top customers', 'Who they are']);
    expect(pane.querySelector('details summary')?.textContent).toBe('Why this name');
    const { customers } = sampleSummary.segments[2]!;
    click(`Export ${customers} customers`);
    expect(posted).toEqual([['exportCustomers', { segments: [2] }]]);
  });

  it('says which days its revenue is of, which are not all of the file where only some count', () => {
    const period = { first: '2010-12-10T08:00:00', last: '2011-12-09T12:50:00' };
    const { pane } = show([2], { ...sampleSummary, period });
    expect(pane.querySelector('.pane-facts')?.textContent).toContain('revenue, Dec 10, 2010 to Dec 9, 2011');
  });

  it('follows what is pointed out', () => {
    const { pane, store } = show([2]);
    store.update({ selected: [9] });
    expect(pane.querySelector('h2')?.textContent).toBe('Lost');
  });

  it('renames a segment by its rule, and no other', () => {
    const { pane, click, posted } = show([9]);
    click('Rename: Name of the segment');
    const field = pane.querySelector('input')!;
    expect(field.value).toBe('Lost');
    field.value = 'Gone';
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(posted).toEqual([['changeRule', { rules: [sampleSummary.segments[9]!.rule], name: 'Gone' }]]);
    expect(pane.querySelector('input')).toBeNull();
  });

  it('changes nothing by Escape, by the same name, or by none', () => {
    for (const [value, key] of [
      ['Gone', 'Escape'],
      ['Lost', 'Enter'],
      ['  ', 'Enter'],
    ] as const) {
      const { pane, click, posted } = show([9]);
      click('Rename: Name of the segment');
      const field = pane.querySelector('input')!;
      field.value = value;
      field.dispatchEvent(new KeyboardEvent('keydown', { key }));
      expect(posted).toEqual([]);
      expect(pane.querySelector('h2')?.textContent).toBe('Lost');
    }
  });

  it('changes what to do', () => {
    const { pane, click, posted } = show([9]);
    click('Edit: What to do');
    const field = pane.querySelector('textarea')!;
    field.value = 'Send a card.';
    click('Save');
    expect(posted).toEqual([
      ['changeRule', { rules: [sampleSummary.segments[9]!.rule], action: 'Send a card.' }],
    ]);
  });

  it('leaves the names of a kept model alone', () => {
    const model = { source: 'x.csv', date: '2011-01-03' } as unknown as NonNullable<
      SegmentationSummary['model']
    >;
    const { pane } = show([9], { ...sampleSummary, model });
    expect(pane.querySelector('[aria-label$="Name of the segment"]')).toBeNull();
  });

  it('is of a group as of a segment, with the reason of each part', () => {
    expect(groupedOverview.groups.spreads.length).toBeGreaterThan(0);
    const { pane } = show([0, 1, 2], groupedSummary);
    expect(pane.querySelector('h2')?.textContent).toBe('Champions');
    expect([...pane.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual([
      'Champions, few',
      'Champions, most spent',
      'Champions',
    ]);
  });

  it('shows markup in names, reasons and actions literally', () => {
    const hostile = '</script><img src=x onerror=alert(1)>';
    const [first, ...others] = sampleSummary.segments;
    const segments = [
      { ...first!, name: hostile, group: hostile, action: hostile, description: hostile },
      ...others,
    ];
    const { pane } = show([0], { ...sampleSummary, segments });
    expect(pane.querySelector('img, script')).toBeNull();
    expect(pane.querySelector('h2')?.textContent).toBe(hostile);
  });
});
