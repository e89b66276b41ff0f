import { message, translate } from '../language/language.ts';
import type { FormerNames } from '../written/formerNames.ts';

/** What a column is to a purchase. */
export const purchaseRoles = [
  'customer',
  'invoice',
  'date',
  'quantity',
  'price',
  'amount',
  'status',
  'cancelledAt',
  'currency',
] as const;

/** By what a return finds its purchase. */
const articleRoles = ['article'] as const;

/** What a column is to the one who wants to write to a customer. */
export const contactRoles = ['email', 'name', 'consent'] as const;

/** Roles that no purchase needs: a title says them, or the user. */
export const besideRoles = [...articleRoles, ...contactRoles] as const;

/** What a column is to a transaction. */
export const columnRoles = [...purchaseRoles, ...besideRoles] as const;

/** Roles by the names that they had before, by which `segmentAi.columns` may still have them. */
export const formerRoles: FormerNames = {};

export type PurchaseRole = (typeof purchaseRoles)[number];
export type BesideRole = (typeof besideRoles)[number];
export type ContactRole = (typeof contactRoles)[number];
export type ColumnRole = (typeof columnRoles)[number];

/** What is told of a customer: what a role says, or a column of the source, by its title. */
export type ContactKey = ContactRole | `column ${string}`;

/** The title of such a column; undefined for a role. */
export const titleOf = (key: ContactKey): string | undefined =>
  key.startsWith('column ') ? key.slice('column '.length) : undefined;

/** What a heading calls it. */
export const labelContact = (key: ContactKey): string =>
  titleOf(key) ?? translate(roleLabels[key as ContactRole]);

/** What a heading calls a role; to be translated where it is said. */
export const roleLabels: Readonly<Record<ColumnRole, string>> = {
  customer: message('Customer'),
  invoice: message('Order'),
  date: message('Date'),
  quantity: message('Quantity'),
  price: message('Price'),
  amount: message('Amount'),
  status: message('Status'),
  cancelledAt: message('Cancelled at'),
  currency: message('Currency'),
  article: message('Article'),
  email: message('E-mail'),
  name: message('Name'),
  consent: message('Consent'),
};

/** What a sentence calls a role. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  customer: message('the customer'),
  invoice: message('the invoice or order'),
  date: message('the date'),
  quantity: message('the quantity'),
  price: message('the price of one unit'),
  amount: message('the amount'),
  status: message('the status'),
  cancelledAt: message('when it was cancelled'),
  currency: message('the currency'),
  article: message('the article'),
  email: message('the e-mail address'),
  name: message('the name'),
  consent: message('the consent to be written to'),
};
