import { describe, expect, it } from 'vitest';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
import { segmentList } from '../../../webview/segments/segmentList.ts';
import type { ViewState } from '../../../webview/state/viewState.ts';
import { makeContext } from '../makeContext.ts';
import { showEach, showGrouped } from '../sampleShown.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const yearly = sampleSummary.segments.map((segment, i) => ({
  ...segment,
  task: 'Write',
  yearly: { lastYear: 1000 * (i + 1), toLastOrder: 2000 * (i + 1) },
}));

function show(summary: SegmentationSummary = sampleSummary, state: Partial<ViewState> = {}) {
  const { context } = makeContext(state);
  const { node } = segmentList({ summary, shown: showEach(summary.segments), formerNames: {} }, context);
  const cells = (row: Element) => [...row.children].map((cell) => cell.textContent);
  const heads = () => cells(node.querySelector('thead tr')!);
  const rows = () => [...node.querySelectorAll('tbody tr')].map(cells);
  return { node, heads, rows, store: context.store };
}

describe('the list of segments', () => {
  it('begins with who brings most, and ends with all', () => {
    const { rows, node } = show();
    const revenues = [...sampleSummary.segments].toSorted((a, b) => b.revenue - a.revenue);
    expect(rows().map(([name]) => name)).toEqual(revenues.map(({ name }) => name));
    const total = [...node.querySelectorAll('tfoot th, tfoot td')].map((cell) => cell.textContent);
    expect(total.slice(0, 3)).toEqual(['All', '5,878', '17.7M']);
  });

  it('has the last twelve months beside the whole period where both are known', () => {
    const { heads, rows } = show({ ...sampleSummary, segments: yearly });
    expect(heads()).toEqual([
      '10 segments',
      'Customers',
      'Revenue, 12 months',
      'Whole period',
      'Average order',
      'Action',
    ]);
    expect(rows()[0]).toMatchObject({ 0: 'Lost', 2: '10.0K', 5: 'Write' });
  });

  it('has the whole period alone where that is no longer than a year', () => {
    const period = { first: '2011-01-01T00:00:00', last: '2011-12-01T00:00:00' };
    const { heads } = show({ ...sampleSummary, segments: yearly, period });
    expect(heads().slice(1, 4)).toEqual(['Customers', 'Revenue', 'Average order']);
  });

  it('goes by customers on demand, until a heading is clicked', () => {
    const { rows, node, store } = show(sampleSummary, { lens: 'customers' });
    expect(rows()[0]?.[0]).toBe('Lost');
    node.querySelectorAll<HTMLElement>('.sort')[1]!.click();
    expect(rows().at(-1)?.[0]).toBe('Lost');
    expect(store.state.sorts.list).toEqual({ column: 'customers', descending: false });
  });

  it('says what an order comes to as revenue divided by orders', () => {
    const { rows } = show();
    for (const [name, , , average] of rows()) {
      const { revenue, customers, frequency } = sampleSummary.segments.find((each) => each.name === name)!;
      const exact = revenue / (customers * frequency.mean);
      expect(Math.abs(Number(average!.replaceAll(',', '')) - exact)).toBeLessThanOrEqual(0.51);
    }
  });

  it('says how many came or went since the last complete period, of those in no segment too', () => {
    const [first] = sampleSummary.segments;
    const standApart = { ...first!, id: 0, name: 'Far Above the Rest', customers: 3 };
    const withoutSpend = { ...first!, id: 0, name: 'No Net Spend', customers: 4 };
    const segments = sampleSummary.segments.map(({ customers }) => customers - 2);
    const change = { date: '2011-11-30', segments, groups: [], apart: 3, withoutSpend: 6, lapsed: 0 };
    const { heads, rows } = show({ ...sampleSummary, standApart, withoutSpend, change });
    const at = heads().findIndex((head) => head?.startsWith('Since'));
    const told = new Map(rows().map((cells) => [cells[0]!.trim(), cells[at]]));
    expect(told.get(first!.name)).toBe('+2');
    expect([told.get('Far Above the Rest'), told.get('No Net Spend')]).toEqual(['0', '−2']);
  });

  it('calls the parts of a group by what sets them apart', () => {
    const { context } = makeContext();
    const shown = showGrouped();
    const { node } = segmentList({ summary: sampleSummary, shown, formerNames: {} }, context);
    const parts = [...node.querySelectorAll('.part .segment-name')].map((each) => each.textContent);
    expect(parts.toSorted()).toEqual(['Champions', 'few', 'most spent']);
  });
});
