import type { ColumnRole } from '../../src/pipeline/columns/columnRole.ts';
import { message } from '../../src/pipeline/language/language.ts';

/** What a column's chip calls its role, and a sentence where it begins with it; to be translated where it is said. */
export const roleLabels: Readonly<Record<ColumnRole, string>> = {
  customer: message('Customer'),
  invoice: message('Order'),
  date: message('Date'),
  quantity: message('Quantity'),
  price: message('Price'),
  amount: message('Amount'),
  status: message('Status'),
  currency: message('Currency'),
  cancelledAt: message('Cancelled at'),
  email: message('E-mail'),
  name: message('Name'),
  consent: message('Consent'),
};
