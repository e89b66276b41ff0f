import type { PurchaseColumns } from '../customers/purchaseColumns.ts';
import { aside } from '../segments/aside.ts';
import { type ApartBorders, standsApart } from './apart.ts';

/** Of money, what sums that come to nothing leave behind. */
const rounding = 1e-9;

export const isSpent = (amount: number): boolean => amount > rounding;

/**
 * Returns what tells why a customer is in no segment, as `aside` has it; undefined for one who is in one. Where nobody spent anything,
 * nobody is set aside for that.
 * @param apart absent where nobody stands apart
 * @param anyoneSpent of all customers, where these are some of them
 */
export function findAside(
  customers: PurchaseColumns,
  apart: ApartBorders | undefined,
  anyoneSpent: boolean = customers.monetary.some(isSpent),
): (customer: number) => number | undefined {
  const { monetary } = customers;
  const isApart = apart === undefined ? () => false : standsApart(customers, apart);
  return (i) => {
    if (isApart(i)) return aside.apart;
    return anyoneSpent && !isSpent(monetary[i]!) ? aside.withoutSpend : undefined;
  };
}

/** Those who are in segments, ascending. */
export function listWithin(customers: PurchaseColumns, apart: ApartBorders | undefined): Uint32Array {
  const whyAside = findAside(customers, apart);
  return new Uint32Array(customers.count).map((_, i) => i).filter((i) => whyAside(i) === undefined);
}
