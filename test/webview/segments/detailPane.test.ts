import { describe, expect, it } from 'vitest';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
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
