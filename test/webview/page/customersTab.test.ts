// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { customersTab } from '../../../webview/page/customersTab.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { showEach } from '../sampleShown.ts';

function open(unfolded: readonly string[] = []) {
  const made = makeContext({ unfolded });
  const state = { type: 'done', name: 'shop.xlsx', ...sampleResult } as const;
  const { node, charts } = customersTab({ state, shown: showEach() }, made.context);
  document.body.replaceChildren(node);
  return { ...made, charts, map: node.querySelector<HTMLDetailsElement>(':scope > details')! };
}

describe('the customers tab', () => {
  it('has the map above the list, folded away', () => {
    const { map } = open();
    expect(map.open).toBe(false);
    expect(map.querySelector('.chart')).not.toBeNull();
    expect(map.nextElementSibling?.getAttribute('aria-label')).toBe('Customers');
  });

  it('draws the map when it is opened, and keeps it open', () => {
    const { map, charts, redrawn, context } = open();
    map.open = true;
    expect(redrawn).toEqual(charts);
    expect(context.store.state.unfolded).toEqual(['customer-map']);
    expect(open(context.store.state.unfolded).map.open).toBe(true);
  });
});
