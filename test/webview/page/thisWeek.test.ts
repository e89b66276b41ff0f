import { describe, expect, it } from 'vitest';
import { thisWeek } from '../../../webview/page/thisWeek.ts';
import { someSummaries } from '../../pipeline/lists/someLists.ts';
import { makeContext } from '../makeContext.ts';

// @vitest-environment happy-dom

function show(lists = someSummaries) {
  const { context, posted } = makeContext({ selected: [1] });
  let revealed = 0;
  const view = thisWeek({ lists }, context, () => {
    revealed += 1;
  });
  const click = (label: string) => view?.node.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
  return { view, posted, click, store: context.store, revealed: () => revealed };
}

describe('this week', () => {
  it('has a line for each list of ten customers or more, and what speaks for it', () => {
    const lines = [...show().view!.node.querySelectorAll('li')];
    expect(lines.map((line) => line.querySelector('strong')?.textContent)).toEqual([
      'Win back 12 customers who spent 4,322 in the year up to their last orders.',
      'Write to 10 customers who are due now, with 900 spent in the year up to their last orders.',
    ]);
    expect(lines[0]?.querySelector('.note')?.textContent).toBe(
      '7 of them can be written to by e-mail. Of such a list on Jun 13, 2011, 42% bought within 180 days; of all customers of then, 52%.',
    );
  });

  it('lists the customers of a list in place of those of a segment, and leads to them', () => {
    const { click, store, revealed } = show();
    click('Show: Win back');
    expect(store.state).toMatchObject({ list: 'winBack', selected: [] });
    expect(revealed()).toBe(1);
  });

  it('exports the customers of a list', () => {
    const { click, posted } = show();
    click('Export: Due now');
    expect(posted).toEqual([['exportCustomers', { list: 'dueNow' }]]);
  });

  it('is absent where no list is long enough, or a result has none', () => {
    expect(show(someSummaries.slice(2)).view).toBeUndefined();
    expect(thisWeek({}, makeContext().context, () => {})).toBeUndefined();
  });
});
