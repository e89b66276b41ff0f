// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../webview/formats.ts';
import { profiles } from '../../webview/profiles.ts';
import { sampleSummary } from './sampleSummary.ts';

const formats = createFormats('en-US');

function show(summary = sampleSummary) {
  const view = profiles(summary, formats);
  document.body.replaceChildren(view.node);
  return view;
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
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Potential Loyalists',
      '892',
      '15.2%',
      '16.6%',
      '23.4',
      '19.0',
      '9.6',
      '9.0',
      '3,299',
      '3,070',
    ]);
  });

  it('says what recency, frequency and monetary value are', () => {
    const text = show().node.querySelector('#definitions')?.textContent;
    expect(text).toMatch(/Recency, days: from a customer's last purchase to Dec 10, 2011, 12:50\sPM\./);
    expect(text).toContain('Frequency, orders: distinct invoices of a customer.');
    expect(text).toContain("Monetary value: sum of quantity × price over a customer's purchases.");
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
    expect(detail.textContent).toContain(sampleSummary.segments[0]?.reason);
    expect(detail.textContent).toContain(sampleSummary.segments[0]?.action);
    button.click();
    expect(detail.hasAttribute('hidden')).toBe(true);
  });

  it('reveals the right segment after sorting', () => {
    const { node, reveal } = show();
    sortBy(node, 1);
    reveal(0);
    expect(document.activeElement?.textContent).toBe('Champions, few');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('shows markup in names, reasons and actions literally', () => {
    const hostile = '</script><img src=x onerror=alert(1)>';
    const segment = { ...sampleSummary.segments[0]!, name: hostile, reason: hostile, action: hostile };
    const { node } = show({ ...sampleSummary, segments: [segment] });
    expect(node.querySelector('img, script')).toBeNull();
    expect(namesIn(node)).toEqual([hostile]);
  });
});
