import { describe, expect, it } from 'vitest';
import { describeSample, mapFigure } from '../../../webview/charts/customerMap.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { chartTheme } from '../../../webview/controls/theme.ts';
import { listLeaves } from '../../../webview/state/shownSegments.ts';
import { sampleResult } from '../sampleResult.ts';
import { showEach, showGrouped } from '../sampleShown.ts';

const { overview, summary } = sampleResult;
const { sample } = overview;
const data = { shown: showEach(), sample, customers: 5878 };
const formats = createFormats('en-US');

function tracesOf(shown = data, selected: readonly number[] = []) {
  return mapFigure(
    shown,
    { selected },
    formats,
    chartTheme(() => ''),
  ).data.map((trace) => {
    if (trace.type !== 'scatter' || !('customdata' in trace)) throw new Error('not points');
    return trace;
  });
}

describe('mapFigure', () => {
  it('puts every sampled customer at recency and frequency, in the colour of the segment', () => {
    const traces = tracesOf();
    expect(traces.flatMap(({ x }) => x)).toEqual(sample.recency);
    expect(traces.flatMap(({ y }) => y)).toEqual(sample.frequency);
    expect(traces.map(({ marker }) => marker.color)).toEqual(summary.segments.map(({ colour }) => colour));
  });

  it('draws who spent more larger, and nobody too small to see', () => {
    const sizes = tracesOf().flatMap(({ marker }) => marker.size);
    expect(Math.max(...sizes)).toBe(sizes[sample.monetary.indexOf(Math.max(...sample.monetary))]);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    const inDebt = { ...data, sample: { ...sample, monetary: sample.monetary.map(() => -1) } };
    expect(tracesOf(inDebt).flatMap(({ marker }) => marker.size)).toEqual(sample.monetary.map(() => 5));
  });

  it('says who a point is, where the page knows it', () => {
    const hovers = (shown: typeof data) => tracesOf(shown).flatMap(({ hovertext }) => hovertext);
    expect(hovers(data).map((text) => text.split('<br>')[0])).toEqual(
      sample.ids!.map((id) => `Customer ${id}`),
    );
    const { ids: _, ...kept } = sample;
    expect(hovers({ ...data, sample: kept }).join()).not.toContain('Customer ');
  });

  it('fades the customers of the other segments', () => {
    expect(tracesOf(data, [3]).filter(({ opacity }) => opacity > 0.5)).toHaveLength(1);
  });

  it('draws the customers of a group as one where groups alone are shown, and fades those of no part', () => {
    const [champions] = tracesOf({ ...data, shown: showGrouped(true) });
    expect(champions?.x).toEqual(sample.recency.slice(0, 6));
    const traces = tracesOf({ ...data, shown: listLeaves(showGrouped()) }, [0, 1, 2]);
    expect(traces.filter(({ opacity }) => opacity > 0.5)).toHaveLength(3);
  });
});

describe('describeSample', () => {
  it('says whether it is a sample', () => {
    expect(describeSample(data)).toBe(
      'A random sample of 20 of the 5,878 customers. Larger points have spent more.',
    );
    expect(describeSample({ ...data, customers: 20 })).toMatch(/^All 20 customers\./);
  });
});
