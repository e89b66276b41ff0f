import { describe, expect, it } from 'vitest';
import { findByIds } from '../../../src/pipeline/campaign/findByIds.ts';

describe('customers of a list', () => {
  it('are found by their e-mail addresses too, but for those that may be two and those that are ids', () => {
    const addresses = ['Ann@Shop.de', 'bob@shop.de', 'bob@shop.de', '', '', 'x@shop.de'];
    const find = findByIds(['1', '2', '3', '4', '5', 'ann@shop.de'], addresses);
    const listed = ['ann@shop.de', 'bob@shop.de', 'X@shop.de', '', '2', 'other@shop.de'];
    expect(listed.map(find)).toEqual([5, undefined, 5, undefined, 1, undefined]);
    expect(findByIds(['1', '2'], ['a@shop.de', 'b@shop.de'])('B@Shop.de')).toBe(1);
  });
});
