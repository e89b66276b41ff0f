import { describe, expect, it } from 'vitest';
import { type Contact, consentTexts } from '../../../src/pipeline/customers/contacts.ts';
import { countReach, findReachability, hasRefused, joinReach } from '../../../src/pipeline/lists/reach.ts';

const contact = (role: Contact['role'], texts: readonly string[], ...values: number[]): Contact => ({
  role,
  texts,
  values: Int32Array.from(values),
});

const email = contact('email', ['ann@example.org', 'by post', 'bob@example.org'], 0, 1, -1, 2);
const consent = (...values: number[]) => contact('consent', consentTexts, ...values);
const all = [0, 1, 2, 3];

const reachOf = (contacts: readonly Contact[]) => countReach(findReachability(contacts)!, all);

describe('who can be written to', () => {
  it('has an address', () => {
    expect(reachOf([email])).toEqual({ by: 'email', customers: 4, reachable: 2, refused: 0, unknown: 2 });
  });

  it('has agreed, where the source tells who has, and an address', () => {
    expect(reachOf([email, consent(0, 0, 0, 1)])).toEqual({
      ...{ by: 'emailAndConsent', customers: 4 },
      ...{ reachable: 1, refused: 1, unknown: 2 },
    });
  });

  it('is nobody of whom nothing is known: blank is no yes', () => {
    expect(reachOf([email, consent(-1, -1, -1, -1)])).toMatchObject({ reachable: 0, refused: 0, unknown: 4 });
  });

  it('is told by consent alone where there are no addresses', () => {
    expect(reachOf([consent(0, 1, -1, 0)])).toMatchObject({
      by: 'consent',
      reachable: 2,
      refused: 1,
      unknown: 1,
    });
  });

  it('is not known without either', () => {
    expect(findReachability([])).toBeUndefined();
    expect(findReachability([contact('name', ['Ann'], 0)])).toBeUndefined();
  });

  it('has not refused', () => {
    const reachability = findReachability([email, consent(0, 1, -1, 0)]);
    expect(all.map((i) => hasRefused(reachability, i))).toEqual([false, true, false, false]);
    expect(hasRefused(undefined, 0)).toBe(false);
  });

  it('is counted over several segments', () => {
    const reachability = findReachability([email, consent(0, 1, -1, 0)])!;
    const parts = [[0, 1], [2], [3]].map((members) => countReach(reachability, members));
    expect(joinReach(parts)).toEqual(countReach(reachability, all));
    expect(joinReach([])).toBeUndefined();
  });
});
