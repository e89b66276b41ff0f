import { describe, expect, it } from 'vitest';
import { initialViewState, readViewState } from '../../../webview/state/viewState.ts';

describe('what a page kept of how it was set up', () => {
  it('is at its defaults where nothing was kept', () => {
    expect(readViewState(undefined)).toEqual(initialViewState);
  });

  it('keeps what was set, and has the defaults of what was not kept, at every depth', () => {
    const kept = {
      selected: [2],
      opened: [1, 2],
      sort: { column: 'monetary.mean', descending: true },
      widths: { name: 120 },
      customers: { search: 'shop' },
    };
    expect(readViewState(JSON.parse(JSON.stringify(kept)))).toEqual({
      ...initialViewState,
      ...kept,
      customers: { ...initialViewState.customers, search: 'shop' },
    });
  });

  it('reads the one segment that was selected before groups could be', () => {
    expect(readViewState({ selected: 2 }).selected).toEqual([2]);
  });
});
