import { type ContactKey, type ContactRole, contactRoles } from '../columns/columnRole.ts';
import { readConsent } from '../columns/consentColumn.ts';
import type { Transactions } from '../reading/transactions.ts';
import type { LabelValues } from '../values/labelColumn.ts';

/**
 * What customers are called or can be reached by: entry i counts `texts` for customer i, -1 where it is not known. The texts
 * of consent are those of `consentTexts`, whatever the source has.
 */
export interface Contact {
  readonly role: ContactKey;
  readonly values: Int32Array;
  readonly texts: readonly string[];
}

/** Who agreed to be written to, and who did not; whoever says nothing clear is neither. */
export const consentTexts = ['yes', 'no'] as const;

/**
 * What a customer's latest purchase says of each that the source has, in the order of the roles, and of each column that the user
 * has named; an older one where that says nothing.
 * @param rows those that count
 * @param of the customer of each of the source's
 */
export function findContacts(
  transactions: Transactions,
  rows: Uint32Array,
  { of, ids }: { readonly of: Int32Array; readonly ids: readonly string[] },
): Contact[] {
  const { contacts, customer, date, plan, ofCustomers } = transactions;
  const findLatest = (role: ContactKey, labels: LabelValues): Contact => {
    const values = new Int32Array(ids.length).fill(-1);
    const since = new Float64Array(ids.length).fill(Number.NEGATIVE_INFINITY);
    for (const i of rows) {
      const buyer = of[customer[i]!]!;
      if (labels.indices[i]! < 0 || date[i]! < since[buyer]!) continue;
      values[buyer] = labels.indices[i]!;
      since[buyer] = date[i]!;
    }
    return { role, values, texts: labels.texts };
  };
  const found = contactRoles.flatMap((role) => {
    const labels = contacts[role];
    if (labels === undefined) return [];
    const contact = findLatest(role, labels);
    return [role === 'consent' ? understand(contact, titleOf(plan, role)) : contact];
  });
  const others = ofCustomers.map(({ title, values }) => findLatest(`column ${title}`, values));
  const addresses = contacts.email === undefined && areAddresses(ids) ? [addressById(ids)] : [];
  return [...addresses, ...found, ...others];
}

const titleOf = ({ columns }: Transactions['plan'], wanted: ContactRole): string =>
  columns.find(({ role }) => role === wanted)?.title ?? '';

/** Consent as yes and no; what is neither is not known, and no older yes stands in for it. */
function understand({ role, values, texts }: Contact, title: string): Contact {
  const said = readConsent(title, texts).map((says) => (says === undefined ? -1 : says ? 0 : 1));
  return { role, values: values.map((text) => said[text] ?? -1), texts: consentTexts };
}

/** Of the ids, at least, where customers go by their addresses: some shops book guests beside them. */
const mostIds = 0.5;

const isAddress = (id: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(id);

/** Whether customers are called by their e-mail addresses. */
function areAddresses(ids: readonly string[]): boolean {
  return ids.filter(isAddress).length > mostIds * ids.length;
}

const addressById = (ids: readonly string[]): Contact => ({
  role: 'email',
  values: Int32Array.from(ids, (id, i) => (isAddress(id) ? i : -1)),
  texts: ids,
});
