import { type Contact, consentTexts } from '../customers/contacts.ts';

/** By what a source tells whether a customer can be written to. */
export type ReachBasis = 'email' | 'consent' | 'emailAndConsent';

/** How many of some customers can be written to: small, plain JSON. */
export interface Reach {
  readonly by: ReachBasis;
  readonly customers: number;
  /** Have an e-mail address, and agreed, of each as far as the source tells of it. */
  readonly reachable: number;
  /** Said that they do not want to be written to. */
  readonly refused: number;
  /** All others: without an address, or nobody knows whether they agree. */
  readonly unknown: number;
}

/** Of each customer whether to write to them is known. */
export interface Reachability {
  readonly by: ReachBasis;
  /** One of `standings` a customer. */
  readonly standing: Uint8Array;
}

const standings = { unknown: 0, reachable: 1, refused: 2 } as const;

/** Undefined where the source tells neither addresses nor consent. */
export function findReachability(contacts: readonly Contact[]): Reachability | undefined {
  const email = contacts.find(({ role }) => role === 'email');
  const consent = contacts.find(({ role }) => role === 'consent');
  const some = email ?? consent;
  if (some === undefined) return undefined;
  const isAddress = email?.texts.map((text) => text.includes('@'));
  const [yes, no] = [consentTexts.indexOf('yes'), consentTexts.indexOf('no')];
  const standing = Uint8Array.from(some.values, (_, i) => {
    if (consent?.values[i] === no) return standings.refused;
    const isReachable = email === undefined || isAddress?.[email.values[i]!] === true;
    const isAgreed = consent === undefined || consent.values[i] === yes;
    return isReachable && isAgreed ? standings.reachable : standings.unknown;
  });
  return { by: nameBasis(email, consent), standing };
}

function nameBasis(email: Contact | undefined, consent: Contact | undefined): ReachBasis {
  if (email === undefined) return 'consent';
  return consent === undefined ? 'email' : 'emailAndConsent';
}

/** Whether a customer said that they do not want to be written to. */
export const hasRefused = (reachability: Reachability | undefined, customer: number): boolean =>
  reachability?.standing[customer] === standings.refused;

/** How many of some customers, by their indices, can be written to. */
export function countReach({ by, standing }: Reachability, customers: Iterable<number>): Reach {
  const counts = [0, 0, 0];
  for (const i of customers) counts[standing[i]!]!++;
  const [unknown, reachable, refused] = counts as [number, number, number];
  return { by, customers: unknown + reachable + refused, reachable, refused, unknown };
}

/** Of customers of several segments. */
export function joinReach([first, ...others]: readonly Reach[]): Reach | undefined {
  return others.reduce<Reach | undefined>((sum, each) => sum && add(sum, each), first);
}

const add = ({ by, customers, reachable, refused, unknown }: Reach, other: Reach): Reach => ({
  by,
  customers: customers + other.customers,
  reachable: reachable + other.reachable,
  refused: refused + other.refused,
  unknown: unknown + other.unknown,
});
