import { describe, expect, it } from 'vitest';
import { type Tiles, treemap, treemapFigure } from '../../../webview/charts/treemap.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { chartTheme } from '../../../webview/controls/theme.ts';
import { showEach, showGrouped } from '../sampleShown.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { segments } = sampleSummary;
const formats = createFormats('en-US');
const theme = chartTheme(() => '');

const byCustomers = { tileSize: 'customers', selected: [] } as const;

function traceOf(shown = segments, tiles: Tiles = byCustomers) {
  const [trace] = treemapFigure(showEach(shown), tiles, formats, theme).data;
  if (trace?.type !== 'treemap') throw new Error('not a treemap');
  return trace;
}

describe('treemapFigure', () => {
  it('sizes tiles by customers and colours them by segment', () => {
    const trace = traceOf();
    expect(trace.values).toEqual(segments.map(({ customers }) => customers));
    expect(trace.marker.colors).toEqual(segments.map(({ colour }) => colour));
    expect(trace.text[7]).toBe('Promising<br>18.2%');
  });

  it('sizes tiles by revenue on demand, none of them below zero', () => {
    const inDebt = segments.map((each, index) => (index === 9 ? { ...each, revenue: -5 } : each));
    const trace = traceOf(inDebt, { ...byCustomers, tileSize: 'revenue' });
    expect(trace.values[1]).toBe(segments[1]?.revenue);
    expect(trace.values[9]).toBe(0);
    expect(trace.text[1]).toBe('Champions,<br>most spent<br>15.2%');
  });

  it('labels a small tile with its name alone', () => {
    const few = segments.map((each, index) => (index === 7 ? { ...each, customers: 20 } : each));
    expect(traceOf(few).text[7]).toBe('Promising');
    expect(traceOf(few, { ...byCustomers, tileSize: 'revenue' }).text[7]).toMatch(/^Promising<br>/);
  });

  it('outlines the tile that is pointed out', () => {
    const { line } = traceOf(segments, { ...byCustomers, selected: [2] }).marker;
    expect(line.width).toEqual([0, 0, 3, 0, 0, 0, 0, 0, 0, 0]);
    expect(line.color[2]).toBe(theme.foreground);
  });

  it('says in its hover what the segment is', () => {
    expect(traceOf().hovertext[5]?.split('<br>')).toEqual([
      'Potential Loyalists',
      'Customers: 892 (15.2%)',
      'Revenue share: 16.6%',
      'Recency: mean 23.4, median 19.0 days',
      'Frequency: mean 9.6, median 9.0 orders',
      'Monetary: mean 3,299, median 3,070',
      'What to do: Reward them, give early access, ask',
      'for reviews; no blanket discounts.',
    ]);
  });

  it('gives no text that Plotly would read as markup', () => {
    const trace = traceOf([{ ...segments[0]!, name: '<a href="javascript:alert(1)">x</a>' }]);
    const markup = [...trace.labels, ...trace.text, ...trace.hovertext].flatMap(
      (text) => text.match(/<[^>]*>/g) ?? [],
    );
    expect(new Set(markup)).toEqual(new Set(['<br>']));
  });

  it('tells segments of one name apart', () => {
    const trace = traceOf(segments.map((segment) => ({ ...segment, name: 'Lost' })));
    expect(new Set(trace.ids).size).toBe(segments.length);
  });

  it('outlines the tiles in high contrast', () => {
    const highContrast = { ...theme, contrastBorder: '#6fc3df' };
    expect(treemapFigure(showEach(), byCustomers, formats, highContrast).data[0]).toMatchObject({
      marker: { line: { width: segments.map(() => 1), color: segments.map(() => '#6fc3df') } },
    });
  });

  it('puts the parts of a group within its tile, by what sets them apart', () => {
    const [trace] = treemapFigure(showGrouped(), byCustomers, formats, theme).data;
    expect(trace).toMatchObject({
      ids: expect.arrayContaining(['0,1,2', '0', '1', '2', '3']),
      parents: ['', '0,1,2', '0,1,2', '0,1,2', '', '', '', '', '', '', ''],
      labels: expect.arrayContaining(['Champions 1.8%', 'Champions, few &lt;0.1%']),
    });
    expect((trace as { values: readonly number[] }).values[0]).toBe(104);
    expect((trace as { text: readonly string[] }).text.slice(1, 4)).toEqual([
      'few',
      'most spent',
      'Champions',
    ]);
  });

  it('outlines a group, and not its parts, where the whole of it is pointed out', () => {
    const state = { ...byCustomers, selected: [0, 1, 2] };
    const [trace] = treemapFigure(showGrouped(), state, formats, theme).data;
    expect(trace).toMatchObject({ marker: { line: { width: [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] } } });
  });

  it('has a tile a group where groups alone are shown', () => {
    const [trace] = treemapFigure(showGrouped(true), byCustomers, formats, theme).data;
    expect(trace).toMatchObject({ parents: Array(8).fill('') });
  });

  it('selects what is clicked, a group by its name above its parts', () => {
    const selected: (readonly number[])[] = [];
    const { onSelect } = treemap({
      outline: showGrouped(),
      formats,
      tiles: () => byCustomers,
      onSelect: ({ segments: indices }) => selected.push(indices),
    });
    for (const pointNumber of [0, 2, 4]) onSelect?.({ pointNumber });
    expect(selected).toEqual([[0, 1, 2], [1], [3]]);
  });
});
