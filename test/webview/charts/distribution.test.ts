import { describe, expect, it } from 'vitest';
import { distribution, distributionFigure } from '../../../webview/charts/distribution.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { chartTheme } from '../../../webview/controls/theme.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { showEach } from '../sampleShown.ts';

// @vitest-environment happy-dom

const { overview, summary } = sampleResult;
const shown = showEach();
const formats = createFormats('en-US');
const theme = chartTheme(() => '');

describe('distributionFigure', () => {
  it('draws a box of the percentiles of each segment, days evenly, money by its logarithm', () => {
    const days = distributionFigure(shown, { distribution: 'recency', selected: [] }, formats, theme);
    expect(days.data.filter(({ type }) => type === 'box')).toHaveLength(10);
    const { p5, q1, median, q3, p95 } = overview.spreads[4]!.recency;
    expect(days.data[4]).toMatchObject({
      lowerfence: [p5],
      q1: [q1],
      median: [median],
      q3: [q3],
      upperfence: [p95],
    });
    expect(days.layout.xaxis?.type).toBe('linear');
    const money = distributionFigure(shown, { distribution: 'monetary', selected: [] }, formats, theme);
    expect(money.layout.xaxis).toMatchObject({
      type: 'log',
      title: { text: 'Monetary value (logarithmic)' },
    });
  });

  it('has numbers enough on a logarithmic axis, however near the values are', () => {
    const within = (factor: number) => {
      const spread = { p5: 300, q1: 400, median: 500, q3: 600, p95: 300 * factor };
      const near = shown.map((each) => ({ ...each, spreads: { ...each.spreads, monetary: spread } }));
      return distributionFigure(near, { distribution: 'monetary', selected: [] }, formats, theme).layout
        .xaxis;
    };
    expect(within(20)).toMatchObject({ type: 'log', tickmode: 'array' });
    expect(within(20)?.ticktext).toEqual(expect.arrayContaining(['200', '500', '1,000', '2,000', '5,000']));
    expect(within(2000)?.tickvals).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]);
    expect(within(2000)?.ticktext).toEqual(['10', '100', '1,000', '10K', '100K', '1M', '10M']);
  });

  it('fades all but the segment that is pointed out, less in high contrast', () => {
    const fade = (by: typeof theme) =>
      distributionFigure(shown, { distribution: 'monetary', selected: [1] }, formats, by)
        .data.slice(0, 10)
        .map((trace) => 'opacity' in trace && trace.opacity);
    const opacities = (faded: number) => summary.segments.map((_, index) => (index === 1 ? 1 : faded));
    expect(fade(theme)).toEqual(opacities(0.3));
    expect(fade({ ...theme, contrastBorder: '#6fc3df' })).toEqual(opacities(0.6));
  });

  it('draws an even axis where a logarithm has no place', () => {
    const spreads = overview.spreads.map((each) => ({ ...each, monetary: { ...each.monetary, p5: -4 } }));
    const { layout } = distributionFigure(
      showEach(summary.segments, { ...overview, spreads }),
      { distribution: 'monetary', selected: [] },
      formats,
      theme,
    );
    expect(layout.xaxis?.type).toBe('linear');
  });
});

describe('distribution', () => {
  it('says in one hover how a segment spreads, and selects it by a click', () => {
    const { context } = makeContext({ distribution: 'recency' });
    const [chart] = distribution(shown, context).charts;
    const points = chart?.figure(theme).data.at(-1);
    if (points?.type !== 'scatter') throw new Error('no points');
    expect(points.hovertext?.[9]?.split('<br>')).toEqual([
      'Lost',
      'Median 390.0. Half: 195.0 to 780.0. 90%: 97.5 to',
      '1,560.0',
    ]);
    chart?.onSelect?.({ pointNumber: 9, customdata: 9 });
    expect(context.store.state.selected).toEqual([9]);
  });

  it('is as high as the names beside the boxes take, of two lines each', () => {
    const heightOf = (names: readonly string[]) => {
      const segments = names.map((name, i) => ({ ...summary.segments[i]!, name }));
      const [chart] = distribution(showEach(segments), makeContext().context).charts;
      return Number.parseFloat(chart!.node.style.minHeight);
    };
    const long = Array.from({ length: 10 }, (_, i) => `One-Time Buyers of kind ${i}`);
    const lineHeight = 1.2;
    expect(heightOf(long)).toBeGreaterThan(10 * 2 * lineHeight);
    expect(heightOf(long.slice(0, 5))).toBeLessThan(heightOf(long));
    expect(heightOf(['Lost', 'New'])).toBeLessThan(heightOf(long.slice(0, 2)));
  });

  it('shows another measure, in its table too', () => {
    const { context, redrawn } = makeContext();
    const { node, below } = distribution(shown, context);
    const head = () => below?.querySelector('[role=group][tabindex]')?.getAttribute('aria-label');
    expect(head()).toBe('Monetary value');
    node.querySelector('input[value=recency]')?.dispatchEvent(new Event('change'));
    expect(head()).toBe('Recency');
    expect(redrawn).toHaveLength(1);
    const cells = [...below!.querySelectorAll('tbody tr:last-child > *')].map((cell) => cell.textContent);
    expect(cells).toEqual(['Lost', '97.5', '195.0', '390.0', '780.0', '1,560.0', '359.0']);
  });
});
