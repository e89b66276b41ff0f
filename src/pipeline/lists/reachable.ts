import { saysAgreed } from '../cells/agreement.ts';
import type { Contact } from '../customers/contacts.ts';

/**
 * 1 for each customer who can be written to, else 0: has an e-mail address, and has agreed where the source says who has.
 * Undefined where the source has no addresses, or nothing of what it says of agreeing is understood.
 */
export function findReachable(contacts: readonly Contact[]): Uint8Array | undefined {
  const email = contacts.find(({ role }) => role === 'email');
  const consent = contacts.find(({ role }) => role === 'consent');
  if (email === undefined) return undefined;
  const isAddress = email.texts.map((text) => text.includes('@'));
  const isYes = consent?.texts.map(saysAgreed);
  if (isYes !== undefined && !isYes.includes(true)) return undefined;
  return Uint8Array.from(email.values, (text, i) =>
    Number(isAddress[text] === true && (isYes === undefined || isYes[consent!.values[i]!] === true)),
  );
}
