import { describe, expect, it } from 'vitest';
import { createFormats } from '../../webview/formats.ts';
import { chartTheme } from '../../webview/theme.ts';
import { treemapFigure } from '../../webview/treemap.ts';
import { sampleSummary } from './sampleSummary.ts';

const { segments } = sampleSummary;
const formats = createFormats('en-US');
const theme = chartTheme(() => '');

function traceOf(shown = segments) {
  const [trace] = treemapFigure(shown, formats, theme).data;
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

  it('says in its hover what the segment is', () => {
    expect(traceOf().hovertext[5]?.split('<br>')).toEqual([
      'Potential Loyalists',
      'Customers: 892 (15.2%)',
      'Revenue share: 16.6%',
      'Recency: mean 23.4, median 19.0 days',
      'Frequency: mean 9.6, median 9.0 orders',
      'Monetary: mean 3,299, median 3,070',
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
    expect(treemapFigure(segments, formats, highContrast).data[0]).toMatchObject({
      marker: { line: { width: 1, color: '#6fc3df' } },
    });
  });
});
