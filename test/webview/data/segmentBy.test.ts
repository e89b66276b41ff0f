import { describe, expect, it } from 'vitest';
import { averagedFigures, isThere } from '../../../src/pipeline/customers/figures.ts';
import { usualFeatures } from '../../../src/pipeline/features/features.ts';
import type { LackingShares } from '../../../src/pipeline/features/lacking.ts';
import type { WorkbookSettings } from '../../../src/pipeline/settings/readingSettings.ts';
import { segmentBy } from '../../../webview/data/segmentBy.ts';
import { checkOf } from './checkOf.ts';

// @vitest-environment happy-dom

function open(use = usualFeatures, lacking: LackingShares = {}) {
  const changes: WorkbookSettings[] = [];
  const settings = { 'features.use': use };
  const node = segmentBy({ check: checkOf({ lacking }), settings }, (each) => changes.push(each))!;
  document.body.replaceChildren(node);
  const box = (id: string) => node.querySelector<HTMLInputElement>(`[data-key="feature ${id}"]`)!;
  const text = (id: string) => box(id).parentElement!.textContent;
  return { node, changes, box, text };
}

describe('the figures to segment by', () => {
  it('are all that have a mean and are known before a run, of which those are ticked that are set', () => {
    const { node, box, text } = open();
    const boxes = [...node.querySelectorAll('input')];
    expect(boxes.map(({ checked }) => checked)).toEqual(
      averagedFigures.filter((id) => isThere(id, {})).map((id) => usualFeatures.includes(id)),
    );
    expect(text('monetary')).toBe('Monetary value default');
    expect(box('averageOrder').title).toBe('Monetary value divided by frequency.');
  });

  it('are changed by a tick', () => {
    const { changes, box } = open();
    box('averageOrder').click();
    box('frequency').click();
    expect(changes).toEqual([
      { 'features.use': ['recency', 'frequency', 'monetary', 'averageOrder'] },
      { 'features.use': ['recency', 'monetary'] },
    ]);
  });

  it('are one at least', () => {
    const { box, text } = open(['recency']);
    expect(box('recency').disabled).toBe(true);
    expect(text('recency')).toBe('Recency default, at least one stays');
  });

  it('say how many customers have none, and are not taken where those are too many', () => {
    const few = open(usualFeatures, { daysBetweenOrders: 0.25 });
    expect(few.text('daysBetweenOrders')).toBe(
      'Time between orders 25.0% of the customers have none and get the median',
    );
    expect(few.box('daysBetweenOrders').disabled).toBe(false);
    const many = open(usualFeatures, { daysBetweenOrders: 0.75 });
    expect(many.text('daysBetweenOrders')).toContain('75.0% of the customers have none, which is too many');
    expect(many.box('daysBetweenOrders').disabled).toBe(true);
  });
});
