import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../webview/controls/formats.ts';
import { profileColumns } from '../../../webview/profiles/profileColumns.ts';
import { profiles } from '../../../webview/profiles/profiles.ts';
import { tableText } from '../../../webview/profiles/segmentTable.ts';
import { listLeaves, listShown } from '../../../webview/state/shownSegments.ts';
import type { ViewState } from '../../../webview/state/viewState.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { groupedSummary, showEach, showGrouped } from '../sampleShown.ts';
import { groupEach, sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { overview } = sampleResult;

function show(summary = sampleSummary, state: Partial<ViewState> = {}) {
  const { context, announced } = makeContext(state);
  const shown = listShown({ summary, overview }, context.store.state.groupsOnly);
  const { node } = profiles({ summary, shown }, context);
  document.body.replaceChildren(node);
  return { node, announced, store: context.store };
}

function namesIn(node: HTMLElement) {
  return [...node.querySelectorAll('.segment-name')].map((button) => button.textContent);
}

function sortBy(node: HTMLElement, column: number) {
  node.querySelectorAll<HTMLElement>('.sort')[column]?.click();
}

describe('profiles', () => {
  it('gives one row a segment, in the order of the summary', () => {
    const { node } = show();
    expect(namesIn(node)).toEqual(sampleSummary.segments.map(({ name }) => name));
  });

  it('keeps those who stand apart above all segments, however they are sorted', () => {
    const standApart = { ...sampleSummary.segments[0]!, id: 0, name: 'Far Above', action: 'Talk to them.' };
    const { node } = show({ ...sampleSummary, standApart });
    sortBy(node, 1);
    const first = node.querySelector('tbody');
    expect(first?.querySelector('th')?.textContent).toBe('Far Above');
    expect(namesIn(node)).toHaveLength(sampleSummary.segments.length + 1);
  });

  it('points out those who stand apart by their row, and no longer by a second click', () => {
    const standApart = { ...sampleSummary.segments[0]!, id: 0, name: 'Far Above' };
    const { node, store } = show({ ...sampleSummary, standApart });
    const row = node.querySelector<HTMLElement>('tbody tr');
    row?.querySelector<HTMLElement>('button')?.click();
    expect(store.state.selected).toEqual([-1]);
    expect(row?.getAttribute('aria-current')).toBe('true');
    row?.click();
    expect(store.state.selected).toEqual([]);
    expect(row?.hasAttribute('aria-current')).toBe(false);
  });

  it('shows every number that the treemap shows', () => {
    const row = show().node.querySelectorAll('tbody')[5]?.querySelector('tr');
    const cells = [...(row?.querySelectorAll('th, td:not(.sketched)') ?? [])].map((cell) => cell.textContent);
    expect(cells.slice(0, 4)).toEqual(['Potential Loyalists', '892', '15.2%', '16.6%']);
    expect(cells.slice(4, 10)).toEqual(['23.4', '19.0', '9.6', '9.0', '3,299', '3,070']);
  });

  it('says what recency, frequency and monetary value are', () => {
    const text = show().node.querySelector('#definitions')?.textContent;
    expect(text).toContain(
      "Recency, days: Whole days from a customer's last purchase to the as-of date, which is one day after the last purchase of all. Frequency, orders: Distinct invoices of a customer: orders, not lines. Monetary value: Sum of quantity x price over a customer's rows. Cancelled and returned rows are left out.",
    );
  });

  it('says so of a source of amounts whose returns are netted', () => {
    const basis = { ...sampleSummary.basis, amount: 'line', returns: 'net', orders: 'days' } as const;
    const text = show({ ...sampleSummary, basis }).node.querySelector('#definitions')?.textContent;
    expect(text).toContain(
      "Frequency, orders: The days on which a customer bought: the source has no order numbers. Monetary value: Sum of the amounts of a customer's rows. Cancelled and returned rows reduce it.",
    );
  });

  it('sorts by a column, largest first, and back on a second click', () => {
    const { node } = show();
    sortBy(node, 1);
    expect(namesIn(node).slice(0, 2)).toEqual(['Lost', 'Promising']);
    expect(node.querySelector('[aria-sort]')?.textContent).toBe('Number');
    sortBy(node, 1);
    expect(namesIn(node)[0]).toBe('Champions, few');
    expect(node.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts names from A and marks one column only', () => {
    const { node } = show();
    sortBy(node, 4);
    sortBy(node, 0);
    expect(namesIn(node).slice(0, 2)).toEqual(['At Risk', "Can't Lose Them"]);
    expect(node.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  it('draws how a measure spreads, and says it', () => {
    const row = show().node.querySelectorAll('tbody')[5]?.querySelector('tr');
    const sketches = [...row!.querySelectorAll('svg')];
    expect(sketches.slice(0, 3).map((sketch) => sketch.getAttribute('aria-label'))).toEqual([
      'Median 19.0. Half: 9.5 to 38.0. 90%: 4.8 to 76.0',
      'Median 9.0. Half: 4.5 to 18.0. 90%: 2.3 to 36.0',
      'Median 3,070. Half: 1,535 to 6,141. 90%: 768 to 12,281',
    ]);
  });

  it('moves between names by the arrow keys', () => {
    const { node } = show();
    const buttons = [...node.querySelectorAll<HTMLElement>('.segment-name')];
    buttons[0]?.focus();
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(buttons[1]);
    buttons[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(document.activeElement).toBe(buttons[9]);
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([...Array(9).fill(-1), 0]);
  });

  it('resizes a column by Alt and the arrow keys, keeps its width, and gives it back by a double click', () => {
    const { node, store } = show();
    const head = node.querySelector<HTMLElement>('th.name .sort')!;
    const press = { key: 'ArrowRight', altKey: true, bubbles: true };
    head.dispatchEvent(new KeyboardEvent('keydown', press));
    expect(store.state.widths).toEqual({ name: 48 });
    expect(head.closest('th')?.style.width).toBe('48px');
    node.querySelector('th.name .resize')!.dispatchEvent(new MouseEvent('dblclick'));
    expect(store.state.widths).toEqual({});
  });

  it('has one stop of the Tab key in its headings', () => {
    const sorts = [...show().node.querySelectorAll<HTMLElement>('.sort')];
    expect(sorts.map(({ tabIndex }) => tabIndex)).toEqual([0, ...sorts.slice(1).map(() => -1)]);
    expect(show().node.querySelector('thead [tabindex="0"]:not(.sort)')).toBeNull();
  });

  it('is copied as a table of tabs, in its order, with no name that starts a formula', () => {
    const named = [{ ...sampleSummary.segments[0]!, name: '=1+1\tx' }, sampleSummary.segments[9]!];
    const shown = showEach(named);
    const columns = profileColumns({ shown, basis: sampleSummary.basis }, createFormats('en-US'));
    expect(
      tableText(shown.toReversed(), columns, false)
        .split('\n')
        .map((line) => line.split('\t').slice(0, 10)),
    ).toEqual([
      [
        'Segment',
        'Customers: Number',
        'Customers: Share',
        'Revenue: Share',
        'Recency, days: Mean',
        'Recency, days: Median',
        'Frequency, orders: Mean',
        'Frequency, orders: Median',
        'Monetary value: Mean',
        'Monetary value: Median',
      ],
      ['Lost', '1,544', '26.3%', '2.3%', '359.0', '390.0', '1.0', '1.0', '268', '221'],
      ["'=1+1 x", '2', '<0.1%', '6.4%', '1.5', '1.5', '148.0', '148.0', '568,712', '568,712'],
    ]);
  });

  it('shows markup in names, reasons and actions literally', () => {
    const hostile = '</script><img src=x onerror=alert(1)>';
    const segment = { ...sampleSummary.segments[0]!, name: hostile, reason: hostile, action: hostile };
    const { node } = show({ ...sampleSummary, segments: [segment], groups: groupEach([segment]) });
    expect(node.querySelector('img, script')).toBeNull();
    expect(namesIn(node)).toEqual([hostile]);
  });
});

describe('profiles of groups', () => {
  const showGroups = (state: Partial<ViewState> = {}) => {
    const { context } = makeContext(state);
    const { node } = profiles({ summary: groupedSummary, shown: showGrouped(state.groupsOnly) }, context);
    document.body.replaceChildren(node);
    return { node, store: context.store };
  };
  const visibleIn = (node: HTMLElement) =>
    [...node.querySelectorAll('tbody:not([hidden]) .segment-name')].map((button) => button.textContent);
  const parts = ['Champions, few', 'Champions, most spent', 'Champions'];

  it('have the rows of their parts under their own', () => {
    const { node } = showGroups();
    expect(visibleIn(node).slice(0, 5)).toEqual(['Champions', ...parts, "Can't Lose Them"]);
    expect([...node.querySelectorAll('.part .segment-name')].map((each) => each.textContent)).toEqual(parts);
  });

  it('fold their parts away, which a screen reader is told', () => {
    const { node, store } = showGroups();
    const toggle = node.querySelector<HTMLElement>('.parts')!;
    expect([toggle.textContent, toggle.getAttribute('aria-expanded')]).toEqual(['3 parts', 'true']);
    const controlled = toggle.getAttribute('aria-controls')!.split(' ');
    expect(controlled.map((id) => document.getElementById(id)?.classList.contains('part'))).toEqual(
      Array(3).fill(true),
    );
    toggle.click();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(visibleIn(node).slice(0, 2)).toEqual(['Champions', "Can't Lose Them"]);
    expect(store.state).toMatchObject({ foldedGroups: ['Champions'], selected: [] });
    const buttons = [...node.querySelectorAll<HTMLElement>('.segment-name')];
    toggle.focus();
    toggle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(buttons[4]);
  });

  it('are selected with all their parts', () => {
    const { node, store } = showGroups();
    node.querySelector<HTMLElement>('.segment-name')?.click();
    expect(store.state).toMatchObject({ selected: [0, 1, 2] });
    expect(node.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });

  it('stand alone on demand', () => {
    const { node } = showGroups({ groupsOnly: true });
    expect(visibleIn(node)).toHaveLength(8);
    expect(node.querySelector('.parts')).toBeNull();
  });

  it('keep their parts when they are sorted', () => {
    const { node } = showGroups();
    sortBy(node, 1);
    sortBy(node, 1);
    expect(visibleIn(node).slice(0, 4)).toEqual(['Champions', ...parts]);
    sortBy(node, 1);
    expect(visibleIn(node).slice(-4)).toEqual(['Champions', ...parts.toReversed()]);
  });

  it('are a column of what is copied, and no rows whose numbers would count twice', () => {
    const columns = profileColumns(
      { shown: showGrouped(), basis: groupedSummary.basis },
      createFormats('en-US'),
    );
    const [head, first] = tableText(listLeaves(showGrouped()), columns, true)
      .split('\n')
      .map((line) => line.split('\t'));
    expect([head?.at(-1), first?.[0], first?.at(-1)]).toEqual(['Group', 'Champions, few', 'Champions']);
  });
});
