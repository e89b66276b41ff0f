import { describe, expect, it } from 'vitest';
import { readPageMessage } from '../../src/messages/pageMessage.ts';

const png = 'data:image/png;base64,iVBORw0KGgo=';
const query = { search: '', sort: 'monetary', descending: true, from: 0, count: 100 };

describe('readPageMessage', () => {
  it.each([
    { type: 'ready' },
    { type: 'chooseComponents' },
    { type: 'chooseComponents', components: 4 },
    { type: 'select' },
    { type: 'select', segment: 2 },
    { type: 'exportCustomers', segment: 2 },
    { type: 'openSource', at: { sheet: 'Year 2009-2010', row: 265 } },
    { type: 'openSetting', name: 'mixture.components' },
    { type: 'listCustomers', id: 0, query: { ...query, segment: 3, search: '12' } },
    { type: 'drawn', id: 1 },
    { type: 'drawn', id: 1, pictures: { treemap: png, criteria: png } },
  ])('reads $type', (message) => {
    expect(readPageMessage(message)).toEqual(message);
  });

  it.each([
    undefined,
    'ready',
    {},
    { type: 'constructor' },
    { type: 'ready', more: 1 },
    { type: 'chooseComponents', components: 0 },
    { type: 'chooseComponents', components: '4' },
    { type: 'select', segment: -1 },
    { type: 'exportCustomers', segment: -1 },
    { type: 'openSource', at: { sheet: 'A', row: 1.5 } },
    { type: 'openSetting', name: '@ext:other' },
    { type: 'listCustomers', id: 0, query: { ...query, sort: 'toString' } },
    { type: 'listCustomers', id: 0, query: { ...query, count: 1e9 } },
    { type: 'listCustomers', id: 0, query: { ...query, segment: -1 } },
    { type: 'drawn', id: 1, pictures: { treemap: png } },
    { type: 'drawn', id: 1, pictures: { treemap: png, criteria: 'data:text/html;base64,AAAA' } },
  ])('refuses %j', (value) => {
    expect(readPageMessage(value)).toBeUndefined();
  });
});
