import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../webview/controls/formats.ts';
import { profileColumns } from '../../../webview/profiles/profileColumns.ts';
import { profiles, profilesText } from '../../../webview/profiles/profiles.ts';
import type { ViewState } from '../../../webview/state/viewState.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { overview } = sampleResult;

function show(summary = sampleSummary, state: Partial<ViewState> = {}) {
  const { context, announced } = makeContext(state);
  const { node } = profiles({ summary, overview }, context);
  document.body.replaceChildren(node);
  return { node, announced, store: context.store };
}

function namesIn(node: HTMLElement) {
  return [...node.querySelectorAll('.disclosure')].map((button) => button.textContent);
}

function sortBy(node: HTMLElement, column: number) {
  node.querySelectorAll<HTMLElement>('.sort')[column]?.click();
}

describe('profiles', () => {
  it('gives one row a segment, in the order of the summary', () => {
    const { node } = show();
    expect(namesIn(node)).toEqual(sampleSummary.segments.map(({ name }) => name));
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

  it('opens and closes the reason and the recommended action of a segment', () => {
    const { node } = show();
    const button = node.querySelector<HTMLElement>('.disclosure')!;
    const detail = document.getElementById(button.getAttribute('aria-controls')!)!;
    expect(detail.hasAttribute('hidden')).toBe(true);
    button.click();
    expect(detail.hasAttribute('hidden')).toBe(false);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(detail.textContent).toContain('The rule "Champions, few" takes what no rule before it does.');
    expect(detail.textContent).toContain(sampleSummary.segments[0]?.action);
    button.click();
    expect(detail.hasAttribute('hidden')).toBe(true);
  });

  it('draws how a measure spreads, and says it', () => {
    const row = show().node.querySelectorAll('tbody')[5]?.querySelector('tr');
    const sketches = [...row!.querySelectorAll('svg')];
    expect(sketches.slice(0, 3).map((sketch) => sketch.getAttribute('aria-label'))).toEqual([
      'Half of the customers from 9.5 to 38.0, median 19.0; nine of ten from 4.8 to 76.0',
      'Half of the customers from 4.5 to 18.0, median 9.0; nine of ten from 2.3 to 36.0',
      'Half of the customers from 1,535 to 6,141, median 3,070; nine of ten from 768 to 12,281',
    ]);
  });

  it('moves between names by the arrow keys', () => {
    const { node } = show();
    const buttons = [...node.querySelectorAll<HTMLElement>('.disclosure')];
    buttons[0]?.focus();
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(buttons[1]);
    buttons[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(document.activeElement).toBe(buttons[9]);
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([...Array(9).fill(-1), 0]);
  });

  it('resizes a column by the arrow keys and keeps its width', () => {
    const { node, store } = show();
    const handle = node.querySelector<HTMLElement>('[aria-label="Width of the column Segment"]')!;
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(store.state.widths).toEqual({ name: 48 });
    expect(handle.closest('th')?.style.width).toBe('48px');
    handle.dispatchEvent(new MouseEvent('dblclick'));
    expect(store.state.widths).toEqual({});
  });

  it('is copied as a table of tabs, in its order, with no name that starts a formula', () => {
    const named = [{ ...sampleSummary.segments[0]!, name: '=1+1\tx' }, sampleSummary.segments[9]!];
    const columns = profileColumns(
      { segments: named, overview, basis: sampleSummary.basis },
      createFormats('en-US'),
    );
    expect(
      profilesText(named, columns, [1, 0])
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
    const { node } = show({ ...sampleSummary, segments: [segment] });
    expect(node.querySelector('img, script')).toBeNull();
    expect(namesIn(node)).toEqual([hostile]);
  });
});
