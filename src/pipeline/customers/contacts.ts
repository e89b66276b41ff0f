import { type ContactRole, contactRoles } from '../columns/columnRole.ts';
import type { Transactions } from '../reading/transactions.ts';

/** What customers are called or can be reached by: entry i counts `texts` for customer i, -1 where it is not known. */
export interface Contact {
  readonly role: ContactRole;
  readonly values: Int32Array;
  readonly texts: readonly string[];
}

/**
 * What a customer's latest purchase says of each that the source has, in the order of the roles; an older one where that says nothing.
 * @param rows those that count
 * @param of the customer of each of the source's
 */
export function findContacts(
  transactions: Transactions,
  rows: Uint32Array,
  { of, count }: { readonly of: Int32Array; readonly count: number },
): Contact[] {
  const { contacts, customer, date } = transactions;
  return contactRoles.flatMap((role) => {
    const labels = contacts[role];
    if (labels === undefined) return [];
    const values = new Int32Array(count).fill(-1);
    const since = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    for (const i of rows) {
      const buyer = of[customer[i]!]!;
      if (labels.indices[i]! < 0 || date[i]! < since[buyer]!) continue;
      values[buyer] = labels.indices[i]!;
      since[buyer] = date[i]!;
    }
    return [{ role, values, texts: labels.texts }];
  });
}
