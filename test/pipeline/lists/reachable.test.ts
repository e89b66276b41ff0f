import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/pipeline/customers/contacts.ts';
import { findReachable } from '../../../src/pipeline/lists/reachable.ts';

const contact = (role: Contact['role'], texts: readonly string[], ...values: number[]): Contact => ({
  role,
  texts,
  values: Int32Array.from(values),
});

const email = contact('email', ['ann@example.org', 'unknown', 'bob@example.org'], 0, 1, -1, 2);

describe('who can be written to', () => {
  it('has an address', () => {
    expect([...findReachable([email])!]).toEqual([1, 0, 0, 1]);
  });

  it.each([
    ['yes', 'no'],
    ['Ja', 'Nein'],
    ['TRUE', 'FALSE'],
    ['1', '0'],
    ['subscribed', 'unsubscribed'],
  ])('has agreed where the source tells who has: %s', (yes, no) => {
    expect([...findReachable([email, contact('consent', [no, yes], 1, 1, 1, 0)])!]).toEqual([1, 0, 0, 0]);
    expect([...findReachable([email, contact('consent', [no, yes], -1, 1, 1, 1)])!]).toEqual([0, 0, 0, 1]);
  });

  it('is not known without addresses, or where no word of agreeing is understood', () => {
    expect(findReachable([])).toBeUndefined();
    expect(findReachable([contact('name', ['Ann'], 0)])).toBeUndefined();
    expect(findReachable([email, contact('consent', ['A7', 'B9'], 0, 1, 0, 1)])).toBeUndefined();
  });
});
