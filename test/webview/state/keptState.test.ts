import { describe, expect, it } from 'vitest';
import { keptState } from '../../../webview/state/viewState.ts';
import { sampleSummary } from '../sampleSummary.ts';

describe('keptState', () => {
  it('gives back what was kept', () => {
    const state = {
      uri: 'file:///shop.xlsx',
      state: { type: 'done', name: 'shop.xlsx', summary: sampleSummary },
    };
    expect(keptState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { uri: 'file:///a' },
    { uri: 'file:///a', state: null },
    { uri: 'file:///a', state: { type: 'done' } },
    { uri: 'file:///a', state: { type: 'unknown', name: 'a' } },
    { state: { type: 'cancelled', name: 'a' } },
  ])('refuses %j', (value) => {
    expect(keptState(value)).toBeUndefined();
  });
});
