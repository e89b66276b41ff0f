import { describe, expect, it } from 'vitest';
import { componentsChoice } from '../../../webview/page/componentsChoice.ts';
import type { View } from '../../../webview/state/context.ts';
import { makeContext } from '../makeContext.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const { selection } = sampleSummary;

function show(chosen: number, missingComponents?: number, fits = selection.fits) {
  const { context, posted } = makeContext();
  const summary = { ...sampleSummary, selection: { ...selection, chosen, fits } };
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
    const backOf = ({ node }: Pick<View, 'node'>) =>
      [...node.querySelectorAll<HTMLElement>('vscode-button')].find(({ textContent }) =>
        textContent?.startsWith('Use best'),
      );
    expect(backOf(show(10))).toBeUndefined();
    const { node, posted } = show(4);
    const back = backOf({ node });
    expect(back?.textContent).toBe('Use best (K = 10)');
    back?.click();
    expect(posted).toEqual([['chooseComponents', {}]]);
  });

  it('steps to the nearest K with fewer or more segments, and counts those that are listed', () => {
    const fits = selection.fits.map((fit) => (fit.k === 5 || fit.k === 6 ? { ...fit, dissolved: 1 } : fit));
    const stepsAt = (chosen: number) => {
      const { node, posted } = show(chosen, undefined, fits);
      const group = node.querySelector<HTMLElement>('[role=group]')!;
      const [fewer, more] = group.querySelectorAll<HTMLElement>('vscode-button');
      fewer!.click();
      more!.click();
      const names = [fewer, more].map((each) => each!.getAttribute('aria-label'));
      return { names, shown: group.querySelector('span')!.textContent, ks: posted.map(([, to]) => to) };
    };
    expect(stepsAt(5)).toEqual({
      names: ['Fewer segments: 3', 'More segments: 5'],
      shown: '4 segments',
      ks: [{ components: 3 }, { components: 6 }],
    });
    expect(stepsAt(6)).toEqual({
      names: ['Fewer segments: 4', 'More segments: 7'],
      shown: '5 segments',
      ks: [{ components: 5 }, { components: 7 }],
    });
    expect(stepsAt(10)).toEqual({
      names: ['Fewer segments: 9', 'More segments'],
      shown: '10 segments',
      ks: [{ components: 9 }],
    });
  });

  it('says that the K that was chosen before was not tried again', () => {
    expect(show(10).node.querySelector('.warnings')).toBeNull();
    expect(show(10, 12).node.querySelector('.warnings')?.textContent).toBe(
      'K = 12, which you chose before, was not tried in this run; the best, K = 10, is shown.',
    );
  });
});
