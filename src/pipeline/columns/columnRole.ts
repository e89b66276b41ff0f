/** What a column is to a transaction. */
export const columnRoles = [
  'customer',
  'invoice',
  'date',
  'quantity',
  'price',
  'amount',
  'status',
  'currency',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What a sentence calls a role. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  customer: 'the customer',
  invoice: 'the invoice or order',
  date: 'the date',
  quantity: 'the quantity',
  price: 'the price of one unit',
  amount: 'the amount',
  status: 'the status',
  currency: 'the currency',
};
