import { describe, expect, it } from 'vitest';
import { criteriaFigure, criteriaPlot, explainPlot } from '../../../webview/charts/criteriaPlot.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { chartTheme } from '../../../webview/controls/theme.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { selection } = sampleSummary;
const formats = createFormats('en-US');
const theme = chartTheme(() => '');

describe('criteriaFigure', () => {
  it('draws all three criteria over K', () => {
    const [bic, aic, icl] = criteriaFigure(selection, formats, theme).data;
    expect(bic).toMatchObject({ name: 'BIC', y: selection.fits.map((fit) => fit.bic) });
    expect(aic).toMatchObject({ name: 'AIC', y: selection.fits.map((fit) => fit.aic) });
    expect(icl).toMatchObject({ name: 'ICL', y: selection.fits.map((fit) => fit.icl) });
  });

  it('marks the chosen K on the criterion that chose it', () => {
    const byAic = { ...selection, criterion: 'aic', chosen: 4, best: 4 } as const;
    const { data, layout } = criteriaFigure(byAic, formats, theme);
    expect(data[3]).toMatchObject({ x: [4], y: [selection.fits[3]?.aic] });
    expect(layout.shapes?.[0]).toMatchObject({ x0: 4, x1: 4 });
    expect(layout.annotations?.[0]).toMatchObject({
      text: 'K = 4, lowest AIC allowed',
      xanchor: 'left',
    });
  });

  it('leaves room above the points for the label, and keeps it inside of the chart', () => {
    const highest = Math.max(...selection.fits.flatMap(({ bic, aic, icl }) => [bic, aic, icl]));
    const layoutOf = (chosen: number) => criteriaFigure({ ...selection, chosen }, formats, theme).layout;
    expect(layoutOf(6).yaxis?.range?.[1]).toBeGreaterThan(highest + 1);
    expect(layoutOf(6).xaxis?.range).toEqual([0.5, 10.5]);
    expect([1, 6, 10].map((k) => layoutOf(k).annotations?.[0]?.xanchor)).toEqual(['left', 'center', 'right']);
  });

  it('says of a fit that it has not converged', () => {
    const [bic] = criteriaFigure(selection, formats, theme).data;
    if (bic?.type !== 'scatter') throw new Error('not a line');
    expect(bic.hovertext?.[8]).toContain('Iterations: 18 (not converged)');
    expect(bic.hovertext?.[7]).toMatch(/Iterations: 17$/);
  });
});

describe('explainPlot', () => {
  it('says which criterion chose and that lower is better', () => {
    expect(explainPlot(selection)).toBe(
      'K is the number of segments to look for: the lower the line there, the better. Click a point to try another number. K = 10 has the lowest BIC of K = 1 to 10.',
    );
  });

  it('tells what the user chose from what is best', () => {
    expect(explainPlot({ ...selection, chosen: 4 })).toMatch(
      /K = 10 has the lowest BIC of K = 1 to 10\. Showing K = 4 \(your choice\)\.$/,
    );
    const { layout } = criteriaFigure({ ...selection, chosen: 4 }, formats, theme);
    expect(layout.annotations?.[0]?.text).toBe('K = 4, your choice');
  });

  it('says that the curve still falls where it ends', () => {
    expect(explainPlot({ ...selection, bestIsMost: true, chosen: 4 })).toMatch(
      /of K = 1 to 10\. Showing K = 4 \(your choice\)\. The BIC still falls at K = 10, so more segments might fit better\.$/,
    );
    const { layout } = criteriaFigure({ ...selection, bestIsMost: true }, formats, theme);
    expect(layout.annotations?.[0]?.text).toBe('K = 10, lowest BIC so far');
  });

  it('says which K is lower where another is clearer', () => {
    const clearer = { ...selection, chosen: 9, best: 9, lowest: 10 };
    expect(explainPlot(clearer)).toMatch(
      /K = 9 has the clearest segments, with a BIC close to the lowest of K = 1 to 10 \(K = 10\)\.$/,
    );
    const { layout } = criteriaFigure(clearer, formats, theme);
    expect(layout.annotations?.[0]?.text).toBe('K = 9, clearest near the<br>lowest BIC');
  });

  it('does not call lowest what others are below that may not be taken', () => {
    const ruledOut = { code: 'empty-segment', values: {} } as const;
    const fits = selection.fits.map((fit) => (fit.k < 10 ? fit : { ...fit, ruledOut }));
    const clearer = { ...selection, chosen: 8, best: 8, lowest: 9, fits };
    expect(explainPlot(clearer)).toMatch(
      /\(K = 9\)\. Not counted: K = 10, where segments would be too small\./,
    );
    const { layout } = criteriaFigure(clearer, formats, theme);
    expect(layout.annotations?.[0]?.text).toBe('K = 8, clearest near the<br>lowest BIC allowed');
  });

  it('says that there are fewer segments than K', () => {
    const fits = selection.fits.map((fit) => (fit.k < 10 ? fit : { ...fit, dissolved: 1 }));
    expect(explainPlot({ ...selection, fits })).toMatch(/ Of these 10, 1 is too small for a segment\.$/);
  });

  it('claims no choice where there was none', () => {
    const only = { ...selection, chosen: 1, best: 1, fits: selection.fits.slice(0, 1) };
    expect(explainPlot(only)).toBe('Only K = 1 was tried.');
  });

  it('says of a kept model with how many segments it was kept', () => {
    const only = { ...selection, chosen: 4, best: 4, fits: selection.fits.slice(3, 4) };
    expect(explainPlot(only, true)).toBe('Kept with 4 segments; a refit can try others.');
  });
});

describe('criteriaPlot', () => {
  it('gives its values to a screen reader', () => {
    const { node } = criteriaPlot(selection, formats, () => {});
    expect(node.getAttribute('role')).toBe('img');
    expect(node.getAttribute('aria-label')).toContain('K = 10: BIC −18,864.8, AIC −19,526.1');
  });

  it('says which numbers of segments are ruled out', () => {
    const fits = selection.fits.map((fit) => {
      const ruledOut = { code: 'empty-segment', values: {} } as const;
      return fit.k < 9 ? fit : { ...fit, ruledOut };
    });
    expect(explainPlot({ ...selection, chosen: 8, best: 8, fits })).toBe(
      'K is the number of segments to look for: the lower the line there, the better. Click a point to try another number. K = 8 has the lowest BIC of K = 1 to 10. Not counted: K = 9 and 10, where segments would be too small.',
    );
  });
});
