import { describe, expect, it } from 'vitest';
import { thisWeek } from '../../../webview/page/thisWeek.ts';
import { someSummaries } from '../../pipeline/lists/someLists.ts';
import { makeContext } from '../makeContext.ts';

// @vitest-environment happy-dom

function show(lists = someSummaries) {
  const { context, posted } = makeContext({ selected: [1] });
  const [node] = thisWeek({ lists }, context);
  const click = (label: string) =>
    node?.querySelector<HTMLElement>(`[aria-label="${label}"], [title="${label}"]`)?.click();
  return { node, posted, click, store: context.store };
}

describe('this week', () => {
  it('has a card for each list of ten customers or more, and what speaks for it', () => {
    const cards = [...show().node!.querySelectorAll('li')];
    expect(cards.map((card) => card.querySelector('strong')?.textContent)).toEqual([
      'Win back 12',
      'Due now 10',
    ]);
    expect(cards[0]?.querySelector('.note')?.textContent).toBe(
      '7 can be written to · spent 4,322 in their last year',
    );
    expect(cards[0]?.title).toContain(
      'Of such a list on Jun 13, 2011, 42% bought within 180 days; of all customers of then, 52%.',
    );
  });

  it('lists the customers of a list in place of those of a segment, and leads to them', () => {
    const { click, store } = show();
    click('Show: Win back');
    expect(store.state).toMatchObject({ list: 'winBack', selected: [], tab: 'customers' });
  });

  it('exports the customers of a list', () => {
    const { click, posted } = show();
    click('Export: Due now');
    expect(posted).toEqual([['exportCustomers', { list: 'dueNow' }]]);
  });

  it('says how many a list of a window leaves out, however few are on it', () => {
    const lists = someSummaries.map((list) => ({ ...list, customers: 3, lapsed: 40, windowDays: 365 }));
    const card = show(lists).node!.querySelector('li')!;
    expect(card.querySelector('strong')?.textContent).toBe('Win back 3');
    expect(card.querySelector('.note')?.textContent).toContain('40 more: no order in 12 months');
    expect(card.title).toContain('40 more customers are not on it: no order in 12 months.');
  });

  it('is absent where no list is long enough, or a result has none', () => {
    expect(show(someSummaries.slice(2)).node).toBeUndefined();
    expect(thisWeek({}, makeContext().context)).toEqual([]);
  });
});
