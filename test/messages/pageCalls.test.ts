import { describe, expect, it } from 'vitest';
import { readPageMessage } from '../../src/messages/pageCalls.ts';

const png = 'data:image/png;base64,iVBORw0KGgo=';
const query = { search: '', sort: 'monetary', descending: true, from: 0, count: 100 };
const tell = (call: string, request?: unknown) => ({ type: 'tell', call, request });
const list = (request: unknown) => ({ type: 'ask', id: 1, call: 'listCustomers', request });
const answer = (drawn: unknown) => ({ type: 'answer', id: 1, answer: drawn });

describe('readPageMessage', () => {
  it.each([
    tell('ready'),
    { type: 'tell', call: 'rerun' },
    tell('chooseComponents', {}),
    tell('chooseComponents', { components: 4 }),
    tell('select', {}),
    tell('select', { segments: [2] }),
    tell('exportCustomers', { segments: [2] }),
    tell('exportCustomers', { list: 'dueNow' }),
    tell('openSource', {}),
    tell('openSource', { at: { sheet: 'Year 2009-2010', row: 265 } }),
    tell('openSetting', { name: 'mixture.components' }),
    list({ ...query, segments: [3], search: '12' }),
    answer(undefined),
    { type: 'answer', id: 1 },
    answer({ treemap: png }),
    { type: 'failure', id: 1, failure: { type: 'defect', message: 'Too far.', detail: 'RangeError' } },
  ])('reads %j', (message) => {
    expect(readPageMessage(message)).toEqual(message);
  });

  it.each([
    undefined,
    'ready',
    {},
    { type: 'ready' },
    { type: 'constructor' },
    tell('constructor'),
    tell('ready', 1),
    { ...tell('ready'), more: 1 },
    { type: 'ask', id: 1, call: 'rerun' },
    tell('listCustomers', query),
    tell('chooseComponents', { components: 0 }),
    tell('chooseComponents', { components: '4' }),
    tell('chooseComponents'),
    tell('select', { segments: [-3] }),
    tell('exportCustomers', { segments: [-3] }),
    tell('exportCustomers', { list: 'everybody' }),
    tell('openSource', { at: { sheet: 'A', row: 1.5 } }),
    tell('openSetting', { name: '@ext:other' }),
    list({ ...query, sort: 'toString' }),
    list({ ...query, count: 1e9 }),
    list({ ...query, segments: [-3] }),
    { ...list(query), id: 'one' },
    answer({}),
    answer({ treemap: 'data:text/html;base64,AAAA' }),
    { type: 'failure', id: 1, failure: { type: 'question', message: 'Which?', choice: {} } },
    { type: 'cancel', id: 1 },
  ])('refuses %j', (value) => {
    expect(readPageMessage(value)).toBeUndefined();
  });
});
