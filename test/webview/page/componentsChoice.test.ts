import { describe, expect, it } from 'vitest';
import { componentsChoice } from '../../../webview/page/componentsChoice.ts';
import { makeContext } from '../makeContext.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { selection } = sampleSummary;

function show(chosen: number, missingComponents?: number) {
  const { context, posted } = makeContext();
  const summary = { ...sampleSummary, selection: { ...selection, chosen } };
  const view = componentsChoice({ summary, ...(missingComponents && { missingComponents }) }, context);
  return { ...view, posted };
}

describe('componentsChoice', () => {
  it('asks for another K when its point is clicked', () => {
    const { charts, posted } = show(10);
    charts[0]?.onSelect?.({ pointNumber: 3 });
    charts[0]?.onSelect?.({ pointNumber: 9 });
    expect(posted).toEqual([['chooseComponents', { components: 4 }]]);
  });

  it('asks for another K from its table, which says what the plot says', () => {
    const { below, posted } = show(10);
    const rows = [...below!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[9]).toEqual(['10', '−18,864.8', '−19,526.1', '−10,764.8', '3.0%', 'shown; best']);
    expect(rows[8]?.at(-1)).toBe('not converged');
    below!.querySelectorAll<HTMLElement>('.link')[1]?.click();
    expect(posted).toEqual([['chooseComponents', { components: 2 }]]);
  });

  it('says how small the smallest segment of the list is where over a window that is another than in the fit', () => {
    const window = { days: 365, from: '2010-12-10', to: '2011-12-09', lapsed: 3 };
    const all = sampleSummary.segments.reduce((sum, { customers }) => sum + customers, 0);
    const lastRemark = (smallestShare: number, k: number) => {
      const fits = selection.fits.map((fit) => ({ ...fit, smallestShare }));
      const summary = { ...sampleSummary, window, selection: { ...selection, fits, chosen: 10 } };
      const { below } = componentsChoice({ summary }, makeContext().context);
      return below!.querySelectorAll('tbody tr')[k - 1]?.lastElementChild?.textContent;
    };
    const smallest = Math.min(...sampleSummary.segments.map(({ customers }) => customers));
    expect(lastRemark(smallest / all, 10)).toBe('shown; best');
    expect(lastRemark((smallest + 8) / all, 10)).toBe(
      `shown; best; smallest segment in the list: ${smallest} customers, as whoever only aged is left where they were`,
    );
    expect(lastRemark((smallest + 8) / all, 4)).not.toContain('in the list');
  });

  it('offers the way back to the best only where another is shown', () => {
    expect(show(10).node.querySelector('vscode-button')).toBeNull();
    const { node, posted } = show(4);
    const back = node.querySelector<HTMLElement>('vscode-button');
    expect(back?.textContent).toBe('Use best (K = 10)');
    back?.click();
    expect(posted).toEqual([['chooseComponents', {}]]);
  });

  it('says that the K that was chosen before was not tried again', () => {
    expect(show(10).node.querySelector('.warnings')).toBeNull();
    expect(show(10, 12).node.querySelector('.warnings')?.textContent).toBe(
      'K = 12, which you chose before, was not tried in this run; the best, K = 10, is shown.',
    );
  });
});
